import { WEAK_BEGINNINGS } from './data/weak-words';
import { meaningsOf } from './concepts';
import { countOf, isWeak } from './word-weight';

/** Shorter words are not taken apart. */
const SHORTEST = 6;
const SHORTEST_PART = 3;
/** A part of a compound must be a word of everyday speech: seen this often in 51 million. */
const EVERYDAY = 400;

const beginnings = new Set(WEAK_BEGINNINGS.split(' ').filter((part) => part.length >= SHORTEST_PART));

const isPart = (letters: string): boolean =>
  letters.length >= SHORTEST_PART &&
  (countOf(letters) >= EVERYDAY || isWeak(letters) || meaningsOf(letters).length > 0);

/**
 * The elements that a reader takes a coined word apart into: two everyday words (watercare), or a usual beginning and a
 * word (ecoblue), or Mc and a word. A word that is known as it is, or falls apart in no such way, is one element.
 */
export function elementsOf(word: string): readonly string[] {
  if (word.length < SHORTEST || countOf(word) > 0 || isWeak(word) || !/^[a-z]+$/.test(word)) {
    return /^mc[a-z]{4,}$/.test(word) ? ['mc', word.slice(2)] : [word];
  }
  if (/^mc[a-z]{4,}$/.test(word)) return ['mc', word.slice(2)];
  let best: readonly string[] = [word];
  let frequency = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!isPart(right) || !(isPart(left) || beginnings.has(left))) continue;
    const rarer = Math.min(countOf(left) || EVERYDAY, countOf(right) || EVERYDAY);
    if (rarer > frequency) [best, frequency] = [[left, right], rarer];
  }
  return best;
}
