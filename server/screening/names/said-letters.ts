import { type MarkIndex } from '../../matching/types';
import { LETTERED_BRANDS } from '../../matching/sign/lettered-brands';
import { inPlainLetters, lettersCalled, lettersSaid } from '../../text/latin-letter-names';
import { SPELT_LANGUAGES } from '../../text/title-sounds';
import { bitOfTag } from '../use/common-words';
import { inDictionary } from '../use/dictionary';
import { isKnownWord } from '../use/known-words';
import { prepareUse } from '../use/prepare-use';
import { marksNamed } from './marks-named';
import { areMereWords } from './mere-words';
import { type FoundMatch, type NameFinder, NAMING_FIELDS, type Place, UNSURE } from './name-finder';

const PART = '[\\p{Script=Latin}\\p{M}]{1,8}';
/** Parts that a sign joins; words with capitals; a digit's word that runs into a capital. */
const RUN = [
  `(?<![\\p{L}\\p{N}])${PART}([-‐‑.·])${PART}(?:\\1${PART}){0,3}(?![\\p{L}\\p{N}-])`,
  `(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}{0,3}(?: \\p{Lu}\\p{L}{0,3}){1,3}(?![\\p{L}\\p{N}])`,
  `(?<![\\p{L}\\p{N}])\\p{Lu}?\\p{Ll}{2,6}\\p{Lu}(?![\\p{L}\\p{N}])`,
].join('|');
const RUNS = new RegExp(RUN, 'gu');
/** Two letters are said so often in other words that each has its capital. */
const CAPITALS = /^\p{Lu}\p{L}*(?:[-‐‑. ·]\p{Lu}\p{L}*)+$|^\p{Lu}\p{Ll}+\p{Lu}$/u;
const JOINTS = /[\s.·‐‑-]+/g;
const FEW = 2;
const LEAST_SAID = 5;
const SAID_AT_LENGTH = 7;
const SCORE = 0.9;
/** What nobody writes by chance is looked at whatever the goods are. */
const SURE = 0.83;

const BRANDS: ReadonlyMap<string, string> = new Map(LETTERED_BRANDS);

type Said = readonly [letters: string, brand: string];

/** The brand whose letters the words say in one of the languages (bits), with the letters. */
function brandSaid(words: string, languages: number): Said | undefined {
  const mayBeTwo = CAPITALS.test(words) && words.length >= LEAST_SAID;
  const count = words.replace(JOINTS, '').length;
  const read = SPELT_LANGUAGES.filter((tag) => (bitOfTag(tag) & languages) !== 0);
  // A short title hardly tells its language.
  for (const language of read.length > 1 ? read : SPELT_LANGUAGES)
    for (const letters of lettersSaid(words, language)) {
      const brand = BRANDS.get(letters);
      if (brand !== undefined && letters.length < count && (letters.length > FEW || mayBeTwo))
        return [letters, brand];
    }
  return undefined;
}

/** Marks of the brand at a place that says its letters. */
function namedBy(
  index: MarkIndex,
  words: string,
  place: Place,
  [letters, name]: Said,
  likeness = letters.length > FEW || words.length >= SAID_AT_LENGTH ? SURE : UNSURE,
): readonly FoundMatch[] {
  const step = { kind: 'PHONETIC', from: words, to: name } as const;
  return marksNamed(index, name).map((match) => ({
    ...{ ...match, ...place, kind: 'PHONETIC', name, score: SCORE },
    behindSigns: { words: name, steps: [step], likeness },
  }));
}

/** The words of a run, and where it has spaces also those side by side in it, the longest first. */
function* wordsIn(run: string): Generator<readonly [words: string, at: number]> {
  const parts = [...run.matchAll(/\S+/g)];
  for (let count = parts.length; count > 0; count -= 1)
    for (const [first, { index }] of parts.slice(0, parts.length - count + 1).entries()) {
      const last = parts[first + count - 1];
      if (last && (count > 1 || parts.length === 1))
        yield [run.slice(index, last.index + last[0].length), index];
    }
}

/** A word long enough to be the names of three letters. */
const WORDS = /(?<![\p{L}\p{N}'’-])[\p{Script=Latin}\p{M}]{7,14}(?![\p{L}\p{N}'’-])/gu;

let inOneWord: ReadonlyMap<string, Said> | undefined;

/** Brands of three letters or more, by the names of these in one word that is no other word. */
function brandsInOneWord(): ReadonlyMap<string, Said> {
  return (inOneWord ??= new Map(
    LETTERED_BRANDS.filter(([letters]) => /^[A-Z]{3,4}$/.test(letters)).flatMap((said) =>
      lettersCalled(said[0])
        .filter((word) => word.length >= LEAST_IN_ONE_WORD && !inDictionary(word, ALL_LANGUAGES, true))
        .map((word) => [word, said] as const),
    ),
  ));
}
const LEAST_IN_ONE_WORD = 7;
const ALL_LANGUAGES = 0xffffffff;

/** The same in one word: Jotabeéle. */
export const lettersInOneWord: NameFinder = {
  hint: /\p{Script=Latin}{4}/u,
  find({ field: place, text }, field, { index }) {
    if (!NAMING_FIELDS.has(place)) return [];
    return [...text.matchAll(WORDS)].flatMap(({ 0: word, index: start }) => {
      const said = brandsInOneWord().get(inPlainLetters(word));
      return said && !isKnownWord(word.toLowerCase())
        ? namedBy(index, word, { field, start, end: start + word.length }, said, UNSURE)
        : [];
    });
  },
};

/** Marks that a text says letter by letter: Weh-Em-Eff, Pê-Nờ-Ji, Lờ Vờ. */
export const saidLetters: NameFinder = {
  hint: new RegExp(RUN, 'u'),
  find({ field: place, text }, field, { index, texts }) {
    if (!NAMING_FIELDS.has(place)) return [];
    const languages = prepareUse(texts).fields[field]?.languages ?? 0;
    return [...text.matchAll(RUNS)].flatMap(({ 0: run, index: from }) => {
      for (const [words, at] of wordsIn(run)) {
        const place = { field, start: from + at, end: from + at + words.length };
        const said = areMereWords(text, place, languages) ? undefined : brandSaid(words, languages);
        if (said) return namedBy(index, words, place, said);
      }
      return [];
    });
  },
};
