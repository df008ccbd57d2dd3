import { type SpanMatch, type Transformation } from '../../matching/types';
import { type ShownFold, shownSteps } from '../../text/shown/readings';
import { type Span } from '../../text/span';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isKnownWord } from '../use/known-words';
import { type FoundMatch } from './name-finder';
import { inField, type ShownQuery } from './shown-queries';

const HAN = /\p{Script=Han}/u;
/** A name that is guessed behind signs ranks below one met as it is. */
const BEHIND_SIGNS = 0.95;
/** So many letters that stand as they are bear one that is guessed; a character of Han tells as much as two. */
const LETTERS_FOR_A_GUESS = 4;
const HAN_FOR_A_GUESS = 2;
const SHOWN_IN_PART = 0.9;
/** What is left where so much is guessed that a person should look. */
export const GUESSED = 0.7;

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

const isOnlyAWord = (word: string): boolean => isKnownWord(word) && !FAMOUS_NAMES.has(word);

/** The match in the field; undefined where no sign of it is read otherwise, or too much is guessed. */
export function behindSigns(query: ShownQuery, match: SpanMatch, field: number): FoundMatch | undefined {
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
  const isWord = likeness < 1 && !HAN.test(words) && isOnlyAWord(words.toLowerCase());
  if (likeness === 0 || isWord) return undefined;
  const score = likeness < 1 ? match.score * BEHIND_SIGNS : match.score;
  return {
    ...{ ...match, field, start, end, score },
    behindSigns: { words, steps: stepsOf(query, match, span), likeness },
  };
}

/** The place as one that only comes near to the name. */
export const asNear = (place: FoundMatch): FoundMatch =>
  place.behindSigns ? { ...place, behindSigns: { ...place.behindSigns, isNear: true } } : place;

/** A place that shows the name behind what stands there, and how surely. */
export const asShown = (match: FoundMatch, from: string, likeness: number): FoundMatch => ({
  ...match,
  behindSigns: {
    words: match.name,
    steps: [{ kind: match.kind, from, to: match.name }],
    likeness,
  },
});

/** A place that shows half of a name, or one that only looks like it: a person looks, however much the sign is there to hide it. */
export const asGuess = (match: FoundMatch, from: string): FoundMatch => asShown(match, from, GUESSED);

/** True for a place where a guess makes a name of signs: too little stands as it is for the signs to have been put to hide it. */
export function isGuessed({ behindSigns }: FoundMatch): boolean {
  return behindSigns !== undefined && (behindSigns.isNear === true || behindSigns.likeness <= GUESSED);
}
