import { LRUCache } from 'lru-cache';
import { prepareSign, type PreparedSign } from '../matching/sign/compare-signs';
import { type MarkFacts, type MarkIndex, type SignContext } from '../matching/types';

/** Prepares signs for comparison: each text of an item once, each mark once while it is met often. */
export interface SignReader {
  /** What is known of words, and where a class is given (0: none), how usual they are for goods of that class. */
  contextIn(niceClass: number): SignContext;
  ofWords(text: string, niceClass: number): PreparedSign;
  /** @param ordinal the mark's place in the index */
  ofMark(ordinal: number, mark: MarkFacts, niceClass: number): PreparedSign;
}

/** Prepared marks kept for each index: the few thousand that listings resemble again and again. */
const MOST_MARKS = 20_000;
/** Above any Nice class. */
const CLASSES = 64;

const marksOf = new WeakMap<MarkIndex, LRUCache<number, PreparedSign>>();

/** What an index knows of words, and of words for goods of a class (0: none). */
export function contextOf(index: MarkIndex, niceClass: number): SignContext {
  const ordinariness = (word: string): number => index.ordinariness(word);
  if (niceClass === 0 || !index.usualness) return { ordinariness };
  return { ordinariness, usualness: (word) => index.usualness?.(word, niceClass) ?? 0 };
}

/** A reader for one item. Prepared marks outlive it, as long as the index does. */
export function signReader(index: MarkIndex): SignReader {
  const contexts = new Map<number, SignContext>();
  const words = new Map<string, PreparedSign>();
  let marks = marksOf.get(index);
  if (!marks) marksOf.set(index, (marks = new LRUCache({ max: MOST_MARKS })));
  const kept = marks;
  // Without usual words all classes read alike, and a sign is kept once.
  const read = (niceClass: number): number => (index.usualness ? niceClass : 0);
  const contextIn = (niceClass: number): SignContext => {
    let context = contexts.get(niceClass);
    if (!context) contexts.set(niceClass, (context = contextOf(index, niceClass)));
    return context;
  };
  return {
    contextIn,
    ofWords(text, niceClass) {
      const key = `${read(niceClass)} ${text}`;
      let sign = words.get(key);
      if (!sign) words.set(key, (sign = prepareSign({ text }, contextIn(niceClass))));
      return sign;
    },
    ofMark(ordinal, mark, niceClass) {
      const key = ordinal * CLASSES + read(niceClass);
      let sign = kept.get(key);
      if (!sign) kept.set(key, (sign = prepareSign(mark, contextIn(niceClass))));
      return sign;
    },
  };
}
