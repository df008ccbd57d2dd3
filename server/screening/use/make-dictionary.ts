import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WordHashes } from './word-hashes';

/** The dictionary that is no Hunspell one. */
export const ITALIAN = 'italian-words-dict';

const SLASH = 47;
const TAB = 9;
const RETURN = 13;

/** Reads the words of a Hunspell `.dic`: one a line, the flags behind a slash are left out. */
function readSpelling(packageName: string): WordHashes {
  const text = readFileSync(join(dirname(require.resolve(packageName)), 'index.dic'), 'utf8');
  let line = text.indexOf('\n') + 1;
  const hashes = WordHashes.for(Number(text.slice(0, line).trim()));
  while (line < text.length) {
    let end = line;
    let unit = text.charCodeAt(end);
    while (end < text.length && unit >= 32 && unit !== SLASH && unit !== TAB && unit !== RETURN) {
      end += 1;
      unit = text.charCodeAt(end);
    }
    hashes.add(text, line, end);
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
