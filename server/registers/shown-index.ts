import { type MarkIndex } from '../matching/types';
import { GoodsWords } from './terms/goods-words';
import { WordedIndex } from './worded-index';

/** The index as it is shown: with the usual words of goods, where such were learned. */
export class ShownIndex {
  private shown: { readonly bare: MarkIndex; readonly index: MarkIndex } | null = null;

  private current = GoodsWords.none;

  get words(): GoodsWords {
    return this.current;
  }

  /** From now on these words count. */
  use(words: GoodsWords): void {
    if (words === this.current) return;
    this.current = words;
    this.shown = null;
  }

  /** The same object until the index or the words change, so that what is remembered of it holds. */
  of(bare: MarkIndex): MarkIndex {
    if (this.words.digest === '') return bare;
    if (this.shown?.bare !== bare) this.shown = { bare, index: new WordedIndex(bare, this.words) };
    return this.shown.index;
  }
}
