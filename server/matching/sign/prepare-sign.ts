import { phonemes, phoneticKeys } from '../../text/phonetic';
import { fuzzySyllable, pinyinFuzzyKey, pinyinSyllables } from '../../text/pinyin';
import { romanize } from '../../text/romanize';
import { type Sign, type SignContext } from '../types';
import { brandsCompared, brandsNamed } from './compared-brands';
import { type Meaning, meaningsOf } from './concepts';
import { foldedWords, identityKey, withoutSpaces } from './fold';
import { knowsWords, type SignWord, weighed } from './sign-word';
import { splitSign } from './split-sign';
import { isFunctionWord, isGivenName, isWeak } from './word-weight';

const HAN = /\p{Script=Han}/u;
const PLAIN = /^[a-z0-9*]*$/;
/** What a sign has at least one of, if it says anything. */
const TELLING = /[\p{L}\p{N}]/u;
const NONE: readonly string[] = [];

const signs = new Map<string, PreparedSign>();
const MEMO_LIMIT = 8192;

/** What a given name keeps of its weight before a surname. */
const BEFORE_SURNAME = 0.4;

function givenNameFirst(words: readonly SignWord[]): readonly SignWord[] {
  const [first, second] = words;
  if (!first || !second || !isGivenName(first.text) || isWeak(second.text)) return words;
  return [first.weighing(first.weight * BEFORE_SURNAME), ...words.slice(1)];
}

const unique = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => value !== '');

function soundsOf(readings: readonly string[]): readonly string[] {
  const [only = ''] = readings;
  if (readings.length > 1) return unique(readings.map(phonemes));
  const sound = phonemes(only);
  return sound === '' ? NONE : [sound];
}

function lettersOf(words: readonly SignWord[]): string {
  let letters = '';
  for (const { text } of words) letters += text;
  return letters;
}

function weightOf(words: readonly SignWord[]): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return sum;
}

/** A sign, read once for any number of comparisons: what each of them asks at once, what only some ask when they do. */
export class PreparedSign {
  readonly text: string;
  /** What is left when case, spacing, typeface, punctuation and width do not count. */
  readonly identity: string;
  /** Whether there is a letter, digit or character to compare. */
  readonly telling: boolean;
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
  readonly aliasKeys: readonly string[];
  private meant: readonly Meaning[] | undefined;
  private named: readonly number[] | undefined;
  private bare: readonly SignWord[] | undefined;
  private keys: readonly string[] | undefined;
  private hanSyllables: readonly string[] | undefined;
  private pinyinKey: string | undefined;

  constructor({ aliases, text }: Sign, context?: SignContext) {
    const folded = foldedWords(text);
    const identity = withoutSpaces(folded) || text.trim().toLowerCase();
    const words = givenNameFirst(weighed(splitSign(text, folded), context));
    const letters = lettersOf(words);
    const plainIdentity = PLAIN.test(identity);
    this.text = text;
    this.identity = identity;
    this.telling = TELLING.test(identity);
    this.joined = letters || identity;
    this.plain = letters === identity ? plainIdentity : PLAIN.test(letters);
    this.readings = this.plain
      ? [letters]
      : unique([words.map(({ latin }) => latin).join(''), ...romanize(text)]);
    this.sounds = words.length === 1 && this.plain ? [words[0]?.sound ?? ''] : soundsOf(this.readings);
    this.words = words;
    this.weight = weightOf(words);
    this.han = !plainIdentity && HAN.test(identity) ? [...identity].filter((char) => HAN.test(char)) : NONE;
    this.aliasKeys = aliases?.length ? aliases.map((alias) => identityKey(alias.text)) : NONE;
  }

  get meanings(): readonly Meaning[] {
    return (this.meant ??=
      this.words.length > 1 ? meaningsOf(this.identity) : (this.words[0]?.meanings ?? []));
  }

  /** Places in the brand table of the brands that bear this name. */
  get brands(): readonly number[] {
    return (this.named ??=
      this.plain && this.words.length > 0 && this.joined === this.identity
        ? brandsCompared(this.identity)
        : this.readBrands());
  }

  /** A name that is written without blanks may bear a word of its trade: 乔丹体育, 현대자동차. */
  private readBrands(): readonly number[] {
    const named = brandsNamed(this.text);
    if (named.length > 0 || this.plain || this.words.length < 2) return named;
    return brandsNamed(lettersOf(this.words.filter(({ text }) => !isWeak(text))));
  }

  /** The words without articles, prepositions and conjunctions; empty where it has nothing else. */
  get bareWords(): readonly SignWord[] {
    return (this.bare ??= this.words.filter(({ text }) => !isFunctionWord(text)));
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
    if (!this.plain && this.han.length === 0) return '';
    const letters = lettersOf(this.words);
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
