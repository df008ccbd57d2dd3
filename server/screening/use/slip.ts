import { editDistance } from '../../matching/index/edit-distance';

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
/** Of shorter names one letter is too much of the whole. */
const LEAST_NAME = 4;
const MARKS = /\p{M}+/gu;

const bare = (text: string): string => text.normalize('NFD').replace(MARKS, '');
const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));

/** True where two words in small letters are one but for their accents: "marvêl", "marvel". */
export function isAccented(word: string, name: string): boolean {
  return word !== name && bare(word) === bare(name);
}

/** True where the word in small letters is the name with one letter put in, left out or replaced, or two neighbours swapped. */
export function isOneSlip(word: string, name: string): boolean {
  if (name.length < LEAST_NAME || !LATIN.test(word) || !LATIN.test(name)) return false;
  const [a, b] = [unitsOf(bare(word)), unitsOf(bare(name))];
  return editDistance(a, 0, a.length, b, 0, b.length, 1) === 1;
}
