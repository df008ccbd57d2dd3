import { latinNames, nativeNames } from '../../matching/sign/brand-index';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isKnownWord } from '../use/known-words';
import { marksShown } from './marks-named';
import { NAMING_FIELDS, type NameFinder, UNSURE } from './name-finder';

const WORDS = /(?<![\p{L}\p{M}\p{N}])(?:\p{Script=Latin}{6,}|\p{Script=Cyrillic}{6,})(?![\p{L}\p{M}\p{N}])/gu;
const NAME = /^(?:[a-z]{6,}|\p{Script=Cyrillic}{6,})$/u;
/** A letter that a word has twice or more. */
const TWICE = /(\p{L})(?=.*\1)/gu;
/** A name as it is written with one letter in place of another differs in more than one place. */
const WRITING = { kind: 'TYPO', score: 0.85, sureness: UNSURE } as const;

/** The word without one of its letters, for each that it has more than once: "a_i_as" of adidas. */
const withoutEach = (word: string): readonly string[] =>
  [...new Set(Array.from(word.matchAll(TWICE), ([letter]) => letter))].map((letter) =>
    word.replaceAll(letter, '_'),
  );

let byKey: ReadonlyMap<string, readonly string[]> | undefined;

/** Well-known names of one word, by what is left without one of their letters. */
function namesByKey(): ReadonlyMap<string, readonly string[]> {
  if (byKey) return byKey;
  const found = new Map<string, string[]>();
  const documented = [...latinNames(), ...nativeNames().maskable];
  for (const name of new Set([...FAMOUS_NAMES, ...documented].map((one) => one.toLowerCase())))
    if (NAME.test(name) && !isKnownWord(name))
      for (const key of withoutEach(name)) found.set(key, [...(found.get(key) ?? []), name]);
  return (byKey = found);
}

/** The name in the capitals of the word. */
function inCaseOf(word: string, name: string): string {
  if (word === word.toUpperCase()) return name.toUpperCase();
  return word[0] === word[0]?.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Marks of well-known names that a text writes with one letter for another wherever it stands: Abibas, Абибас. */
export const oneForAnother: NameFinder = {
  find: ({ field: place, text }, field, { index }) =>
    NAMING_FIELDS.has(place)
      ? [...text.matchAll(WORDS)].flatMap(({ 0: word, index: start }) => {
          const written = word.toLowerCase();
          const names = withoutEach(written).flatMap((key) => namesByKey().get(key) ?? []);
          if (names.length === 0 || names.includes(written) || isKnownWord(written)) return [];
          return names.flatMap((name) =>
            marksShown(index, inCaseOf(word, name), { field, start, end: start + word.length }, WRITING),
          );
        })
      : [],
};
