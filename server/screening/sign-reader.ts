import { LRUCache } from 'lru-cache';
import { prepareSign, type PreparedSign } from '../matching/sign/compare-signs';
import { type MarkFacts, type MarkIndex, type SignContext } from '../matching/types';

/** Prepares signs for comparison: each text of an item once, each mark once while it is met often. */
export interface SignReader {
  readonly context: SignContext;
  ofWords(text: string): PreparedSign;
  /** @param ordinal the mark's place in the index */
  ofMark(ordinal: number, mark: MarkFacts): PreparedSign;
}

/** Prepared marks kept for each index: the few thousand that listings resemble again and again. */
const MOST_MARKS = 20_000;

const marksOf = new WeakMap<MarkIndex, LRUCache<number, PreparedSign>>();

/** A reader for one item. Prepared marks outlive it, as long as the index does. */
export function signReader(index: MarkIndex): SignReader {
  const context: SignContext = { ordinariness: (word) => index.ordinariness(word) };
  const words = new Map<string, PreparedSign>();
  let marks = marksOf.get(index);
  if (!marks) marksOf.set(index, (marks = new LRUCache({ max: MOST_MARKS })));
  const kept = marks;
  return {
    context,
    ofWords(text) {
      let sign = words.get(text);
      if (!sign) words.set(text, (sign = prepareSign({ text }, context)));
      return sign;
    },
    ofMark(ordinal, mark) {
      let sign = kept.get(ordinal);
      if (!sign) kept.set(ordinal, (sign = prepareSign(mark, context)));
      return sign;
    },
  };
}
