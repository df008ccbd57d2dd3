import { type SignPair } from '../pair';

/** Part of the lighter sign's distinctive weight that the other has too. */
export function sharedOfLighter({ a, b, words }: SignPair): number {
  const lighter = Math.min(a.weight, b.weight);
  return lighter <= 0 ? 0 : Math.min(1, words.shared / lighter);
}

/** Part of all distinctive weight of both that is shared. */
export function sharedOfAll({ words }: SignPair): number {
  const all = words.shared + words.restLeft + words.restRight;
  return all <= 0 ? 0 : words.shared / all;
}

/** Weight of the weightiest element that they share. */
export function strongestShared({ words }: SignPair): number {
  return words.strongest;
}

/** 1 where what they share is only what every trader may use. */
export function onlyWeakShared({ words }: SignPair): number {
  return words.pairs.length > 0 && words.strongest < 0.3 && Math.max(words.restLeft, words.restRight) > 0.3
    ? 1
    : 0;
}
