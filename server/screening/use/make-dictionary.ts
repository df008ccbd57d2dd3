import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spellingsOf } from './spelt-otherwise';
import { WordHashes } from './word-hashes';
import { bitOfTag } from './word-languages';

/** The dictionary that is no Hunspell one. */
export const ITALIAN = 'italian-words-dict';

const TURKISH = bitOfTag('tr');
const TURKISH_PACKAGE = 'dictionary-tr';

const SLASH = 47;
const TAB = 9;
const RETURN = 13;

/** A word of Turkish as its capitals become small letters elsewhere: KILIF has the i of every other language. */
function addSpeltOtherwise(into: WordHashes, word: string): void {
  for (const spelt of spellingsOf(word, TURKISH)) if (spelt !== word) into.add(spelt, 0, spelt.length);
}

/** Reads the words of a Hunspell `.dic`: one a line, the flags behind a slash are left out. */
function readSpelling(packageName: string): WordHashes {
  const text = readFileSync(join(dirname(require.resolve(packageName)), 'index.dic'), 'utf8');
  let line = text.indexOf('\n') + 1;
  const isTurkish = packageName === TURKISH_PACKAGE;
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
function readItalian(packageName: string): WordHashes {
  const file = join(dirname(require.resolve(packageName)), 'words.json');
  const nouns = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, { readonly P?: string }>>;
  const entries = Object.entries(nouns);
  const hashes = WordHashes.for(entries.length * 2);
  for (const [noun, { P: plural }] of entries) {
    hashes.add(noun, 0, noun.length);
    if (plural) hashes.add(plural, 0, plural.length);
  }
  return hashes;
}

/** The words of a package that holds a dictionary. */
export const makeDictionary = (packageName: string): WordHashes =>
  packageName === ITALIAN ? readItalian(packageName) : readSpelling(packageName);

/** The file of a package that changes with its version; those of Hunspell do not export it. */
export const manifestOf = (packageName: string): string =>
  packageName === ITALIAN
    ? require.resolve(`${packageName}/package.json`)
    : join(dirname(require.resolve(packageName)), 'package.json');
