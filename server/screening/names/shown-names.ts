import { type MarkIndex, type SpanMatch, type Transformation } from '../../matching/types';
import { type ShownFold, shownSteps } from '../../text/shown/readings';
import { type Span } from '../../text/span';
import { type ItemText } from '../item';
import { isKnownWord } from '../use/known-words';
import { hiddenNames } from './hidden-names';
import { initialNames } from './initial-names';
import { AS_IT_IS, findNames, type FoundMatch, type NameFinder } from './name-finder';
import { nativeNames } from './native-names';
import { nearNames } from './near-names';
import { pinyinNames } from './pinyin-names';
import { HIDING, inField, type ShownQuery, shownQueries } from './shown-queries';

/** Readings that are held against the sounds of names, and the letters of one. */
const MOST_BY_EAR = 6;
const LEAST_BY_EAR = 4;
const KATAKANA = /\p{Script=Katakana}/u;
const HAN = /\p{Script=Han}/u;
/** A name that is guessed behind signs ranks below one met as it is. */
const BEHIND_SIGNS = 0.95;
/** So many letters that stand as they are bear one that is guessed; a character of Han tells as much as two. */
const LETTERS_FOR_A_GUESS = 4;
const HAN_FOR_A_GUESS = 2;
const SHOWN_IN_PART = 0.9;
const GUESSED = 0.7;

/** How much of the score is left where signs of what is shown were guessed; 0 where too much was. */
function likenessOf(folds: readonly ShownFold[], shown: string): number {
  const guesses = folds.filter(({ sure }) => !sure).length;
  const standing = shown.length - folds.reduce((sum, { sure, to }) => sum + (sure ? 0 : to.length), 0);
  if (guesses === 0) return 1;
  if (standing < guesses) return 0;
  const forEach = HAN.test(shown) ? HAN_FOR_A_GUESS : LETTERS_FOR_A_GUESS;
  return standing >= forEach * guesses ? SHOWN_IN_PART : GUESSED;
}

/** The rewrites from the words between two offsets of the query's word to what the match shows, with what it has beside the word. */
function stepsOf(
  { from, reading, text, to, word }: ShownQuery,
  match: SpanMatch,
  span: Span,
): readonly Transformation[] {
  const before = text.slice(match.start, Math.max(match.start, from));
  const behind = text.slice(Math.min(match.end, to), match.end);
  return shownSteps(word.text, span, reading.folds).map((step) => {
    return { kind: step.kind, from: before + step.from + behind, to: before + step.to + behind };
  });
}

/** The match in the field; undefined where no sign of it is read otherwise, or too much is guessed. */
function behindSigns(query: ShownQuery, match: SpanMatch, field: number): FoundMatch | undefined {
  const { reading, text, word } = query;
  const start = inField(query, match.start, 'start');
  const end = inField(query, match.end, 'end');
  const span = {
    start: Math.max(0, start - word.start),
    end: Math.min(word.text.length, end - word.start),
  };
  const words = text.slice(match.start, match.end);
  const folds = reading.folds.filter((fold) => fold.start >= span.start && fold.end <= span.end);
  const likeness = folds.length === 0 ? 0 : likenessOf(folds, words);
  const isWord = likeness < 1 && !HAN.test(words) && isKnownWord(words.toLowerCase());
  if (likeness === 0 || isWord) return undefined;
  const score = likeness < 1 ? match.score * BEHIND_SIGNS : match.score;
  return {
    ...{ ...match, field, start, end, score },
    behindSigns: { words, steps: stepsOf(query, match, span), likeness },
  };
}

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
const SPELT_OTHERWISE = [nativeNames, pinyinNames, initialNames, hiddenNames, nearNames];

/** Names that the likeliest readings spell in such a way. */
function speltByEar(index: MarkIndex, queries: readonly ShownQuery[]): readonly SpanMatch[] {
  let left = MOST_BY_EAR;
  const texts = queries.map(({ reading, text, word }): ItemText => {
    const mostGuesses = KATAKANA.test(word.text) ? 1 : 0;
    const isAsked =
      reading.guesses <= mostGuesses &&
      reading.folds.some(({ kind, sure }) => sure && kind !== 'COMPATIBILITY') &&
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
    const found = [...exact, ...speltByEar(index, queries)].flatMap((match) => {
      const query = queries[match.field];
      const place = query && behindSigns(query, match, field);
      return place && !isNamed(place, met) ? [place] : [];
    });
    // Of two places that a name may have, the longer is the whole of it.
    return found.sort((a, b) => b.end - b.start - (a.end - a.start));
  },
};

/** True for a place where a guess makes a name of signs: too little stands as it is for the signs to have been put to hide it. */
export function isGuessed({ behindSigns }: FoundMatch): boolean {
  return behindSigns !== undefined && behindSigns.likeness <= GUESSED;
}
