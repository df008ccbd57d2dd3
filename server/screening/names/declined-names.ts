import { nativeNames } from '../../matching/sign/brand-index';
import { isPlainWord } from '../use/known-words';
import { marksShown } from './marks-named';
import { LIKELY, NAMING_FIELDS, type NameFinder } from './name-finder';

const WORDS = /(?<![\p{L}\p{M}-])\p{Script=Cyrillic}{4,}(?![\p{L}\p{M}-])/gu;
/** The cases of the plural, which are longer than what a spelling by ear allows for. */
const PLURAL = /(?:ами|ов|ев|ів|ам|ах)$/u;
/** The cases of a short name that ends in a vowel, of which nothing else is left: Ладу, Зары. */
const SINGULAR = /(?<=^\p{Lu}..)(?:ой|ою|у|ы|и|е|і)$/u;
const WRITING = { kind: 'AFFIX', score: 0.9, sureness: LIKELY } as const;

let kept: ReadonlyMap<string, string> | undefined;

/** Names of one word by their small letters. */
function namesByWord(): ReadonlyMap<string, string> {
  return (kept ??= new Map(nativeNames().inAlphabets.map((name) => [name.toLowerCase(), name])));
}

/** The first forms that a word may be a case of. */
function firstForms(word: string): readonly string[] {
  const plural = word.replace(PLURAL, '');
  if (plural !== word && plural.length >= 4) return [plural, `${plural}а`];
  const stem = word.replace(SINGULAR, '');
  return stem === word ? [] : [`${stem}а`];
}

function namesDeclined(word: string, isFirst: boolean): readonly string[] {
  const lower = word.toLowerCase();
  // The first word of a title has a capital whatever it is.
  if (isPlainWord(lower) || (isFirst && !PLURAL.test(lower))) return [];
  return firstForms(word).flatMap((form) => {
    const name = isPlainWord(form.toLowerCase()) ? undefined : namesByWord().get(form.toLowerCase());
    return name === undefined ? [] : [name];
  });
}

/** Marks with a name in Cyrillic that a title writes in a case that their spelling by ear does not reach: айфонов, Самсунгами, Ладу. */
export const declinedNames: NameFinder = {
  hint: /\p{Script=Cyrillic}{2}(?:ами|[оеі]в|а[мх]|о[йю]|[уыиеі])(?!\p{L})/u,
  find: ({ field: place, text }, field, { index }) =>
    NAMING_FIELDS.has(place)
      ? [...text.matchAll(WORDS)].flatMap(({ 0: word, index: start }) =>
          namesDeclined(word, start === 0).flatMap((name) =>
            marksShown(index, name, { field, start, end: start + word.length }, WRITING),
          ),
        )
      : [],
};
