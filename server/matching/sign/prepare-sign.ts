import { numberValue } from '../../text/numbers';
import { phonemes, phoneticKeys } from '../../text/phonetic';
import { fuzzySyllable, pinyinFuzzyKey, pinyinSyllables } from '../../text/pinyin';
import { romanize } from '../../text/romanize';
import { readCapitalI } from '../../text/reread';
import { skeleton } from '../../text/skeleton';
import { type Sign, type SignContext } from '../types';
import { brandsByKey, brandsNamed } from './brand-index';
import { type Meaning, meaningsOf } from './concepts';
import { foldedWords, identityKey } from './fold';
import { elementsOf } from './elements';
import { ordinalOf } from './ordinals';
import { isFiller, isGivenName, isKnown, isOrdinary, isWeak, weightOf } from './word-weight';

/** One word of a sign, with what the features ask of it. */
export interface SignWord {
  /** Normal form, disguises taken off. */
  readonly text: string;
  /** In Latin letters: the word itself, or its first reading. */
  readonly latin: string;
  readonly sound: string;
  readonly weight: number;
  readonly meanings: readonly Meaning[];
  /** Whether a reader knows it as an ordinary word with a sense of its own. */
  readonly ordinary: boolean;
  /** Whether it is known at all: an ordinary word, or a name of people or places. */
  readonly known: boolean;
  readonly number: number | null;
}

const ASCII = /^[\x20-\x7e]*$/;
const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
/** Letters hidden inside a word. */
const MASK = /(?<=[\p{L}\p{N}])[*●•○◦□■_#×]+(?=\p{L})|(?<=\p{L})[*●•○◦□■]+$/gu;
const MOST_WORDS = 10;

/** A word with the disguise taken off: digits and foreign letters in place of Latin ones. */
function undisguised(word: string): string {
  if (ASCII.test(word) && !(/[0-9]/.test(word) && /[a-z]/.test(word))) return word;
  return /^[a-z]+[0-9]+$|^[0-9]+[a-z]+$/.test(word) ? word : identityKey(skeleton(word));
}

/** The words of a sign; three and more single letters in a row are one word (A-D-I-D-A-S, B B C). */
function wordsOf(text: string): readonly string[] {
  const masked = readCapitalI(text).replace(MASK, '*');
  const plain = ASCII.test(masked) && !/[0-9!@$|+*]/.test(masked);
  const rawWords = plain ? foldedWords(masked).split(' ') : splitDisguised(masked);
  const words: string[] = [];
  let letters: string[] = [];
  const close = (): void => {
    if (letters.length >= 3) words.push(letters.join(''));
    else words.push(...letters);
    letters = [];
  };
  for (const word of rawWords) {
    if (word.length === 1 && /[a-z0-9]/.test(word)) letters.push(word);
    else {
      close();
      if (word !== '') words.push(...elementsOf(word));
    }
  }
  close();
  return words.slice(0, MOST_WORDS);
}

function splitDisguised(text: string): string[] {
  const words: string[] = [];
  for (const raw of text.split(/[\s\-‐-―/.,:;·・]+/u)) {
    const shown = /[!@$|+]/.test(raw) || !ASCII.test(raw) ? skeleton(raw) : raw;
    if (raw.includes('*')) {
      words.push(raw.split('*').map(identityKey).join('*'));
      continue;
    }
    for (const word of foldedWords(shown).split(' ')) {
      for (const [run] of word.matchAll(RUNS)) words.push(HAN.test(run) ? run : undisguised(run));
    }
  }
  return words;
}

const memo = new Map<string, SignWord>();
const signs = new Map<string, PreparedSign>();
const MEMO_LIMIT = 8192;

function readWord(text: string): SignWord {
  const latin = /^[a-z0-9*]*$/.test(text) ? text : (romanize(text)[0] ?? '');
  return {
    text,
    latin,
    sound: phonemes(latin),
    weight: weightOf(text),
    meanings: isFiller(text) ? [] : meaningsOf(text),
    ordinary: isOrdinary(text),
    known: isKnown(text),
    number: numberValue(text) ?? ordinalOf(text),
  };
}

/** Whether the context may weigh words otherwise than the built-in lists do. */
const knowsWords = (context?: SignContext): boolean =>
  context?.ordinariness !== undefined || context?.usualness !== undefined;

function wordFor(text: string, context?: SignContext): SignWord {
  let word = memo.get(text);
  if (!word) {
    word = readWord(text);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(text, word);
  }
  const weight = knowsWords(context) ? weightOf(text, context) : word.weight;
  return weight === word.weight ? word : { ...word, weight };
}

/** What a given name keeps of its weight before a surname. */
const BEFORE_SURNAME = 0.4;

function givenNameFirst(words: readonly SignWord[]): readonly SignWord[] {
  const [first, second] = words;
  if (!first || !second || !isGivenName(first.text) || isWeak(second.text)) return words;
  return [{ ...first, weight: first.weight * BEFORE_SURNAME }, ...words.slice(1)];
}

const unique = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => value !== '');

