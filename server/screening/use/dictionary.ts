import { extname, join } from 'node:path';
import { keptTables, type TableOf } from '../../kept/kept-tables';
import { kept } from '../kept';
import { makeDictionary, manifestOf } from './make-dictionary';
import { WordHashes } from './word-hashes';
import { bitOfTag } from './word-languages';

/** Languages of the dictionaries (MPL, BSD or MIT), each read when a text of the language first needs it. */
const LANGUAGES = ['es', 'fr', 'pt', 'ru', 'pl', 'tr', 'nl', 'it'];
/** The code that they are made by. */
const SOURCES = ['make-dictionary', 'spelt-otherwise', 'word-hashes', 'word-languages'];

type DictionaryColumns = Readonly<Record<'slots', Int32Array>>;

const tableOf = (language: string): TableOf<DictionaryColumns> => ({
  name: `dictionary-${language}`,
  sources: () => [
    ...SOURCES.map((name) => join(__dirname, `${name}${extname(__filename)}`)),
    manifestOf(language),
  ],
  make: () => ({ slots: makeDictionary(language).slots }),
});

/** The dictionaries, kept: making those that the first listings need takes half a second. */
export const DICTIONARIES: readonly (readonly [bit: number, table: TableOf<DictionaryColumns>])[] =
  LANGUAGES.map((language) => [bitOfTag(language), tableOf(language)]);

const loaded = new Map<string, WordHashes>();

const dictionaryOf = (table: TableOf<DictionaryColumns>): WordHashes =>
  kept(loaded, table.name, () => new WordHashes(keptTables.get(table).slots));

/**
 * True where a dictionary of one of the languages (bits, see word-languages.ts) has the word in lower case, or, if it may be
 * `inflected`, another that begins like it but for an ending. A dictionary is read on first need.
 */
export function inDictionary(word: string, languages: number, inflected: boolean): boolean {
  return DICTIONARIES.some(([bit, table]) => {
    if ((bit & languages) === 0) return false;
    const words = dictionaryOf(table);
    return words.has(word) || (inflected && words.hasInflected(word));
  });
}
