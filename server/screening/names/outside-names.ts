import { type SpanMatch } from '../../matching/types';
import { leetOf } from '../../text/fold-table';
import { type Span } from '../../text/span';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isKnownWord } from '../use/known-words';
import { isCall } from './callouts';
import { AS_IT_IS } from './name-finder';

const JOINT = String.raw`[ .·•_‐‑-]`;
/** Three letters or more that stand one by one, the same sign between all of them. */
const SPELT_OUT = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(${JOINT})\p{L}\p{M}*(?:\1\p{L}\p{M}*)+(?![\p{L}\p{M}])`,
  'gu',
);
const TWO_APART =
  /(?<![\p{L}\p{N}])[\p{Script=Han}\p{Script=Hangul}] [\p{Script=Han}\p{Script=Hangul}](?![\p{L}\p{N}])/gu;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();

const overlaps = (match: Span, { end, start }: Span): boolean => match.start < end && match.end > start;
const takesIn = (match: Span, { end, start }: Span): boolean => match.start <= start && match.end >= end;

/** A word whose letters stand apart, and whether it is called out: in capitals, as a seller does to be seen. */
interface SpeltWord extends Span {
  readonly called: boolean;
}

/** Words that everybody uses, written in letters apart: "S A L E", Н-О-В-И-Н-К-А. A famous name is none. */
function speltWords(text: string): readonly SpeltWord[] {
  return [...text.matchAll(SPELT_OUT), ...text.matchAll(TWO_APART)].flatMap(({ 0: run, index: start }) => {
    const word = lettersOf(run);
    const called = isCall(word);
    if (FAMOUS_NAMES.has(word) || !(called || isKnownWord(word))) return [];
    return [{ start, end: start + run.length, called: called && run === run.toUpperCase() }];
  });
}

const DIGIT_BESIDE_LETTER = /\p{L}[0-9@$€]|[0-9@$€]\p{L}/u;
const LETTER_OR_SIGN = /[\p{L}\p{M}\p{N}@$€]/u;
const MIXED = /(?=.*\p{L})(?=.*[0-9@$€])/u;

/** The word that a span stands in. */
function wordAround(text: string, { end, start }: Span): string {
  let [from, to] = [start, end];
  while (from > 0 && LETTER_OR_SIGN.test(text[from - 1] as string)) from -= 1;
  while (to < text.length && LETTER_OR_SIGN.test(text[to] as string)) to += 1;
  return text.slice(from, to).toLowerCase();
}

/** What a word with digits among its letters shows, one sign for one letter. */
const undone = (word: string): readonly string[] =>
  [...word].reduce<readonly string[]>(
    (all, char) => {
      const letters = /\p{L}/u.test(char) ? [char] : [...leetOf(char.codePointAt(0) as number)];
      return all.flatMap((start) => letters.map((letter) => start + letter)).slice(0, MOST_READINGS);
    },
    [''],
  );
const MOST_READINGS = 16;

/** "Pr0mo", "B3li": a call with digits in it that only comes near to a name. */
function isCallInDigits(match: SpanMatch, text: string): boolean {
  const word = wordAround(text, match);
  if (!MIXED.test(word)) return false;
  return undone(word).some((letters) => isCall(letters) && letters !== lettersOf(match.name));
}

/** What ends one phrase and begins another: a mark behind a sentence, a quotation mark between two words. */
const SEAM = /[!?:;…]+\s|\s[!?…]|[\p{L}\p{N}]["”“»]\s|\s["“”„«][\p{L}\p{N}]/u;

/** What only comes near to a name, and goes on from one phrase to another: "Gabin 1 [an" kraft]", מבצ[ע !!! נעלי]. */
const isOverSeam = ({ end, kind, start }: SpanMatch, text: string): boolean =>
  !AS_IT_IS.has(kind) && SEAM.test(text.slice(start, end));

/**
 * Tells which of the places found in a text are outside all names, however near they come to one: a part of a word that sellers call
 * out in letters apart or in digits, or one that begins in one phrase and ends in another.
 */
export function outsideNames(text: string): (match: SpanMatch) => boolean {
  const words = speltWords(text);
  const hasDigits = DIGIT_BESIDE_LETTER.test(text);
  return (match) =>
    words.some((word) => overlaps(match, word) && (word.called || !takesIn(match, word))) ||
    isOverSeam(match, text) ||
    (hasDigits && isCallInDigits(match, text));
}
