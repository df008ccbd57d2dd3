import { numberValue } from '../../text/numbers';
import { phonemes } from '../../text/phonetic';
import { romanize } from '../../text/romanize';
import { type SignContext } from '../types';
import { type Meaning, meaningsOf } from './concepts';
import { elementsOf } from './elements';
import { ordinalOf } from './ordinals';
import { isFiller, isKnown, isOrdinary, weightOf } from './word-weight';

const NONE: readonly Meaning[] = [];

/** What is known of a word whatever it weighs: worked out when a comparison first asks, as most never ask for most of it. */
class Reading {
  private said: string | undefined;
  private meant: readonly Meaning[] | undefined;
  private isOrdinary: boolean | undefined;
  private isKnown: boolean | undefined;
  private counted: number | null | undefined;

  constructor(
    readonly text: string,
    readonly latin: string,
  ) {}

  get sound(): string {
    return (this.said ??= phonemes(this.latin));
  }

  get meanings(): readonly Meaning[] {
    return (this.meant ??= isFiller(this.text) ? NONE : meaningsOf(this.text));
  }

  get ordinary(): boolean {
    return (this.isOrdinary ??= isOrdinary(this.text));
  }

  get known(): boolean {
    return (this.isKnown ??= isKnown(this.text));
  }

  get number(): number | null {
    if (this.counted === undefined) this.counted = numberValue(this.text) ?? ordinalOf(this.text);
    return this.counted;
  }
}

/** One word of a sign, with what the features ask of it. */
export class SignWord {
  /** Normal form, disguises taken off. */
  readonly text: string;
  /** In Latin letters: the word itself, or its first reading. */
  readonly latin: string;

  constructor(
    private readonly reading: Reading,
    readonly weight: number,
  ) {
    this.text = reading.text;
    this.latin = reading.latin;
  }

  get sound(): string {
    return this.reading.sound;
  }

  get meanings(): readonly Meaning[] {
    return this.reading.meanings;
  }

  /** Whether a reader knows it as an ordinary word with a sense of its own. */
  get ordinary(): boolean {
    return this.reading.ordinary;
  }

  /** Whether it is known at all: an ordinary word, or a name of people or places. */
  get known(): boolean {
    return this.reading.known;
  }

  get number(): number | null {
    return this.reading.number;
  }

  /** The same word where it weighs otherwise. */
  weighing(weight: number): SignWord {
    return weight === this.weight ? this : new SignWord(this.reading, weight);
  }
}

/** Words that recur in names are read once: the elements of words as written, and words by themselves. */
const elements = new Map<string, readonly SignWord[]>();
const words = new Map<string, SignWord>();
const MEMO_LIMIT = 8192;

function keep<T>(memo: Map<string, T>, text: string, value: T): T {
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, value);
  return value;
}

const LATIN = /^[a-z0-9*]*$/;

function readWord(text: string): SignWord {
  const latin = LATIN.test(text) ? text : (romanize(text)[0] ?? '');
  return new SignWord(new Reading(text, latin), weightOf(text));
}

/** A folded word as it is. */
export function wordOf(text: string): SignWord {
  return words.get(text) ?? keep(words, text, readWord(text));
}

/** The elements of a folded word (see elementsOf). */
export function wordsOf(text: string): readonly SignWord[] {
  const known = elements.get(text);
  if (known) return known;
  const parts = elementsOf(text);
  return keep(elements, text, parts.length === 1 ? [readWord(parts[0] as string)] : parts.map(wordOf));
}

/** Whether the context may weigh words otherwise than the built-in lists do. */
export const knowsWords = (context?: SignContext): boolean =>
  context?.ordinariness !== undefined || context?.usualness !== undefined;

/** The words as they weigh in a context. */
export function weighed(read: readonly SignWord[], context?: SignContext): readonly SignWord[] {
  return knowsWords(context) ? read.map((word) => word.weighing(weightOf(word.text, context))) : read;
}
