import { areOfOneBrand, latinNames } from '../../matching/sign/brand-index';
import { beginningsIn, LEAST_BEGINNING, lettersOfName } from '../../matching/sign/cut-words';
import { plainLetters } from '../../text/plain-letters';
import { ENGLISH } from '../use/common-words';
import { inDictionary } from '../use/dictionary';
import { isPlainWord } from '../use/known-words';
import { prepareUse } from '../use/prepare-use';
import { marksShown } from './marks-named';
import { type NameFinder, UNSURE } from './name-finder';

const LATIN = /^[a-z0-9]+$/u;

let beginnings: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Known names by their first letters. */
function namesByBeginning(): ReadonlyMap<string, ReadonlySet<string>> {
  if (beginnings) return beginnings;
  const found = new Map<string, Set<string>>();
  for (const name of latinNames()) {
    const letters = lettersOfName(name);
    if (letters.length <= LEAST_BEGINNING || !LATIN.test(letters)) continue;
    const key = letters.slice(0, LEAST_BEGINNING);
    found.set(key, (found.get(key) ?? new Set()).add(name));
  }
  return (beginnings = found);
}

/** The one brand whose known name begins with the letters; undefined where there are several, or they are a word. */
export function nameFrom(letters: string): string | undefined {
  if (letters.length < LEAST_BEGINNING || isPlainWord(letters)) return undefined;
  const names = [...(namesByBeginning().get(letters.slice(0, LEAST_BEGINNING)) ?? [])].filter((name) =>
    lettersOfName(name).startsWith(letters),
  );
  return areOfOneBrand(names) ? names[0] : undefined;
}

/** The name that a word shows the beginning of, perhaps with an ending of its own; none where it is a word of the languages (bits). */
function nameBegun(word: string, languages: number): string | undefined {
  const letters = plainLetters(word);
  if (letters.length < LEAST_BEGINNING || inDictionary(letters, languages, false)) return undefined;
  return beginningsIn(letters)
    .map(nameFrom)
    .find((name) => name !== undefined);
}

const WORDS = /(?<![\p{L}\p{M}\p{N}])[\p{Script=Latin}\p{M}]{5,}(?![\p{L}\p{M}\p{N}])/gu;
const WRITING = { kind: 'ABBREVIATION', score: 0.5, sureness: UNSURE } as const;

/** Marks of which a word is only the beginning; asked for words that hide letters, as others are too often words: P3pp4. */
export const begunNames: NameFinder = {
  find({ text }, field, { index, texts }) {
    const languages = (prepareUse(texts).fields[field]?.languages ?? 0) | ENGLISH;
    return [...text.matchAll(WORDS)].flatMap(({ 0: word, index: start }) => {
      const name = nameBegun(word, languages);
      if (name === undefined) return [];
      return marksShown(index, name, { field, start, end: start + word.length }, WRITING);
    });
  },
};
