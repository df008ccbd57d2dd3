import { brandsByKey, latinNames } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import {
  type HeardNames,
  heardNames,
  namesHeard,
  type SaidNames,
  saidNames,
} from '../../matching/sign/heard-names';
import { type MarkIndex } from '../../matching/types';
import { SPELT_LANGUAGES } from '../../text/title-sounds';
import { kept } from '../kept';
import { marksNamed } from './marks-named';
import { type FoundMatch, type NameFinder, NAMING_FIELDS } from './name-finder';
import { bitOfTag, ENGLISH } from '../use/common-words';
import { inDictionary } from '../use/dictionary';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isBuiltOfWords } from '../use/inflection';
import { isPlainWord } from '../use/known-words';
import { prepareUse } from '../use/prepare-use';

const WORDS = /[\p{Script=Latin}\p{M}]+/gu;
const LATIN = /^[\p{Script=Latin}\p{M}\s-]+$/u;
const BETWEEN = /^[ -]$/;
const PAUSE = /[\s-]/;
const CAPITAL = /^\p{Lu}/u;
/** Only so many words of a field are looked at. */
const MOST_WORDS = 40;
/** Words that together are one name, and the letters of them. */
const MOST_IN_NAME = 2;
/** Vietnamese writes each syllable apart. */
const MOST_SYLLABLES = 5;
const SYLLABLE = 5;
const VIETNAMESE = bitOfTag('vi');
const LONGEST = 24;
const SHORTEST = 4;
/** Two words that everybody uses are a name only where they sound like nothing else: "Rei Ban". */
const SURELY = 0.97;
const SCORE = 0.9;

let names: SaidNames | undefined;

/** Names that people know: whoever hears them writes them in some way. */
function knownNames(): SaidNames {
  if (names) return names;
  const documented = latinNames();
  const famous = [...FAMOUS_NAMES].filter((name) => LATIN.test(name));
  const byKey = new Map([...famous, ...documented].map((name) => [identityKey(name), name]));
  return (names = saidNames(byKey.values()));
}

const byLanguage = new Map<string, HeardNames>();

const namesIn = (language: string): HeardNames =>
  kept(byLanguage, language, () => heardNames(knownNames(), language));

/** These are heard where it is seen that a text is theirs: their listeners tell few sounds apart, or few sellers write so. */
const ONLY_THEIRS: ReadonlySet<string> = new Set([
  'vi',
  'id',
  'nl',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'hu',
  'ro',
]);

/** Languages that the text is written in and whose spelling is known; most of them where nothing but English was read. */
function spellingsOf(languages: number): readonly string[] {
  const read = SPELT_LANGUAGES.filter((tag) => (bitOfTag(tag) & languages) !== 0);
  return read.length > 1 ? read : SPELT_LANGUAGES.filter((tag) => !ONLY_THEIRS.has(tag));
}

/** How a name takes the plural where it is more than the s that is heard as one: Najki. */
const PLURALS: readonly (readonly [languages: number, ending: RegExp])[] = [
  [bitOfTag('pl') | bitOfTag('cs'), /(?<=\p{L}{4})(?:y|i|ów|ami)$/u],
  // Czech calls shoes by the small form of their name.
  [bitOfTag('cs'), /(?<=\p{L}{5})(?:ky|ek|kami|kách)$/u],
  [bitOfTag('tr'), /(?<=\p{L}{4})l[ae]r(?:[ıi])?$/u],
];

