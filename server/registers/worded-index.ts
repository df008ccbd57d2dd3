import { type MarkFacts, type MarkIndex, type SearchOptions, type SpanMatch } from '../matching/types';
import { type GoodsWords } from './terms/goods-words';

/** An index beside what the registers say of the words of goods; its version tells both. */
export class WordedIndex implements MarkIndex {
  readonly version: string;

  constructor(
    private readonly index: MarkIndex,
    private readonly words: GoodsWords,
  ) {
    this.version = `${index.version}-words-${words.digest}`;
  }

  get size(): number {
    return this.index.size;
  }

  search(texts: readonly string[], options?: SearchOptions): readonly SpanMatch[] {
    return this.index.search(texts, options);
  }

  facts(mark: number): MarkFacts {
    return this.index.facts(mark);
  }

  ordinariness(word: string): number {
    return this.index.ordinariness(word);
  }

  usualness(word: string, niceClass: number): number {
    return this.words.of(word, niceClass);
  }
}
