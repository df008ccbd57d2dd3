import { PICTURES } from '../../text/shown/pictures';
import { type Span } from '../../text/span';

const ONE = PICTURES.source;
const ONES = new RegExp(ONE, 'gu');
const RUNS = new RegExp(`${ONE}(?:(?: ?& ?)?${ONE})*`, 'gu');
const WORD = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*";
/** What may stand between a picture and the letters of the name; & joins even with spaces. */
const JOINT = "([_.·~'-]?| ?& ?|\\.? )";
const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])((?:${WORD}[ -])?)(${WORD})${JOINT}$`, 'u');
const AFTER = new RegExp(`^${JOINT}(${WORD})((?:[ -]${WORD})?)`, 'u');
/** Skins and colours say nothing of what a picture is. */
const PAINT = /\ufe0f|[\u{1F3FB}-\u{1F3FF}]/gu;
const SPACED = /^\.? $/;
const LONGEST = 48;
const MOST = 6;

/** Pictures with letters beside them that may be a name, in it or alone. */
export interface PicturePlace extends Span {
  readonly before: string;
  readonly after: string;
  /** Without their colours. */
  readonly pictures: readonly string[];
  /** Between the pictures stands &. */
  readonly isPair: boolean;
  /** No space stands between letters and pictures. */
  readonly isGlued: boolean;
}

interface Side {
  readonly words: string;
  readonly length: number;
  readonly isGlued: boolean;
}

const NO_SIDE: Side = { words: '', length: 0, isGlued: true };

/** The word before a run, by itself and with the one before it. */
function sidesBefore(text: string): readonly Side[] {
  const [found, first = '', word = '', joint = ''] = BEFORE.exec(text) ?? [];
  if (found === undefined) return [];
  const isGlued = !SPACED.test(joint);
  const length = word.length + joint.length;
  const side = { words: word, length, isGlued };
  return first === '' ? [side] : [side, { words: first + word, length: length + first.length, isGlued }];
}

/** The word behind a run, by itself and with the next one. */
function sidesAfter(text: string): readonly Side[] {
  const [found, joint = '', word = '', next = ''] = AFTER.exec(text) ?? [];
  if (found === undefined) return [];
  const isGlued = !SPACED.test(joint);
  const length = word.length + joint.length;
  const side = { words: word, length, isGlued };
  return next === '' ? [side] : [side, { words: word + next, length: length + next.length, isGlued }];
}

/** Where pictures stand in a text, with the words beside them in each way in which they may belong to them; in part of a word never. */
export function picturePlaces(text: string): readonly PicturePlace[] {
  return [...text.matchAll(RUNS)].slice(0, MOST).flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    const before = sidesBefore(text.slice(Math.max(0, index - LONGEST), index));
    const after = sidesAfter(text.slice(end, end + LONGEST));
    const pictures = (run.match(ONES) ?? []).map((one) => one.replace(PAINT, ''));
    const isPartOf = (sides: readonly Side[]): boolean => sides[0]?.isGlued === true;
    return [...before, NO_SIDE].flatMap((left) =>
      [...after, NO_SIDE].flatMap((right): readonly PicturePlace[] => {
        if ((left === NO_SIDE && isPartOf(before)) || (right === NO_SIDE && isPartOf(after))) return [];
        const isGlued = left.isGlued && right.isGlued;
        return [
          {
            ...{ start: index - left.length, end: end + right.length, pictures, isPair: run.includes('&') },
            ...{ before: left.words, after: right.words, isGlued },
          },
        ];
      }),
    );
  });
}
