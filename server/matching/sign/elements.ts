import { WordFilter } from '../../text/word-filter';
import { WEAK_BEGINNINGS } from './data/weak-words';
import { meaningfulWords, meaningsOf } from './concepts';
import { ordinalOf } from './ordinals';
import { countOf, isWeak, weakWords, wordsSeen } from './word-weight';

/** Shorter words are not taken apart. */
const SHORTEST = 6;
const SHORTEST_PART = 3;
/** A part of a compound must be a word of everyday speech: seen this often in 51 million. */
const EVERYDAY = 400;

const beginnings = new Set(WEAK_BEGINNINGS.split(' ').filter((part) => part.length >= SHORTEST_PART));

const isPart = (letters: string): boolean =>
  letters.length >= SHORTEST_PART &&
  (countOf(letters) >= EVERYDAY || isWeak(letters) || meaningsOf(letters).length > 0);

const parts = new WordFilter(18);
for (const words of [wordsSeen(EVERYDAY), weakWords(), meaningfulWords()]) parts.file(words);

const LATIN = /^[a-z]+$/;
/** A name that is written without blanks, a syllable or a word to a character. */
const SYLLABLES = /^(?:\p{Script=Han}|\p{Script=Hangul}|[\p{Script=Katakana}ー]){3,}$/u;
const SHORTEST_WEAK = 2;

/** A weak word of two characters or more at the start or the end of such a name is an element of its own. */
function elementsOfSyllables(word: string): readonly string[] {
  const chars = [...word];
  for (let size = chars.length - 1; size >= SHORTEST_WEAK; size--) {
    const [start, end] = [chars.slice(0, size).join(''), chars.slice(-size).join('')];
    if (isWeak(start)) return [start, chars.slice(size).join('')];
    if (isWeak(end)) return [chars.slice(0, -size).join(''), end];
  }
  return [word];
}

/** Mc and a word, or two words of which the rarer is as frequent as can be; else the word. */
function latinElements(word: string): readonly string[] {
  if (word.length < SHORTEST) return [word];
  if (word.startsWith('mc')) return ['mc', word.slice(2)];
  if (countOf(word) > 0 || isWeak(word)) return [word];
  const endings = parts.endingsOf(word);
  let best: readonly string[] | undefined;
  let frequency = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    if ((endings & (1 << at)) === 0) continue;
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!isPart(right) || !(isPart(left) || beginnings.has(left))) continue;
    const rarer = Math.min(countOf(left) || EVERYDAY, countOf(right) || EVERYDAY);
    if (rarer > frequency) [best, frequency] = [[left, right], rarer];
  }
  return best ?? [word];
}

/**
 * The elements that a reader takes a coined word apart into: two everyday words (watercare), or a usual beginning and a
 * word (ecoblue), or Mc and a word, or a figure and a
 * word (7up). A word that is known as it is, or falls apart in no such way, is one element.
 */
export function elementsOf(word: string): readonly string[] {
  if (LATIN.test(word)) return latinElements(word);
  if (SYLLABLES.test(word)) return elementsOfSyllables(word);
  const figure = ordinalOf(word) === null ? /^(\d+)([a-z]{2,})$/.exec(word) : null;
  if (figure) return [figure[1] as string, figure[2] as string];
  const figureLast = /^([a-z]{3,})(\d)$/.exec(word);
  if (figureLast) return [figureLast[1] as string, figureLast[2] as string];
  return [word];
}
