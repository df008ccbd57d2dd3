import { isBrandName, latinNamesOfAll } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import {
  type HeardNames,
  heardNames,
  namesHeard,
  type SaidNames,
  saidNames,
} from '../../matching/sign/heard-names';
import { type MarkIndex } from '../../matching/types';
import { smallLetters } from '../../text/small-letters';
import { SPELT_LANGUAGES } from '../../text/title-sounds';
import { kept } from '../kept';
import { runsOf, wordsOf } from './ear-runs';
import { marksNamed } from './marks-named';
import { areMereWords } from './mere-words';
import { type FoundMatch, type NameFinder, NAMING_FIELDS } from './name-finder';
import { bitOfTag, ENGLISH } from '../use/common-words';
import { inDictionary } from '../use/dictionary';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isBuiltOfWords } from '../use/inflection';
import { isPlainWord } from '../use/known-words';
import { prepareUse } from '../use/prepare-use';

const LATIN = /^[\p{Script=Latin}\p{M}\s-]+$/u;
const PAUSE = /[\s.·•_‐‑-]/;
const SPACE = /\s/;
const CAPITAL = /^\p{Lu}/u;
const SYLLABLE = 5;
const SHORTEST = 4;
/** Two words that everybody uses are a name only where they sound like nothing else: "Rei Ban". */
const SURELY = 0.97;
const SCORE = 0.9;
/** Strange words that sound as the name does are looked at whatever the goods are: "Jot Güils". */
const SAME_SOUND = 0.985;
const LEAST_LETTERS = 5;
const SURE = 0.83;

let names: SaidNames | undefined;

/** Names that people know: whoever hears them writes them in some way. */
function knownNames(): SaidNames {
  if (names) return names;
  const documented = latinNamesOfAll();
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

/** How a name takes the plural. */
const PLURALS: readonly (readonly [languages: number, ending: RegExp])[] = [
  [bitOfTag('en') | bitOfTag('es') | bitOfTag('pt') | bitOfTag('nl'), /(?<=\p{L}{5})s$/u],
  [bitOfTag('pl') | bitOfTag('cs'), /(?<=\p{L}{4})(?:y|i|ów|ami)$/u],
  // Czech calls shoes by the small form of their name.
  [bitOfTag('cs'), /(?<=\p{L}{5})(?:ky|ek|kami|kách)$/u],
  [bitOfTag('tr'), /(?<=\p{L}{4})l[ae]r(?:[ıi])?$/u],
];

/** One letter before a hyphen is said by its name, which is its sound with an a behind it: K-rtié. */
const BY_NAME = /^([kh])-(?=\p{L}{3})/iu;

/** The words, what is left without an ending of the plural, and with the letter before them said by its name. */
function waysToSay(words: string, languages: number): readonly string[] {
  const singulars = PLURALS.filter(([bits, ending]) => (bits & languages) !== 0 && ending.test(words));
  const spelt = BY_NAME.test(words) ? [words.replace(BY_NAME, '$1a')] : [];
  return [words, ...singulars.map(([, ending]) => words.replace(ending, '')), ...spelt];
}

const PLURAL = /[sx]$/u;
/** The plural of a word in a dictionary of the text's languages: "carreaux". A rare word as it stands may be meant for a name ("naique"). */
const isPlural = (word: string, languages: number): boolean =>
  PLURAL.test(word) && inDictionary(word.slice(0, -1), languages, false);
/** "pisicuță", "kerti": a word of the text's languages with another ending, or two of them. English has hardly any. */
const isForm = (word: string, languages: number): boolean => isBuiltOfWords(word, languages & ~ENGLISH);
const isPlain = (word: string): boolean => isPlainWord(smallLetters(word));

/**
 * How surely words have to spell a name, (0, 1]; undefined where nobody would hear one in them: in a word that people use, in a
 * name, in several words that no capital begins.
 */
function leastFor(words: string, languages: number): number | undefined {
  // What is told quickly rules most words out.
  if (words.length < SHORTEST || isPlain(words)) return undefined;
  // "dye-son": what a hyphen joins is one word, with capitals or without.
  if (SPACE.test(words) && !CAPITAL.test(words)) return undefined;
  const parts = wordsOf(words);
  const isStrange = parts.some(({ start, end }) => end - start > 1 && !isPlain(words.slice(start, end)));
  if (!isStrange && parts.some(({ start, end }) => end - start > SYLLABLE)) return undefined;
  const small = smallLetters(words);
  if (isBrandName(words) || isPlural(small, languages) || isForm(small, languages)) return undefined;
  return isStrange ? 0 : SURELY;
}

/** A name that is a word too is heard in one word only, and surely. */
function isNameIn(words: string, least: number, name: string, alike: number): boolean {
  // What is the name as it stands is met without being heard, and "Rapala X" is that name.
  const key = identityKey(name);
  if (identityKey(words) === key || words.split(PAUSE).some((word) => identityKey(word) === key))
    return false;
  return isPlain(name) && !FAMOUS_NAMES.has(name.toLowerCase())
    ? alike >= SURELY && !SPACE.test(words)
    : alike >= least;
}

/** Whether a person looks whatever the goods are: nobody's words, or syllables that signs join, that sound just as a name of some length. */
const isSure = (words: string, least: number, name: string, alike: number): boolean =>
  alike >= SAME_SOUND && name.length >= LEAST_LETTERS && (least === 0 || !SPACE.test(words));

/** Marks of well-known names that the words spell as one heard them who writes the languages (bits). */
export function heardIn(index: MarkIndex, words: string, languages: number): readonly FoundMatch[] {
  const least = leastFor(words, languages);
  if (least === undefined) return [];
  const place = { start: 0, end: words.length, kind: 'PHONETIC', heard: true } as const;
  return spellingsOf(languages).flatMap((language) =>
    waysToSay(words, languages).flatMap((way) =>
      [...namesHeard(way, namesIn(language), language)]
        .filter(([name, alike]) => isNameIn(words, least, name, alike))
        .flatMap(([name, alike]) => {
          const sureness = way === words && isSure(words, least, name, alike) ? { sureness: SURE } : {};
          return marksNamed(index, name).map((match) => {
            return { ...match, ...place, name, score: SCORE * alike, ...sureness };
          });
        }),
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
    return [...runsOf(text, written)]
      .filter((run) => !areMereWords(text, run, written))
      .flatMap((run) =>
        heardIn(index, text.slice(run.start, run.end), written).map((match) => ({ ...match, field, ...run })),
      );
  },
};
