import { namesOneBrand } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { modelsIn } from '../../matching/sign/models-of-brands';
import { isPlainWord } from './known-words';
import { type PreparedField } from './prepare-use';
import { type Place } from './use-question';

const WORDS = /[^\s,;:()[\]{}"“”«»|/·•+]+/gu;
const MOST_WORDS = 24;
/** Words that may stand between a name and a model of its maker. */
const WITHIN = 2;
const SMALL = /^\p{Ll}/u;
const LETTERS = /^\p{L}{4,}$/u;
const LETTERS_AND_NUMBERS = /^(?=.*\p{L})(?=.*\p{N})/u;

/** What stands between spaces and signs. */
export interface PlainWord extends Place {
  readonly text: string;
}

/** The first words of a text. */
export const wordsIn = (text: string): readonly PlainWord[] =>
  [...text.matchAll(WORDS)]
    .slice(0, MOST_WORDS)
    .map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

/** A model that a text names, and whose it is. */
interface ModelNamed extends Place {
  readonly brand: string;
  /** A word of it is no other word, or has letters and numbers. */
  readonly isCoined: boolean;
  /** What it is called has a capital or a number. */
  readonly isMarked: boolean;
}

const named = new WeakMap<PreparedField, readonly ModelNamed[]>();

/** Models that a field names, by the places of their words; read once. */
function modelsNamed(field: PreparedField): readonly ModelNamed[] {
  const known = named.get(field);
  if (known) return known;
  const words = wordsIn(field.text);
  const models = modelsIn(words.map(({ text }) => text.toLowerCase())).map(({ brand, end, first }) => {
    const called = words.slice(first, end).map(({ text }) => text);
    const isCoined =
      LETTERS_AND_NUMBERS.test(called.join('')) ||
      called.some((word) => LETTERS.test(word) && !isPlainWord(word.toLowerCase()));
    const isMarked = called.some((word) => !SMALL.test(word));
    return { brand, isCoined, isMarked, start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  });
  named.set(field, models);
  return models;
}

/** Whether the name is one of the brand. */
const isOf = (name: string, brand: string): boolean =>
  identityKey(name) === identityKey(brand) || namesOneBrand(name, brand);

/** How surely a model tells that the name beside it is meant. */
export type ToldByModel = 'SURELY' | 'PERHAPS';

/**
 * Whether a model of its own maker stands beside a name, as the Telecaster of "Fender Player Telecaster": then the name is meant, though
 * it is a word as well. A model that is a word too tells it of a name with a capital, and not by itself: the Escape of "Giant Escape 3".
 */
export function toldByModel(
  field: PreparedField,
  { end, start }: Place,
  name: string,
): ToldByModel | undefined {
  const text = field.text.slice(start, end);
  if (identityKey(text) !== identityKey(name)) return undefined;
  const beside = modelsNamed(field).filter((model) => {
    if ((model.start < end && model.end > start) || !isOf(name, model.brand)) return false;
    const [from, to] = model.start >= end ? [end, model.start] : [model.end, start];
    return wordsIn(field.text.slice(from, to)).length <= WITHIN;
  });
  if (beside.some(({ isCoined }) => isCoined)) return 'SURELY';
  return !SMALL.test(text) && beside.some(({ isMarked }) => isMarked) ? 'PERHAPS' : undefined;
}
