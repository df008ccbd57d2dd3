import { WordFilter } from './word-filter';

/** Bits of the filter for each word: one stranger in thirty is looked up in vain. */
const BITS_A_WORD = 32;

/**
 * What is known of words, for lists that most words are not in. To look up in a `Map` a word that it lacks took 0.4 µs between
 * other work, when its strings are in no cache; the filter says so in less than 0.1 µs.
 */
export class WordMap<T> {
  private readonly filter: WordFilter;

  constructor(private readonly words: ReadonlyMap<string, T>) {
    this.filter = new WordFilter(Math.ceil(Math.log2(words.size * BITS_A_WORD)));
    this.filter.file(words.keys());
  }

  get(word: string): T | undefined {
    return this.filter.mayHave(word) ? this.words.get(word) : undefined;
  }

  has(word: string): boolean {
    return this.filter.mayHave(word) && this.words.has(word);
  }

  entries(): Iterable<readonly [string, T]> {
    return this.words;
  }
}