/** A sign, read once for any number of comparisons: what each of them asks at once, what only some ask when they do. */
export class PreparedSign {
  readonly text: string;
  /** What is left when case, spacing, typeface, punctuation and width do not count. */
  readonly identity: string;
  /** The whole as one run of letters, disguises taken off. */
  readonly joined: string;
  /** Whether that is Latin letters and digits alone. */
  readonly plain: boolean;
  /** Readings of the whole in Latin letters, best first. */
  readonly readings: readonly string[];
  readonly sounds: readonly string[];
  readonly words: readonly SignWord[];
  readonly weight: number;
  /** Han characters alone, simplified. */
  readonly han: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly brands: readonly number[];
  readonly aliasKeys: readonly string[];
  private keys: readonly string[] | undefined;
  private hanSyllables: readonly string[] | undefined;
  private pinyinKey: string | undefined;

  constructor({ aliases, text }: Sign, context?: SignContext) {
    const identity = identityKey(text) || text.trim().toLowerCase();
    const words = givenNameFirst(wordsOf(text).map((word) => wordFor(word, context)));
    const letters = words.map((word) => word.text).join('');
    this.text = text;
    this.identity = identity;
    this.joined = letters || identity;
    this.plain = /^[a-z0-9*]*$/.test(letters);
    this.readings = this.plain
      ? [letters]
      : unique([words.map(({ latin }) => latin).join(''), ...romanize(text)]);
    this.sounds =
      words.length === 1 && this.plain ? [words[0]?.sound ?? ''] : unique(this.readings.map(phonemes));
    this.words = words;
    this.weight = words.reduce((sum, word) => sum + word.weight, 0);
    this.han = HAN.test(identity) ? [...identity].filter((char) => HAN.test(char)) : [];
    this.meanings = words.length > 1 ? meaningsOf(identity) : (words[0]?.meanings ?? []);
    this.brands = this.plain && letters === identity ? brandsByKey(identity) : brandsNamed(text);
    this.aliasKeys = (aliases ?? []).map((alias) => identityKey(alias.text));
  }

  /** Keys that are equal for names that sound alike in one language or another. */
  get soundKeys(): readonly string[] {
    return (this.keys ??= phoneticKeys(this.readings[0] ?? ''));
  }

  /** Syllables of the Han characters, without tones and without the usual confusions. */
  get syllables(): readonly string[] {
    return (this.hanSyllables ??= pinyinSyllables(this.han.join('')).map(({ syllable }) =>
      fuzzySyllable(syllable),
    ));
  }

  /** The same as one key, for a sign in Han alone or in pinyin alone; empty for others. */
  get pinyin(): string {
    return (this.pinyinKey ??= this.readPinyin());
  }

  private readPinyin(): string {
    const letters = this.words.map((word) => word.text).join('');
    return this.plain || this.han.length === [...letters].length ? pinyinFuzzyKey(letters) : '';
  }
}

/** Reads a sign once, for any number of comparisons (see comparePrepared). */
export function prepareSign(sign: Sign, context?: SignContext): PreparedSign {
  if (knowsWords(context) || sign.aliases?.length) return new PreparedSign(sign, context);
  let known = signs.get(sign.text);
  if (!known) {
    known = new PreparedSign(sign);
    if (signs.size >= MEMO_LIMIT) signs.clear();
    signs.set(sign.text, known);
  }
  return known;
}
