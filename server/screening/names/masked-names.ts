import { latinNames } from '../../matching/sign/brand-index';
import { marksNamed } from './marks-named';
import { LIKELY, type NameFinder } from './name-finder';
import { FAMOUS_NAMES } from '../use/famous-names';

/** A word of Latin letters that signs hide in, from the second letter on. */
const MASKED =
  /(?<![\p{L}\p{N}*])\p{Script=Latin}(?=[\p{Script=Latin}]*[*＊●∗•#]{2})[\p{Script=Latin}*＊●∗•#]{3,14}(?![\p{L}\p{N}*])/gu;
const SIGN = /[*＊●∗•#]/u;
const ONE_WORD = /^\p{Script=Latin}{4,}$/u;
/** A word that is cut off, its last letter hidden, has to show so many others. */
const SHOWN_WITHOUT_LAST = 3;
const WRITING = { kind: 'MASKED', score: 0.85, sureness: LIKELY } as const;

/** Lower case, without accents: whoever hides letters often leaves the accents out. */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const keyOf = (letters: string): string => `${letters[0] ?? ''}${letters.length}`;

let byKey: ReadonlyMap<string, readonly string[]> | undefined;

/** Famous and documented names of one word, by first letter and length. */
function namesByKey(): ReadonlyMap<string, readonly string[]> {
  if (byKey) return byKey;
  const found = new Map<string, string[]>();
  const names = new Set([...FAMOUS_NAMES, ...latinNames()].map((name) => name.toLowerCase()));
  for (const name of names) {
    if (!ONE_WORD.test(name)) continue;
    const key = keyOf(plain(name));
    const known = found.get(key);
    if (known) known.push(name);
    else found.set(key, [name]);
  }
  return (byKey = found);
}

/** The names that the word shows, letter by letter, but for what signs hide. */
function namesShown(word: string): readonly string[] {
  const letters = plain(word);
  const isShown = (at: number): boolean => !SIGN.test(letters[at] ?? '');
  const shown = [...letters].filter((_, at) => isShown(at)).length;
  if (shown < 2 || (!isShown(letters.length - 1) && shown < SHOWN_WITHOUT_LAST)) return [];
  return (namesByKey().get(keyOf(letters)) ?? []).filter((name) =>
    [...plain(name)].every((letter, at) => !isShown(at) || letter === letters[at]),
  );
}

/** The word with the name's letters in place of the signs, written as the others are: Gucci for G***i, GUCCI for GU**I. */
function unmasked(word: string, name: string): string {
  const shouts = /\p{Lu}{2}/u.test(word.replace(/[^\p{L}]/gu, ''));
  const letters = [...(shouts && word === word.toUpperCase() ? name.toUpperCase() : name)];
  return [...word].map((char, at) => (SIGN.test(char) ? (letters[at] ?? '') : char)).join('');
}

/**
 * Marks of famous names of which a text shows the first letter, the last and little else: G***i, A****s. The index itself reads a
 * name of which most letters stand.
 */
export const maskedNames: NameFinder = {
  hint: /[*＊●∗•#]{2}/u,
  find: ({ text }, field, { index }) =>
    [...text.matchAll(MASKED)].flatMap(({ 0: word, index: start }) =>
      namesShown(word).flatMap((name) => {
        const shown = unmasked(word, name);
        const place = { field, start, end: start + word.length, name: shown, shows: shown };
        return marksNamed(index, name).map((match) => ({ ...match, ...place, ...WRITING }));
      }),
    ),
};
