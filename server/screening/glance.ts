import { type MarkIndex, type SpanMatch, type TransformationKind } from '../matching/types';
import { type ItemText } from './item';
import { isKnownWord } from './use/known-words';

/**
 * Letters of the same alphabet that pass for others at a glance, where nothing else would stand: rn for m, vv for w, V before a
 * consonant for U, u between vowels for v, Q without its u for O, capital I among small letters for l.
 */
const GLANCES: readonly (readonly [shows: RegExp, meant: string])[] = [
  [/rn/gu, 'm'],
  [/vv/giu, 'w'],
  [/v(?=[bcdfghjkmnpqstwxz])|(?<=q)v/giu, 'u'],
  [/(?<![qg])u(?=[aeiouy])/giu, 'v'],
  [/q(?!u)/giu, 'o'],
  [/I(?=\p{Ll})|(?<=\p{Ll})I/gu, 'l'],
];
const WORDS = /[\p{Script=Latin}\p{M}]+/gu;
const LEAST_LETTERS = 4;
/** Only so many words of a field are looked at, and only of fields that name things. */
const MOST_WORDS = 6;
const FIELDS: ReadonlySet<string> = new Set(['TITLE', 'BRAND', 'ATTRIBUTE']);
/** A name met at a glance ranks below one met as it is. */
const AT_A_GLANCE = 0.93;
/** The name itself has to be met: letter for letter, in whatever case, with whatever signs. */
const AS_IT_IS: ReadonlySet<TransformationKind> = new Set([
  'EXACT',
  'CASE',
  'SPACING',
  'PUNCTUATION',
  'DIACRITIC',
  'COMPATIBILITY',
]);

/** The ways in which a word shows another to the hasty eye; none for a word that people use. */
export function glancesOf(word: string): readonly string[] {
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

function* matchesIn(index: MarkIndex, text: string, field: number): Generator<SpanMatch> {
  let left = MOST_WORDS;
  for (const [before, word, after] of wordsWithNeighbours(text)) {
    const readings = glancesOf(word.text);
    if (readings.length === 0) continue;
    if (left-- === 0) return;
    for (const reading of readings) {
      const opening = before ? `${before.text} ` : '';
      const shown = `${opening}${reading}${after ? ` ${after.text}` : ''}`;
      const end = opening.length + reading.length;
      for (const match of index.search([shown])) {
        if (!AS_IT_IS.has(match.kind) || match.start >= end || match.end <= opening.length) continue;
        yield {
          ...match,
          field,
          kind: 'HOMOGLYPH',
          score: match.score * AT_A_GLANCE,
          start: match.start < opening.length ? (before?.start ?? 0) : word.start,
          end: match.end > end && after ? after.start + after.text.length : word.start + word.text.length,
        };
      }
    }
  }
}

/** Marks that the texts name only at a glance: Suprerne, PVMA. No cost where no word has such letters. */
export function glanceMatches(index: MarkIndex, texts: readonly ItemText[]): readonly SpanMatch[] {
  return texts.flatMap(({ field, text }, at) => (FIELDS.has(field) ? [...matchesIn(index, text, at)] : []));
}
