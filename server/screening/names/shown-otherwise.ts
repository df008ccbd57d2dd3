import { type MarkIndex, type SpanMatch } from '../../matching/types';
import { hasOddSign, isUndone } from '../../text/shown/readings';
import { type ItemText } from '../item';
import { hiddenNames } from './hidden-names';
import { initialNames } from './initial-names';
import { findNames, type FoundMatch, type NameSearch } from './name-finder';
import { nativeNames } from './native-names';
import { nearNames } from './near-names';
import { pinyinNames } from './pinyin-names';
import { shortForms } from './short-forms';
import { type ShownQuery } from './shown-queries';

/** Readings that are held against the sounds of names, and the letters of one. */
const MOST_BY_EAR = 6;
const LEAST_BY_EAR = 4;
const DIGIT = /^\p{N}$/u;
const LETTER = /^[A-Za-z]$/;
const HANGUL = /[가-힣]/u;
/**
 * Katakana, three syllables of Hangul beside a Latin letter, and words of an alphabet with a digit among their letters: one guess
 * leaves enough of them.
 */
const BEARS_A_GUESS =
  /\p{Script=Katakana}|[가-힣]{3}[A-Za-z]|[A-Za-z][가-힣]{3}|(?<=(?!\p{Script=Latin}|[가-힣])\p{L})[0-9](?=(?!\p{Script=Latin}|[가-힣])\p{L})/u;

/** Readings of a word in which no sign is left that are held against the sounds of names, and the letters of one. */
const MOST_WHOLE = 3;
const LEAST_WHOLE = 2;
const LEAST_WITH_MORE = 8;

/** Ways in which what the signs show may spell a name in another way than it is documented. */
const SPELT_OTHERWISE = [nativeNames, pinyinNames, initialNames, hiddenNames, nearNames];

/** Whether a reading with signs left in it perhaps is held against the sounds of names. */
function isHeard({ reading, word }: ShownQuery): boolean {
  const isHangul = HANGUL.test(word.text);
  const mostGuesses = BEARS_A_GUESS.test(word.text) ? 1 : 0;
  return (
    reading.guesses <= mostGuesses &&
    reading.folds.some(
      ({ from, kind, sure }) =>
        (sure && kind !== 'COMPATIBILITY') || DIGIT.test(from) || (isHangul && LETTER.test(from)),
    ) &&
    reading.text.length >= LEAST_BY_EAR
  );
}

const LETTERS_OF_HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/gu;
const OTHERS = /(?!\p{Script=Latin})\p{L}/gu;
/** A word that begins with a number rather counts: 7리터. */
const COUNTS = /^[\p{P}]*[1-9]/u;

/** Whether a word is of its script but for a few signs; one of Latin letters with a look-alike is read as Latin. */
function isOfItsScript(word: string): boolean {
  if (LETTERS_OF_HAN.test(word)) return true;
  return (word.match(OTHERS) ?? []).length >= (word.match(LATIN) ?? []).length && !COUNTS.test(word);
}

/** The likeliest readings that leave no sign in a word that has some. */
function wholeOnes(queries: readonly ShownQuery[]): readonly ShownQuery[] {
  const counts = new Map<number, number>();
  return queries.filter(({ reading, word }) => {
    const count = counts.get(word.start) ?? 0;
    if (count === MOST_WHOLE || !hasOddSign(word.text) || !isOfItsScript(word.text)) return false;
    const isWhole = reading.text.length >= LEAST_WHOLE && isUndone(word.text, reading);
    if (isWhole) counts.set(word.start, count + 1);
    return isWhole;
  });
}

/** Whether a sign that may mask a letter was taken for none; hiddenNames puts a letter there. */
const dropsMask = ({ reading }: ShownQuery): boolean =>
  reading.folds.some(({ from, to }) => to === '' && MASK.test(from));
const MASK = /[*＊●○◯〇□■]/u;

/** Whether a name is written with the words beside the reading, sound by sound: so much is not met by chance. */
function isWithMore({ edits, end, kind, start }: SpanMatch, query: ShownQuery | undefined): boolean {
  if (!query || kind !== 'TRANSLITERATION' || edits > 0 || start > query.from || end < query.to) return false;
  return (start < query.from || end > query.to) && end - start >= LEAST_WITH_MORE;
}

/** Names that readings spell in such a way, each with the place of its query as its field. */
export function speltOtherwise(index: MarkIndex, queries: readonly ShownQuery[]): readonly FoundMatch[] {
  const wholes = new Set(wholeOnes(queries).filter((query) => !dropsMask(query)));
  let left = MOST_BY_EAR;
  const texts = queries.map((query): ItemText => {
    const isAsked = wholes.has(query) || (isHeard(query) && left-- > 0);
    return { field: 'TITLE', attribute: null, text: isAsked ? query.text : '' };
  });
  const met = index.search(texts.map(({ text }) => text));
  return [
    ...met.filter((match) => isWithMore(match, queries[match.field])),
    ...findNames(SPELT_OTHERWISE, { index, texts, met }),
  ];
}

/** Short forms that readings show and the words around them tell: queries with all of the text. */
export function toldByContext(
  queries: readonly ShownQuery[],
  search: NameSearch,
): readonly (readonly [query: ShownQuery, match: FoundMatch])[] {
  return wholeOnes(queries).flatMap((query) =>
    shortForms
      .find({ field: 'TITLE', attribute: null, text: query.text }, 0, search)
      .map((match) => [query, match] as const),
  );
}
