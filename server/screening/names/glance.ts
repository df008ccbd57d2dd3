import { type MarkIndex, type SpanMatch } from '../../matching/types';
import { GLANCE_HINT, GLANCES } from '../../text/glances';
import { isKnownWord } from '../use/known-words';
import { AS_IT_IS, type FoundMatch, type NameFinder, NAMING_FIELDS } from './name-finder';

const WORDS = /[\p{Script=Latin}\p{M}]+/gu;
const LEAST_LETTERS = 4;
/** Only so many words of a field are looked at. */
const MOST_WORDS = 6;
/** A name met at a glance ranks below one met as it is. */
const AT_A_GLANCE = 0.93;

/** The ways in which a word shows another to the hasty eye; none for a word that people use. */
export function glancesOf(word: string): readonly string[] {
  if (!GLANCE_HINT.test(word)) return [];
  const seen = GLANCES.flatMap(([shows, meant]) => {
    const other = word.replace(shows, meant);
    return other === word ? [] : [other];
  });
  return seen.length === 0 || isKnownWord(word.toLowerCase()) ? [] : seen;
}

/** The reading of the words that is the name; undefined where none is. */
export function seenAtAGlance(words: string, name: string): string | undefined {
  const meant = name.toLowerCase();
  return words
    .split(' ')
    .flatMap((word) => glancesOf(word).map((other) => words.replace(word, other)))
    .find((reading) => reading.toLowerCase() === meant);
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** A word with its neighbours, so that names of two words are met too. */
function* wordsWithNeighbours(
  text: string,
): Generator<readonly [before: Word | undefined, word: Word, after: Word | undefined]> {
  const words = [...text.matchAll(WORDS)].map((found) => ({ text: found[0], start: found.index }));
  for (const [at, word] of words.entries())
    if (word.text.length >= LEAST_LETTERS) yield [words[at - 1], word, words[at + 1]];
}

/** A text to look up, and where its words stand. */
interface Reading {
  readonly shown: string;
  readonly words: readonly [before: Word | undefined, word: Word, after: Word | undefined];
  /** Where in it the word stands that is read otherwise. */
  readonly from: number;
  readonly to: number;
}

function* readingsOf(text: string, index: MarkIndex): Generator<Reading> {
  let left = MOST_WORDS;
  for (const words of wordsWithNeighbours(text)) {
    const [before, { text: word }, after] = words;
    const readings = glancesOf(word);
    if (readings.length === 0 || index.ordinariness(word) > 0) continue;
    if (left-- === 0) return;
    const opening = before ? `${before.text} ` : '';
    for (const reading of readings) {
      const shown = `${opening}${reading}${after ? ` ${after.text}` : ''}`;
      yield { shown, words, from: opening.length, to: opening.length + reading.length };
    }
  }
}

const endOf = ({ start, text }: Word): number => start + text.length;

/** The match in the text that was read; undefined where the word that is read otherwise is no part of it. */
function inText(match: SpanMatch, { from, shown, to, words }: Reading): FoundMatch | undefined {
  const [before, word, after] = words;
  if (!AS_IT_IS.has(match.kind) || match.start >= to || match.end <= from) return undefined;
  const start = match.start < from && before ? before.start : word.start;
  const end = match.end > to && after ? endOf(after) : endOf(word);
  const shows = shown.slice(Math.min(match.start, from), Math.max(match.end, to));
  return { ...match, kind: 'HOMOGLYPH', score: match.score * AT_A_GLANCE, start, end, shows };
}

/** Marks that a text names only at a glance: Suprerne, PVMA. */
export const glance: NameFinder = {
  hint: GLANCE_HINT,
  find({ field: place, text }, field, { index }) {
    const readings = NAMING_FIELDS.has(place) ? [...readingsOf(text, index)] : [];
    if (readings.length === 0) return [];
    return index
      .search(
        readings.map(({ shown }) => shown),
        { lettersOnly: true },
      )
      .flatMap((match) => {
        const reading = readings[match.field];
        const place = reading && inText(match, reading);
        return place ? [{ ...place, field }] : [];
      });
  },
};
