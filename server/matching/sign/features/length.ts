import { type SignPair } from '../pair';

/** 1 for signs of one length, towards 0 the more they differ. */
export function length({ a, b }: SignPair): number {
  const longest = Math.max(a.joined.length, b.joined.length);
  return longest === 0 ? 0 : Math.min(a.joined.length, b.joined.length) / longest;
}

/** How short the shorter sign is: in four letters one that differs is plain to see. 1 for two letters, 0 from six on. */
export function shortness({ a, b }: SignPair): number {
  if (a.joined === b.joined) return 0;
  return Math.max(0, Math.min(1, (6 - Math.min(a.joined.length, b.joined.length)) / 4));
}
