import { type MarkIndex, type SpanMatch } from '../../matching/types';
import { type ItemText } from '../item';
import { asNear, behindSigns } from './behind-signs';
import { hiddenNames } from './hidden-names';
import { initialNames } from './initial-names';
import { AS_IT_IS, findNames, type FoundMatch, type NameFinder } from './name-finder';
import { nativeNames } from './native-names';
import { nearNames } from './near-names';
import { pinyinNames } from './pinyin-names';
import { shortForms } from './short-forms';
import { HIDING, type ShownQuery, shownQueries } from './shown-queries';

/** Readings that are held against the sounds of names, and the letters of one. */
const MOST_BY_EAR = 6;
const LEAST_BY_EAR = 4;
const DIGIT = /^\p{N}$/u;
const LETTER = /^[A-Za-z]$/;
const HANGUL = /[가-힣]/u;
const KATAKANA = /\p{Script=Katakana}/u;
/**
 * Katakana, three syllables of Hangul beside a Latin letter, and words of an alphabet with a digit among their letters: one guess
 * leaves enough of them.
 */
const BEARS_A_GUESS =
  /\p{Script=Katakana}|[가-힣]{3}[A-Za-z]|[A-Za-z][가-힣]{3}|(?<=(?!\p{Script=Latin}|[가-힣])\p{L})[0-9](?=(?!\p{Script=Latin}|[가-힣])\p{L})/u;

/** Whether the index met the name as it is documented in the same place, signs and all. */
function isNamed({ end, field, mark, start }: FoundMatch, met: readonly SpanMatch[]): boolean {
  return met.some(
    (other) =>
      other.mark === mark &&
      other.field === field &&
      other.start < end &&
      other.end > start &&
      (other.kind === 'EXACT' || other.kind === 'CASE'),
  );
}

/** Ways in which what the signs show may spell a name in another way than it is documented. */
const SPELT_OTHERWISE = [nativeNames, pinyinNames, initialNames, hiddenNames, nearNames, shortForms];

/** Names that the likeliest readings spell in such a way. */
function speltByEar(index: MarkIndex, queries: readonly ShownQuery[]): readonly SpanMatch[] {
  let left = MOST_BY_EAR;
  const texts = queries.map(({ reading, text, word }): ItemText => {
    const isHangul = HANGUL.test(word.text);
    const mostGuesses = BEARS_A_GUESS.test(word.text) ? 1 : 0;
    const isAsked =
      reading.guesses <= mostGuesses &&
      reading.folds.some(
        ({ from, kind, sure }) =>
          (sure && kind !== 'COMPATIBILITY') || DIGIT.test(from) || (isHangul && LETTER.test(from)),
      ) &&
      reading.text.length >= LEAST_BY_EAR;
    return { field: 'TITLE', attribute: null, text: isAsked && left-- > 0 ? text : '' };
  });
  const met = index.search(texts.map(({ text }) => text));
  return findNames(SPELT_OTHERWISE, { index, texts, met });
}

/**
 * Marks whose names, in scripts other than Latin, the texts write with signs that stand for letters or between them, and names with a
 * picture for a word: 아1랜드, К-р-о-к-c, 始祖🐦, Drunk 🐘. Costs a look at each word; only one with such signs is looked up.
 */
export const shownNames: NameFinder = {
  hint: HIDING,
  find({ text }, field, { index, met }) {
    const queries = shownQueries(text);
    if (queries.length === 0) return [];
    const exact = index
      .search(
        queries.map((query) => query.text),
        { lettersOnly: true },
      )
      .filter(({ kind }) => AS_IT_IS.has(kind));
    const placed = (match: SpanMatch, asIs: boolean): readonly FoundMatch[] => {
      const query = queries[match.field];
      const place = query && behindSigns(query, match, field);
      if (!place || isNamed(place, met)) return [];
      const isNear = !asIs && query.reading.guesses > 0 && !KATAKANA.test(query.word.text);
      return [isNear ? asNear(place) : place];
    };
    const shown = exact.flatMap((match) => placed(match, true));
    const isShown = (place: FoundMatch): boolean =>
      shown.some(({ end, mark, start }) => mark === place.mark && start < place.end && end > place.start);
    const byEar = speltByEar(index, queries).flatMap((match) => placed(match, false));
    const found = [...shown, ...byEar.filter((place) => !isShown(place))];
    // Of two places that a name may have, the longer is the whole of it.
    return found.sort((a, b) => b.end - b.start - (a.end - a.start));
  },
};
