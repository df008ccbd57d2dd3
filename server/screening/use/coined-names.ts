import { FAMOUS_NAMES } from './famous-names';
import { isBrandName, isKnownName } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { isColourName } from './colours';
import { inDictionary } from './dictionary';
import { isPlainWord } from './known-words';
import { sensesOf } from './senses';

const ANY_LANGUAGE = -1;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /[\p{L}\p{N}]/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const LEAST_LETTERS = 4;
const LEAST_CASELESS = 2;
const RUN =
  /^(?:\p{Script=Han}{2}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{2}|[\p{Script=Thai}\p{M}]{2})$/u;

const isWord = (word: string): boolean =>
  isPlainWord(word) || isColourName(word) || sensesOf(word) !== undefined;

/** True where letters of a script without spaces go on beside the place: the 特斯拉 of 特斯拉线圈. */
const goesOn = (text: string, start: number, end: number): boolean =>
  RUN.test(text.slice(Math.max(0, start - 1), start + 1)) || RUN.test(text.slice(end - 1, end + 1));

const wordsIn = (text: string): readonly string[] => text.split(/[\s-]+/u);

/** Several words, each with a capital, that buyers know together as a name: Fisher-Price, Victoria's Secret. */
const isNameOfWords = (text: string): boolean => {
  const words = wordsIn(text);
  return (
    words.length > 1 &&
    words.every((word) => CAPITAL.test(word)) &&
    isKnownName(identityKey(text.toLowerCase()))
  );
};

/** True where a name of the brand table stands by itself that is no word of any language: Rolex, 설화수, Fisher-Price. */
export function isCoinedName(text: string, start: number, end: number): boolean {
  const spelt = text.slice(start, end);
  const words = spelt.toLowerCase();
  if (words.length < (CASED.test(words) ? LEAST_LETTERS : LEAST_CASELESS) || goesOn(text, start, end))
    return false;
  if (isNameOfWords(spelt)) return true;
  return isBrandName(words) && !wordsIn(words).every(isWord);
}

/** True where the text begins with the words of a filed name, with a capital, and no list or dictionary has one of them. */
export function beginsWithName(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (words.length < LEAST_LETTERS || !CAPITAL.test(words) || LETTER.test(text.slice(0, start))) return false;
  return wordsIn(words.toLowerCase()).every(
    (word) => !isWord(word) && !inDictionary(word, ANY_LANGUAGE, false),
  );
}

const LEAST_HIDDEN = 6;

/** A famous name, or one that is no word, is shown by signs on purpose though it is shorter: Dys0n, L0ewe. */
const LEAST_FAMOUS = 5;

/** True for a name of the brand table, or a famous one, that is too long for signs to show it by chance. */
export const isHiddenName = (name: string): boolean =>
  (name.length >= LEAST_HIDDEN && isBrandName(name)) ||
  (name.length >= LEAST_FAMOUS && isBrandName(name) && !isPlainWord(name.toLowerCase())) ||
  (name.length >= LEAST_FAMOUS && FAMOUS_NAMES.has(name.toLowerCase()));
