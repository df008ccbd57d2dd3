import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bitOfTag } from './common-words';

/** Spelling dictionaries by language (MPL, BSD or MIT), read when a text of the language first needs them. */
const SPELLING = ['es', 'fr', 'pt', 'ru', 'pl', 'tr', 'nl'];
/** A beginning of a word stands for its inflections if it has so many letters … */
const LEAST_STEM = 4;
/** … and is so many shorter at most. */
const ENDING = 2;
const LEAST_WORD = 3;
/** Told apart from whole words by one more step. */
const STEM_MARK = 0x2d;
const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;
const SLASH = 47;
const TAB = 9;
const RETURN = 13;

/** A set of hashes of words, open addressing, 32 bits each: a few hundred thousand words in a few megabytes. */
class WordHashes {
  private readonly slots: Uint32Array;

  constructor(size: number) {
    let length = 1024;
    while (length < size * 1.6) length *= 2;
    this.slots = new Uint32Array(length);
  }

  add(hash: number): void {
    const slot = this.find(hash);
    this.slots[slot] = hash;
  }

  has(hash: number): boolean {
    return this.slots[this.find(hash)] === hash;
  }

  private find(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    for (let seen = this.slots[slot]; seen !== 0 && seen !== hash; seen = this.slots[slot])
      slot = (slot + 1) & mask;
    return slot;
  }
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** 0 marks an empty slot, so no hash is 0. */
function sealed(hash: number): number {
  return hash >>> 0 || 1;
}

function hashOf(text: string, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < end; i += 1) hash = step(hash, text.charCodeAt(i));
  return sealed(hash);
}

/** Adds a word and its beginnings; names, which are written with a capital, are left out. */
function addWord(into: WordHashes, text: string, start: number, end: number): void {
  const first = text[start] ?? '';
  if (end - start < LEAST_WORD || first !== first.toLowerCase()) return;
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i += 1) {
    hash = step(hash, text.charCodeAt(i));
    const left = end - i - 1;
    if (left === 0) into.add(sealed(hash));
    else if (left <= ENDING && i + 1 - start >= LEAST_STEM) into.add(sealed(step(hash, STEM_MARK)));
  }
}

/** Reads the words of a Hunspell `.dic`: one a line, the flags behind a slash are left out. */
function readSpelling(language: string): WordHashes {
  const text = readFileSync(join(dirname(require.resolve(`dictionary-${language}`)), 'index.dic'), 'utf8');
  let line = text.indexOf('\n') + 1;
  const hashes = new WordHashes(Number(text.slice(0, line).trim()) * (ENDING + 1));
  while (line < text.length) {
    let end = line;
    let unit = text.charCodeAt(end);
    while (end < text.length && unit >= 32 && unit !== SLASH && unit !== TAB && unit !== RETURN) {
      end += 1;
      unit = text.charCodeAt(end);
    }
    addWord(hashes, text, line, end);
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
  const hashes = new WordHashes(entries.length * 2 * (ENDING + 1));
  for (const [noun, { P: plural }] of entries) {
    addWord(hashes, noun, 0, noun.length);
    if (plural) addWord(hashes, plural, 0, plural.length);
  }
  return hashes;
}

const loaded = new Map<string, WordHashes>();

function dictionaryOf(language: string): WordHashes {
  const known = loaded.get(language);
  if (known) return known;
  const fresh = language === 'it' ? readItalian() : readSpelling(language);
  loaded.set(language, fresh);
  return fresh;
}

/**
 * True where a dictionary of one of the languages (bits, see common-words.ts) has the word in lower case, or, if it may be
 * `inflected`, another that begins like it but for an ending. A dictionary is read on first need, within a tenth of a second.
 */
export function inDictionary(word: string, languages: number, inflected: boolean): boolean {
  return [...SPELLING, 'it'].some((language) => {
    if ((bitOfTag(language) & languages) === 0) return false;
    const hashes = dictionaryOf(language);
    if (hashes.has(hashOf(word, word.length))) return true;
    for (let cut = 1; inflected && cut <= ENDING && word.length - cut >= LEAST_STEM; cut += 1) {
      const hash = hashOf(word, word.length - cut);
      if (hashes.has(hash) || hashes.has(sealed(step(hash, STEM_MARK)))) return true;
    }
    return false;
  });
}
