import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spellingsOf } from './spelt-otherwise';
import { WordHashes } from './word-hashes';
import { bitOfTag } from './word-languages';

/** The language whose dictionary is no Hunspell one. */
const ITALIAN = 'it';

const TURKISH = 'tr';

const SLASH = 47;
const TAB = 9;
const RETURN = 13;

/** A word of Turkish as its capitals become small letters elsewhere: KILIF has the i of every other language. */
function addSpeltOtherwise(into: WordHashes, word: string): void {
  for (const spelt of spellingsOf(word, bitOfTag(TURKISH)))
    if (spelt !== word) into.add(spelt, 0, spelt.length);
}

const hunspellOf = (language: string): string => dirname(require.resolve(`dictionary-${language}`));

/** Reads the words of a Hunspell `.dic`: one a line, the flags behind a slash are left out. */
function readSpelling(language: string): WordHashes {
  const text = readFileSync(join(hunspellOf(language), 'index.dic'), 'utf8');
  let line = text.indexOf('\n') + 1;
  const isTurkish = language === TURKISH;
  const hashes = WordHashes.for(Number(text.slice(0, line).trim()) * (isTurkish ? 2 : 1));
  while (line < text.length) {
    let end = line;
    let unit = text.charCodeAt(end);
    while (end < text.length && unit >= 32 && unit !== SLASH && unit !== TAB && unit !== RETURN) {
      end += 1;
      unit = text.charCodeAt(end);
    }
    hashes.add(text, line, end);
    if (isTurkish) addSpeltOtherwise(hashes, text.slice(line, end));
    const next = text.indexOf('\n', end);
    line = next < 0 ? text.length : next + 1;
  }
  return hashes;
}

/** The nouns of Morph-it with their plurals. */
function readItalian(): WordHashes {
  const file = join(dirname(require.resolve('italian-words-dict')), 'words.json');
  const nouns = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, { readonly P?: string }>>;
  const entries = Object.entries(nouns);
  const hashes = WordHashes.for(entries.length * 2);
  for (const [noun, { P: plural }] of entries) {
    hashes.add(noun, 0, noun.length);
    if (plural) hashes.add(plural, 0, plural.length);
  }
  return hashes;
}

/** The words of a language's dictionary. */
export const makeDictionary = (language: string): WordHashes =>
  language === ITALIAN ? readItalian() : readSpelling(language);

/** The file of its package that changes with the version; those of Hunspell do not export it. */
export const manifestOf = (language: string): string =>
  language === ITALIAN
    ? require.resolve('italian-words-dict/package.json')
    : join(hunspellOf(language), 'package.json');
