import { type SignPair } from '../pair';

/** Part of the lighter sign's distinctive weight that the other has too. */
export function sharedOfLighter({ a, b, words }: SignPair): number {
  const lighter = Math.min(a.weight, b.weight);
  return lighter <= 0 ? 0 : Math.min(1, words.shared / lighter);
}

/** Part of all distinctive weight of both that is shared, element by element, where a sign has several; else FORM says it. */
export function sharedOfAll({ a, b, words }: SignPair): number {
  if (words.pairs.length === 0 || (a.words.length < 2 && b.words.length < 2)) return 0;
  const all = words.shared + words.restLeft + words.restRight;
  return all <= 0 ? 0 : words.shared / all;
}

/** Weight of the weightiest element that they share. */
export function strongestShared({ words }: SignPair): number {
  return words.strongest;
}

/** A filed sign that stands whole in the other is presumed to have some distinctive character, weak as its words are. */
const WHOLE_SIGN = 0.4;

/** 1 where what they share is only what every trader may use; less where that is the whole of one sign. */
export function onlyWeakShared({ words, containment }: SignPair): number {
  const weak =
    words.pairs.length > 0 && words.strongest < 0.3 && Math.max(words.restLeft, words.restRight) > 0.3;
  return weak ? (containment?.separate ? WHOLE_SIGN : 1) : 0;
}

/** From this weight on a shared element can dominate a sign. */
const DOMINANT = 0.5;

/** 1 where both signs have a distinctive element in common and each adds something of its own to it. */
export function dominantShared({ words, containment }: SignPair): number {
  return !containment && words.strongest >= DOMINANT && Math.min(words.restLeft, words.restRight) > 0.05
    ? 1
    : 0;
}
