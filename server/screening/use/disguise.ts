import { leetOf } from '../../text/fold-table';
import { hidesByLook } from '../../text/native-looks';
import { readCapitalI } from '../../text/reread';

const DIGIT = /\p{N}/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/u;
/** Signs that stand for letters; apostrophes, points and hyphens are ways of writing, not of hiding. */
const STAND_IN = /[\p{L}\p{N}][@$!|*_#€£¥§](?=[\p{L}\p{N}]|$)|\p{L}\p{N}+(?=\p{L})|^\p{N}\p{L}/u;

/** Signs without a width between two Latin letters, which no spelling asks for: "Bal[U+200B]enciaga". */
const UNSEEN = /\p{Script=Latin}\p{M}*(?:(?!\u00AD)[\p{Cf}\u034F])+(?=\p{Script=Latin})/u;

/**
 * True where a name is written so that a filter misses it and people read it: "N1KE", "Guccі" with a Cyrillic і,
 * "B*rberry". Who refers honestly to another's goods spells the name.
 */
export function isDisguised(text: string, name: string): boolean {
  if (LATIN.test(text) && OTHER_ALPHABET.test(text) && !OTHER_ALPHABET.test(name)) return true;
  // LEG0 has as many letters as LEGO; "iPhone15" has more than iPhone.
  if (DIGIT.test(text) && !DIGIT.test(name) && text.length === name.length) return true;
  if (UNSEEN.test(text) && !UNSEEN.test(name)) return true;
  return STAND_IN.test(text) && !STAND_IN.test(name);
}

/** True where the words spell the name: neither its letters nor its look are hidden, nor signs put in their place. */
export function isSpelled(words: string, name: string, shown: string | undefined): boolean {
  return shown === undefined && !isDisguised(words, name) && !hidesByLook(words, name);
}

/** So many letters and so many digits: "GUCC1" shows GUCCI, "RAV4" is a model. */
const LEAST_SHOWN = 4;
const MOST_STANDING = 2;

/** True where the text is the name letter by letter but for one or two digits that stand for letters: "GUCC1", "CHANE1". */
export function showsName(text: string, name: string): boolean {
  if (text.length !== name.length || name.length < LEAST_SHOWN || DIGIT.test(name)) return false;
  const letters = [...name.toLowerCase()];
  let standing = 0;
  const shown = [...text.toLowerCase()].every((char, at) => {
    if (char === letters[at]) return true;
    standing += 1;
    return DIGIT.test(char) && leetOf(char.codePointAt(0) as number).includes(letters[at] ?? '');
  });
  return shown && standing > 0 && standing <= MOST_STANDING && letters.length - standing >= LEAST_SHOWN - 1;
}

/** Letters of two alphabets side by side in one word. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** Letters one by one: three where one of them is small, which no abbreviation has, or more. */
const SPELLED_OUT = /^(?=.*\p{Ll}|(?:.*\p{L}){4})\p{L}(?:[\s.·_/|-]+\p{L}){2,}$/u;
const SIGNS = /[^\p{L}\p{N}]+/gu;
/** The same with a sign for one of them. */
const SPELLED_IN_SIGNS = /^(?=.*[\p{N}@$€!*])[\p{L}\p{N}@$€!*](?:[\s.·_-]+[\p{L}\p{N}@$€!*]){2,}$/u;

/** Letters of a script other than Latin one by one, three or more: ب و ش, Σ.Τ.Ι.Λ. */
const SPELLED_ELSEWHERE =
  /^(?:(?!\p{Script=Latin})\p{L}\u0640*)(?:[\s.·•_-](?!\p{Script=Latin})\p{L}\u0640*){2,}$/u;

/** True where letters of another script stand one by one. */
export const isSpelledElsewhere = (text: string): boolean => SPELLED_ELSEWHERE.test(text);

/** True where letters stand one by one, and signs in the place of some: nobody writes a word so, but to hide it. */
export const isSpelledInSigns = (text: string): boolean => SPELLED_IN_SIGNS.test(text);

/** True where a name is written as no word of any language is: in two alphabets, letter by letter, with a capital I for an l. */
export function hidesName(text: string, name: string): boolean {
  if (MIXED.test(text) && !MIXED.test(name)) return true;
  const [shown, meant] = [text, name].map((written) => written.replace(SIGNS, '').toLowerCase());
  if (SPELLED_OUT.test(text)) return shown === meant;
  const seen = readCapitalI(text);
  return seen !== text && shown !== meant && seen.toLowerCase() === name.toLowerCase();
}
