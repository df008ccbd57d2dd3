import { homoglyphOf, leetOf } from '../../text/fold-table';
import { foldCodePoint } from '../../text/fold-table';
import { DROPPED, foldUnit, Letter, letterOf, SEPARATOR, SEVERAL } from './code-points';
import { Changed, Gap, type Lane } from './lane';

const SURE = 0.9;
/** Signs that pass for a letter at the start of a word, and at its end; inside a word all of them do. */
const OPENS = new Set([...'@$€£¥|'].map((sign) => sign.charCodeAt(0)));
const CLOSES = new Set([...'$€@'].map((sign) => sign.charCodeAt(0)));
const NEVER = new Set([...'&°×'].map((sign) => sign.charCodeAt(0)));

interface Sign {
  readonly code: number;
  readonly start: number;
  readonly end: number;
}

const isWordUnit = (unit: number): boolean => unit !== DROPPED && unit !== SEPARATOR;

function isLeetSign(code: number): boolean {
  return foldUnit(code) === SEPARATOR && leetOf(code).length > 0 && !NEVER.has(code);
}

/** Runs of letters, digits and signs that may stand for letters, without spaces and punctuation. */
function* runsOf(text: string): Generator<{ readonly signs: readonly Sign[]; readonly gap: Gap }> {
  let signs: Sign[] = [];
  let gap = Gap.SPACE;
  let next = Gap.JOIN;
  for (let at = 0; at <= text.length;) {
    const code = at < text.length ? (text.codePointAt(at) as number) : 0x20;
    const end = at + (code > 0xffff ? 2 : 1);
    const unit = foldUnit(code);
    if (unit === SEPARATOR && !isLeetSign(code) && homoglyphOf(code) === null) {
      const kind = text.charAt(at).trim() === '' ? Gap.SPACE : Gap.PUNCTUATION;
      next = Math.max(next, kind);
      if (signs.length > 0) yield { signs, gap };
      if (signs.length > 0) gap = kind;
      else gap = Math.max(gap, kind);
      signs = [];
    } else if (unit !== DROPPED) signs.push({ code, start: at, end });
    at = end;
  }
}

interface Count {
  latin: number;
  foreign: number;
  sure: number;
  stand: number;
}

function count(signs: readonly Sign[]): Count {
  const total: Count = { latin: 0, foreign: 0, sure: 0, stand: 0 };
  for (const { code } of signs) {
    const letter = isWordUnit(foldUnit(code)) ? letterOf(code) : 0;
    const glyph = letter === Letter.LATIN ? null : homoglyphOf(code);
    if (letter === Letter.LATIN) total.latin += 1;
    else if (letter === Letter.DIGIT || isLeetSign(code)) total.stand += 1;
    else if (glyph) {
      total.foreign += 1;
      if (glyph.likelihood >= SURE) total.sure += 1;
    } else total.foreign += 100;
  }
  return total;
}

/** Latin letters that a sign stands for at its place in the run; null where it stands for itself. */
function lettersFor(signs: readonly Sign[], at: number, alternative: boolean): string | null {
  const code = (signs[at] as Sign).code;
  const letter = isWordUnit(foldUnit(code)) ? letterOf(code) : 0;
  if (letter === Letter.LATIN) return homoglyphOf(code)?.to ?? null;
  const glyph = letter === Letter.DIGIT ? null : homoglyphOf(code);
  if (glyph) return glyph.to;
  const stands = leetOf(code);
  if (stands.length === 0) return null;
  if (letter !== Letter.DIGIT) {
    if (at === 0 && !OPENS.has(code)) return '';
    if (at === signs.length - 1 && !CLOSES.has(code)) return '';
  }
  return (alternative ? stands[1] : undefined) ?? stands[0] ?? null;
}

function pushAll(lane: Lane, letters: string, { start, end }: Sign): void {
  for (let at = 0; at < letters.length; at++) lane.push(letters.charCodeAt(at), start, end);
}

function readRun(signs: readonly Sign[], lane: Lane, alternative: boolean): boolean {
  let foreign = false;
  let changed = false;
  signs.forEach((sign, at) => {
    const letters = lettersFor(signs, at, alternative);
    const unit = foldUnit(sign.code);
    if (letters !== null) {
      pushAll(lane, letters, sign);
      if (letters !== '' || unit !== SEPARATOR) changed = true;
      foreign ||= letterOf(sign.code) !== Letter.DIGIT && homoglyphOf(sign.code) !== null;
    } else if (unit === SEVERAL) pushAll(lane, foldCodePoint(sign.code).replace(/ /g, ''), sign);
    else if (unit !== SEPARATOR) lane.push(unit, sign.start, sign.end);
  });
  if (foreign) lane.kind = 'HOMOGLYPH';
  return changed;
}

/**
 * Reads a text as a hasty eye does: look-alikes of other scripts, digits and signs as the Latin letters that they show.
 * The lane is HOMOGLYPH where a foreign letter was read so, otherwise LEET. With `alternative`, signs that may be two
 * letters are read as the second (1 as l). Answers whether anything was changed.
 */
export function readLatin(text: string, lane: Lane, alternative = false): boolean {
  lane.reset('LEET');
  let any = false;
  for (const { signs, gap } of runsOf(text)) {
    const { latin, foreign, sure, stand } = count(signs);
    const readable = foreign < 100 && (foreign === 0 || latin > 0 || sure === foreign);
    const disguised = foreign > 0 || (stand > 0 && latin > 0 && latin * 2 >= stand);
    lane.beginToken(gap, Letter.LATIN);
    if (!readable || !disguised || !readRun(signs, lane, alternative)) {
      // Kept as a place between its neighbours; the lane EXACT has its windows.
      lane.length = lane.first[lane.tokens - 1] as number;
      for (const sign of signs) {
        const unit = foldUnit(sign.code);
        if (isWordUnit(unit) && unit !== SEVERAL) lane.push(unit, sign.start, sign.end);
      }
      if (stand > 0) lane.rigid[lane.tokens - 1] = 1;
    } else {
      lane.markChanged(latin === 0 && stand === 0 ? Changed.ALL : Changed.SOME);
      lane.rigid[lane.tokens - 1] = latin + foreign < 2 * stand ? 1 : 0;
      any = true;
    }
    if ((lane.first[lane.tokens - 1] as number) === lane.length) lane.tokens--;
  }
  return any;
}
