import { readCapitalI } from '../../text/reread';
import { skeleton } from '../../text/skeleton';
import { foldedWords, identityKey } from './fold';
import { type SignWord, wordOf, wordsOf } from './sign-word';

const ASCII = /^[\x20-\x7e]*$/;
const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
/** Letters hidden inside a word. */
const MASK = /(?<=[\p{L}\p{N}])[*●•○◦□■_#×]+(?=\p{L})|(?<=\p{L})[*●•○◦□■]+$/gu;
const MASK_SIGN = /[*●•○◦□■_#×]/;
/** Two names of three: nothing in them can be a disguise, and no search for one is needed. */
const BARE = /^[A-HJ-Za-z ]*$/;
const SIGN_FOR_LETTER = /[0-9!@$|+*]/;
const MOST_WORDS = 10;

/** A word with the disguise taken off: digits and foreign letters in place of Latin ones. */
function undisguised(word: string): string {
  if (ASCII.test(word) && !(/[0-9]/.test(word) && /[a-z]/.test(word))) return word;
  return /^[a-z]+[0-9]+$|^[0-9]+[a-z]+$/.test(word) ? word : identityKey(skeleton(word));
}

function splitDisguised(text: string): string[] {
  const words: string[] = [];
  for (const raw of text.split(/[\s\-‐-―/.,:;·・]+/u)) {
    const shown = /[!@$|+]/.test(raw) || !ASCII.test(raw) ? skeleton(raw) : raw;
    if (raw.includes('*')) {
      words.push(raw.split('*').map(identityKey).join('*'));
      continue;
    }
    for (const word of foldedWords(shown).split(' ')) {
      if (word === '') continue;
      if (!HAN.test(word)) words.push(undisguised(word));
      else for (const [run] of word.matchAll(RUNS)) words.push(HAN.test(run) ? run : undisguised(run));
    }
  }
  return words;
}

/** @param folded the text as folded words */
function rawWords(text: string, folded: string): readonly string[] {
  if (BARE.test(text)) return folded.split(' ');
  const read = readCapitalI(text);
  const masked = MASK_SIGN.test(read) ? read.replace(MASK, '*') : read;
  if (!ASCII.test(masked) || SIGN_FOR_LETTER.test(masked)) return splitDisguised(masked);
  return (masked === text ? folded : foldedWords(masked)).split(' ');
}

const SINGLE = /^[a-z0-9]$/;
const LEAST_LETTERS = 3;

/**
 * The words of a sign, ten at most; three and more single letters in a row are one word (A-D-I-D-A-S, B B C).
 * @param folded the text as folded words (see foldedWords)
 */
export function splitSign(text: string, folded: string): readonly SignWord[] {
  const words: SignWord[] = [];
  let letters: string[] = [];
  const close = (): void => {
    if (letters.length >= LEAST_LETTERS) words.push(wordOf(letters.join('')));
    else for (const letter of letters) words.push(wordOf(letter));
    letters = [];
  };
  for (const word of rawWords(text, folded)) {
    if (SINGLE.test(word)) letters.push(word);
    else {
      if (letters.length > 0) close();
      if (word !== '') for (const element of wordsOf(word)) words.push(element);
    }
  }
  if (letters.length > 0) close();
  return words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words;
}
