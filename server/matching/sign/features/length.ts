import { type SignPair } from '../pair';

/** 1 for signs of one length, towards 0 the more they differ. */
export function length({ a, b }: SignPair): number {
  const longest = Math.max(a.joined.length, b.joined.length);
  return longest === 0 ? 0 : Math.min(a.joined.length, b.joined.length) / longest;
}

/** One Han character is as much to the eye as two to three letters. */
const HAN_AS_LETTERS = 2.5;

/** How short the shorter sign is: in four letters one that differs is plain to see. 1 for two letters, 0 from six on. */
export function shortness({ a, b, containment }: SignPair): number {
  if (a.joined === b.joined || containment?.separate) return 0;
  const letters = (sign: typeof a): number => sign.joined.length + sign.han.length * (HAN_AS_LETTERS - 1);
  return Math.max(0, Math.min(1, (6 - Math.min(letters(a), letters(b))) / 4));
}