/** The words, and what is left without an ending of the plural. */
function* singularsOf(words: string, languages: number): Generator<string> {
  yield words;
  for (const [bits, ending] of PLURALS)
    if ((bits & languages) !== 0 && ending.test(words)) yield words.replace(ending, '');
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const PLURAL = /[sx]$/u;
/** The plural of a word in a dictionary of the text's languages: "carreaux". A rare word as it stands may be meant for a name ("naique"). */
const isPlural = (word: string, languages: number): boolean =>
  PLURAL.test(word) && inDictionary(word.slice(0, -1), languages, false);
/** "pisicuță", "kerti": a word of the text's languages with another ending, or two of them. English has hardly any. */
const isForm = (word: string, languages: number): boolean => isBuiltOfWords(word, languages & ~ENGLISH);
const isPlain = (word: string): boolean => isPlainWord(word.toLowerCase());
const isDocumented = (text: string): boolean => brandsByKey(identityKey(text)).length > 0;
const wordsOf = (text: string): readonly Place[] =>
  [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** Words side by side, as many as may be one name. */
function* runsOf(text: string, languages: number): Generator<Place> {
  const most = (languages & VIETNAMESE) === 0 ? MOST_IN_NAME : MOST_SYLLABLES;
  const words = wordsOf(text).slice(0, MOST_WORDS);
  for (const [first, { start }] of words.entries()) {
    for (const [at, { end, start: next }] of words.slice(first, first + most).entries()) {
      const before = words[first + at - 1];
      if (end - start > LONGEST || (at > 0 && before && !BETWEEN.test(text.slice(before.end, next)))) break;
      yield { start, end };
    }
  }
}

/**
 * How surely words have to spell a name, (0, 1]; undefined where nobody would hear one in them: in a word that people use, in a
 * name, in several words that no capital begins.
 */
function leastFor(words: string, languages: number): number | undefined {
  // What is told quickly rules most words out.
  if (words.length < SHORTEST || isPlain(words)) return undefined;
  // "dye-son": what a hyphen joins is one word, with capitals or without.
  if (/\s/.test(words) && !CAPITAL.test(words)) return undefined;
  const parts = wordsOf(words);
  const isStrange = parts.some(({ start, end }) => end - start > 1 && !isPlain(words.slice(start, end)));
  if (!isStrange && parts.some(({ start, end }) => end - start > SYLLABLE)) return undefined;
  const small = words.toLowerCase();
  if (isDocumented(words) || isPlural(small, languages) || isForm(small, languages)) return undefined;
  return isStrange ? 0 : SURELY;
}

/** A name that is a word too is heard in one word only, and surely. */
function isNameIn(words: string, least: number, name: string, alike: number): boolean {
  // What is the name as it stands is met without being heard, and "Rapala X" is that name.
  const key = identityKey(name);
  if (identityKey(words) === key || words.split(PAUSE).some((word) => identityKey(word) === key))
    return false;
  return isPlain(name) && !FAMOUS_NAMES.has(name.toLowerCase())
    ? alike >= SURELY && !PAUSE.test(words)
    : alike >= least;
}

/** Marks of well-known names that the words spell as one heard them who writes the languages (bits). */
export function heardIn(index: MarkIndex, words: string, languages: number): readonly FoundMatch[] {
  const least = leastFor(words, languages);
  if (least === undefined) return [];
  return spellingsOf(languages).flatMap((language) =>
    [...singularsOf(words, languages)]
      .flatMap((singular) => [...namesHeard(singular, namesIn(language), language)])
      .filter(([name, alike]) => isNameIn(words, least, name, alike))
      .flatMap(([name, alike]) =>
        marksNamed(index, name).map((match) => ({
          ...{ ...match, name, start: 0, end: words.length, score: SCORE * alike },
          ...({ kind: 'PHONETIC', heard: true } as const),
        })),
      ),
  );
}

/**
 * Marks of well-known names that a text spells as one who heard them writes them in its language: Najk, Naykı, Nai ki. Costs a
 * reading of each word that nobody uses.
 */
export const namesByEar: NameFinder = {
  hint: /\p{Script=Latin}/u,
  find({ field: place, text }, field, { index, texts }) {
    if (!NAMING_FIELDS.has(place)) return [];
    const written = prepareUse(texts).fields[field]?.languages ?? 0;
    return [...runsOf(text, written)].flatMap((run) =>
      heardIn(index, text.slice(run.start, run.end), written).map((match) => ({ ...match, field, ...run })),
    );
  },
};
