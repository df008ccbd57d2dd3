import { type GoodsVocabulary } from '../../../schema/goods-vocabulary';
import { wordKey } from './words-of-goods';

/** A word that this part of the owners in a class use begins to be usual there; one that ten times as many use is wholly so. */
export const USUAL_FROM = 0.005;
/** How usual a word is that is just so. */
const JUST_USUAL = 0.5;

/** The usual words of goods as they go from thread to thread. */
export interface GoodsWordsData {
  /** Row id of the vocabulary; 0 for none. */
  readonly id: number;
  /** Equal digests weigh words alike; empty where there are no words. */
  readonly digest: string;
  readonly words: GoodsVocabulary['words'];
}

/** The usual words of goods by class, in memory. A thread that judges has them without a database: see newest-goods-words.ts. */
export class GoodsWords {
  private readonly shares: ReadonlyMap<string, ReadonlyMap<string, number>>;

  private constructor(readonly data: GoodsWordsData) {
    this.shares = new Map(Object.entries(data.words).map(([niceClass, list]) => [niceClass, new Map(list)]));
  }

  /** No words: what there is before a register was learned from. */
  static readonly none = new GoodsWords({ id: 0, digest: '', words: {} });

  static from(data: GoodsWordsData): GoodsWords {
    return new GoodsWords(data);
  }

  get digest(): string {
    return this.data.digest;
  }

  /** How usual a folded word is among the goods of a class, [0, 1]; 0 for one that is not. */
  of(word: string, niceClass: number): number {
    const share = this.shares.get(String(niceClass))?.get(wordKey(word)) ?? 0;
    if (share < USUAL_FROM) return 0;
    return Math.min(1, JUST_USUAL + (1 - JUST_USUAL) * Math.log10(share / USUAL_FROM));
  }
}
