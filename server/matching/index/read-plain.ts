import { foldCodePoint } from '../../text/fold-table';
import { DROPPED, foldUnit, Letter, letterOf, SEPARATOR, SEVERAL } from './code-points';
import { Gap, type Lane } from './lane';

/** Small kana and the long-vowel mark belong to the sound before them; a doubled consonant to the one behind it. */
const SMALL_KANA = new Set([...'ァィゥェォャュョヮー'].map((kana) => kana.charCodeAt(0)));
const DOUBLING_KANA = 'ッ'.charCodeAt(0);

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a);

const isDense = (letter: number): boolean => letter >= Letter.HAN && letter <= Letter.THAI;

/** Hebrew and Arabic, whose letters look like no Latin ones: a Latin word behind one begins there, "לSiemens". */
const isRightToLeft = (unit: number): boolean => unit >= 0x590 && unit <= 0x77f;

/** Whether a letter opens a new token although nothing stands between it and the one before; -1 where it does not. */
function inwardGap(before: number, now: number, lastUnit: number, unit: number, camel: boolean): number {
  if (isDense(now) || isDense(before)) {
    const sound = now === Letter.KANA && before === Letter.KANA;
    return sound && (SMALL_KANA.has(unit) || lastUnit === DOUBLING_KANA) ? -1 : Gap.JOIN;
  }
  if (before !== now) {
    if (before === Letter.SPACED && now === Letter.LATIN && isRightToLeft(lastUnit)) return Gap.JOIN;
    return before === Letter.DIGIT || now === Letter.DIGIT ? Gap.SOFT : -1;
  }
  return camel ? Gap.SOFT : -1;
}

function pushFolded(lane: Lane, codePoint: number, unit: number, start: number, end: number): void {
  if (unit !== SEVERAL) return lane.push(unit, start, end);
  const folded = foldCodePoint(codePoint);
  for (let at = 0; at < folded.length; at++) {
    const part = folded.charCodeAt(at);
    if (part !== 0x20) lane.push(part, start, end);
  }
}

/**
 * Reads a text into the lane EXACT: case, width, accents and invisible signs are gone, everything else stands. Han,
 * kana, Hangul and Thai letters are tokens of their own; words of other scripts end at spaces, signs, digits and capitals.
 */
export function readPlain(text: string, lane: Lane): Lane {
  lane.reset('EXACT');
  let gap: number = Gap.SPACE;
  let open = false;
  let before = 0;
  let wasLower = false;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) as number;
    const end = at + (code > 0xffff ? 2 : 1);
    const unit = foldUnit(code);
    if (unit === SEPARATOR) {
      gap = isSpace(code) ? Gap.SPACE : Math.max(open ? 0 : gap, Gap.PUNCTUATION);
      open = false;
    } else if (unit === DROPPED) {
      if (open) lane.ends[lane.length - 1] = end;
    } else {
      const letter = letterOf(code);
      const isUpper = letter === Letter.LATIN && code !== unit && code < 0x250;
      if (!open) lane.beginToken(gap, letter);
      else {
        const inward = inwardGap(
          before,
          letter,
          lane.units[lane.length - 1] as number,
          unit,
          wasLower && isUpper && code < 0x5b,
        );
        if (inward >= 0) lane.beginToken(inward, letter);
      }
      if (letter === Letter.DIGIT) lane.rigid[lane.tokens - 1] = 1;
      pushFolded(lane, code, unit, at, end);
      if ((lane.first[lane.tokens - 1] as number) === lane.length) lane.tokens--;
      else {
        open = true;
        gap = Gap.JOIN;
        before = letter;
        wasLower = letter === Letter.LATIN && code === unit;
      }
    }
    at = end;
  }
  return lane;
}
