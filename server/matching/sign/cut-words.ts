import { leetOf } from '../../text/fold-table';
import { plainLetters } from '../../text/plain-letters';
import { phonemes } from '../../text/phonetic';
import { soundSimilarity } from './sound-distance';

/** How a word stands for a word of a name: it is it, sounds like it, is its beginning, all of it but the vowels, or its first letter. */
export type CutForm = 'WHOLE' | 'NEAR' | 'CUT' | 'THIN' | 'INITIAL';

export interface CutWord {
  readonly form: CutForm;
  /** Letters of the name that it tells. */
  readonly told: number;
}

const LEAST_CUT = 2;
const LEAST_THIN = 3;
const LEAST_NEAR = 4;
const SOUNDS_LIKE = 0.85;
/** A cut word may have so many letters of its own, a plural or a pet ending: Tilbs. */
const MOST_OWN = 1;
const VOWELS = /[aeiouаеёиіїоуыэюя]/gu;
const SIGN = /[0134578@$!|€£]/gu;
/** Signs that stand for i as well as for l. */
const EITHER = /[1!|]/u;
const asEither = (letters: string): string => letters.replace(/l/gu, 'i').replace(/і/gu, 'и');

const BARE = /^[a-z]+$/iu;

/** What signs stand for amid letters of another alphabet; elsewhere they are Latin letters. */
const IN_ALPHABET: readonly (readonly [script: RegExp, shows: Readonly<Record<string, string>>])[] = [
  [
    /\p{Script=Cyrillic}/u,
    { '0': 'о', '1': 'і', '3': 'з', '4': 'ч', '@': 'а', $: 'с', '!': 'і', '|': 'і', '€': 'е' },
  ],
  [
    /\p{Script=Greek}/u,
    { '0': 'ο', '1': 'ι', '3': 'ε', '4': 'α', '@': 'α', $: 'σ', '!': 'ι', '|': 'ι', '€': 'ε' },
  ],
];

/** A word in plain letters, with the letters that its digits and signs stand for. */
export function cutLetters(word: string): string {
  if (BARE.test(word)) return word.toLowerCase();
  const shows = IN_ALPHABET.find(([script]) => script.test(word))?.[1];
  return plainLetters(word.replace(SIGN, (sign) => shows?.[sign] ?? leetOf(sign.charCodeAt(0))[0] ?? sign));
}

export const withoutVowels = (letters: string): string => letters.replace(VOWELS, '');

const sharedBy = (one: string, two: string): number => {
  let shared = 0;
  while (shared < one.length && one[shared] === two[shared]) shared += 1;
  return shared;
};

function formOf(letters: string, meant: string): CutWord | undefined {
  if (letters === meant) return { form: 'WHOLE', told: meant.length };
  if (letters.length === 1) return meant.startsWith(letters) ? { form: 'INITIAL', told: 1 } : undefined;
  const shared = sharedBy(letters, meant);
  if (shared === letters.length && shared >= LEAST_CUT && shared < meant.length)
    return { form: 'CUT', told: shared };
  const bare = withoutVowels(letters);
  const isThin = bare === letters && letters.length >= LEAST_THIN && letters[0] === meant[0];
  if (isThin && withoutVowels(meant) === letters) return { form: 'THIN', told: letters.length + 1 };
  if (shared >= LEAST_NEAR && letters.length - shared <= MOST_OWN && letters.length < meant.length)
    return { form: 'CUT', told: shared };
  return undefined;
}

/** How a word stands for a word of a name, both given in plain letters as well; undefined where it does not. */
export function cutWord(word: string, letters: string, meant: string): CutWord | undefined {
  const form = formOf(letters, meant);
  if (form || !EITHER.test(word)) return form;
  return formOf(asEither(letters), asEither(meant));
}

const MOST_LONGER = 3;

/** A word that sounds like a word of a name; undefined where it does not. */
export function nearWord(letters: string, meant: string): CutWord | undefined {
  const told = Math.min(letters.length, meant.length);
  if (told < LEAST_NEAR || Math.abs(letters.length - meant.length) > MOST_LONGER) return undefined;
  const isNear = soundSimilarity(phonemes(letters), phonemes(meant)) >= SOUNDS_LIKE;
  return isNear ? { form: 'NEAR', told } : undefined;
}

const JOINTS = /[\s&+.'’_-]+|(?<=\s)(?:and|et|e|y|i|и|und)(?=\s)/gu;
const ARTICLE = /^the /iu;

/** The words of a name in plain letters, without what joins them. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .replace(ARTICLE, '')
    .replace(/['’]s\b/gu, 's')
    .split(JOINTS)
    .map(plainLetters)
    .filter((word) => word !== '');

/** So many letters are the beginning of a name. */
export const LEAST_BEGINNING = 5;
/** One letter more makes a pet name of it. */
const PET_ENDING = /[aeiosyz]$/u;

/** A name of one word or several as letters alone. */
export const lettersOfName = (name: string): string => plainLetters(name.replace(/ /gu, ''));

/** The beginnings of a name that plain letters may be: all of them, or all but an ending of their own. */
export const beginningsIn = (letters: string): readonly string[] =>
  (PET_ENDING.test(letters) ? [letters, letters.slice(0, -1)] : [letters]).filter(
    ({ length }) => length >= LEAST_BEGINNING,
  );

const begins = (text: string, name: string): boolean =>
  beginningsIn(lettersOfName(text)).some((letters) => lettersOfName(name).startsWith(letters));

/** Whether the words of a text, cut or thinned, are those of the name in their order, or its beginning. */
export function isCutOf(text: string, name: string): boolean {
  const written = text.split(/[\s&+._-]+/u).filter((word) => word !== '');
  const words = wordsOfName(name);
  if (begins(text, name)) return true;
  if (written.length !== words.length) return false;
  return words.every((meant, at) => {
    const word = written[at] ?? '';
    const letters = cutLetters(word);
    return (cutWord(word, letters, meant) ?? nearWord(letters, meant)) !== undefined;
  });
}
