import { homoglyphOf } from './homoglyph';
import { segmentsOf } from './native-run';
import { type Span } from './span';
import { shapeOf } from './shape';

const LETTERS = '[lehktgr0][lehktgr0i]*';

/**
 * In the shape: letters one by one between equal joints (A-D-I-D-A-S, n i k e), a model number with its hyphen (WH-1000XM4),
 * a decimal number, or letters with signs among them.
 */
const CANDIDATE = new RegExp(
  [
    `(?<spelled>(?<![lehktgr0i'])(?:[le0]i*([-. _]))(?:[le0]i*\\2)+[le0]i*(?![lehktgr0i']))`,
    `(?<model>(?<![lehktgr0i])(?:li*){1,3}-0[l0i]*)`,
    `(?<number>0[0i]*(?:[.,]0[0i]*)+[li]*)`,
    `(?<word>\\$?${LETTERS}(?:(?:'|[*]+|[$#_])${LETTERS})*[*]*\\$?)`,
  ].join('|'),
  'g',
);

/** Sizes written one after the other are a list, no word. */
const SIZES = /^[smlx]+$/i;
const LEAST_SPELLED = { ' ': 4, other: 3 };

function isSpelled(raw: string, joint: string): boolean {
  const letters = raw.replace(/[^\p{L}\p{N}\p{So}]/gu, '');
  const count = [...letters].length;
  const digits = letters.replace(/\P{N}/gu, '').length;
  return (
    count >= (joint === ' ' ? LEAST_SPELLED[' '] : LEAST_SPELLED.other) &&
    digits * 2 <= count &&
    !SIZES.test(letters)
  );
}

/** French and Italian words that lose their vowel before a name: d'iPhone, l'Oréal, dell'Adidas. */
const ELIDED = /^(?:[ldjnsmtc]|qu|jusqu|lorsqu|puisqu|un|dell|nell|sull|all|dall|quest|sant)$/i;
/** Signs that part words as often as they stand for a letter. */
const PARTING = /[|¦!¡#_×]/u;
/** What follows the sign in an address: sales@nike.com. */
const DOMAIN = /^@[\w-]+\.\w/;

/** Where a word with signs in it comes apart after all: offsets behind which a new word begins. */
function partsOf(raw: string, shape: string, after: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const pieces = [...shape.matchAll(/[^'*$#_]+/g)].map(({ index, 0: piece }) => ({
    start: index,
    end: index + piece.length,
  }));
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (!next) return;
    const sign = raw.slice(piece.end, next.start);
    const left = raw.slice(start, piece.end);
    const short = Math.min(piece.end - start, next.end - next.start);
    const whole = next.end - start;
    const parts =
      (shape.charAt(piece.end) === "'" && ELIDED.test(left) && next.end - next.start >= 3) ||
      (sign === '@' && (short > 3 || DOMAIN.test((raw + after).slice(piece.end, piece.end + 80)))) ||
      (PARTING.test(sign) && (short > 2 || whole > 9 || whole < 4));
    if (!parts) return;
    spans.push({ start, end: piece.end });
    start = next.start;
  });
  spans.push({ start, end: raw.length });
  return spans;
}

/** Whether all letters of other alphabets in a word pass for Latin ones. */
function passesForLatin(raw: string, shape: string): boolean {
  for (let at = 0; at < raw.length; at += 1) {
    if (shape[at] !== 'e') continue;
    const glyph = homoglyphOf(raw.codePointAt(at) as number);
    if (!glyph || glyph.likelihood < 0.7) return false;
  }
  return true;
}

/** Runs of a word by kind: alphabets with digits, scripts without spaces, Hangul, the rest; signs go with what is before. */
const RUN = /[le0'$#_*-][le0'$#_*i-]*|[hk*][hk*i]*|[t*][t*i]*|[g'*][g'*i]*|[r0'*][r0'*i]*|.i*/y;
const HIDDEN_IN_HAN = /[hk][hki]*(?:(?:(?:[le]i*){1,2}|\*+)[hk][hki]*)+/y;
const ALPHABETS = /[l0'$#_*-][l0'$#_*i-]*|e[ei'*-]*/g;

function sizeAt(pattern: RegExp, shape: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(shape)?.[0].length ?? 0;
}

function* runsOf(raw: string, shape: string): Generator<Span> {
  for (let at = 0; at < raw.length;) {
    const size = sizeAt(HIDDEN_IN_HAN, shape, at) || sizeAt(RUN, shape, at) || 1;
    const run = shape.slice(at, at + size);
    if (
      /l/.test(run) &&
      /e/.test(run) &&
      !/[hk]/.test(run) &&
      !passesForLatin(raw.slice(at, at + size), run)
    ) {
      for (const { index, 0: part } of run.matchAll(ALPHABETS))
        yield { start: at + index, end: at + index + part.length };
    } else yield { start: at, end: at + size };
    at += size;
  }
}

/** Combining marks, controls and signs at the rim belong to no word. */
function trimmed(span: Span, shape: string): Span | null {
  let { start } = span;
  while (start < span.end && /[i'*#_-]/.test(shape.charAt(start))) start += 1;
  let { end } = span;
  while (end > start && /['#_-]/.test(shape.charAt(end - 1))) end -= 1;
  return /[lehktgr0]/.test(shape.slice(start, end)) ? { start, end } : null;
}

/** Words of a run of letters and signs: parted at signs that part, at changes of script, and by the dictionaries. */
function* wordsIn(raw: string, shape: string, after: string, japanese: boolean): Generator<Span> {
  for (const part of partsOf(raw, shape, after)) {
    const partRaw = raw.slice(part.start, part.end);
    const partShape = shape.slice(part.start, part.end);
    for (const { start, end } of runsOf(partRaw, partShape)) {
      const run = partShape.slice(start, end);
      const words = /[hktg]/.test(run)
        ? segmentsOf(partRaw.slice(start, end), run, japanese)
        : [{ start: 0, end: run.length }];
      for (const word of words) {
        yield { start: part.start + start + word.start, end: part.start + start + word.end };
      }
    }
  }
}

/** A sign at the rim stands for a letter only if it is a dollar sign: $amsung, adida$. */
function withoutRim(text: string, shape: string, start: number, end: number): Span {
  const first = shape[start] === '$' && text[start] !== '$' ? 1 : 0;
  const last = shape[end - 1] === '$' && text[end - 1] !== '$' ? 1 : 0;
  return { start: start + first, end: end - last };
}

/**
 * The words of a text, left to right, as spans that do not overlap. A word that is spelled out, masked or mixed of
 * scripts to hide it is one span. `japanese` reads Han without kana by the Japanese dictionary.
 */
export function wordsOf(text: string, japanese = false): readonly Span[] {
  const shape = shapeOf(text);
  const found: Span[] = [];
  const add = (from: number, to: number): void => {
    const span = trimmed({ start: from, end: to }, shape);
    if (span) found.push(span);
  };
  for (const match of shape.matchAll(CANDIDATE)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match.groups?.['spelled'] !== undefined && !isSpelled(text.slice(from, to), match[2] ?? '')) {
      for (const { index, 0: letter } of match[0].matchAll(/[le0]i*/g))
        add(from + index, from + index + letter.length);
    } else if (match.groups?.['word'] === undefined) add(from, to);
    else {
      const { start, end } = withoutRim(text, shape, from, to);
      const after = text.slice(end, end + 80);
      for (const word of wordsIn(text.slice(start, end), shape.slice(start, end), after, japanese)) {
        add(start + word.start, start + word.end);
      }
    }
  }
  return found;
}
