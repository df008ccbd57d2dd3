import { type SignPair } from '../pair';

/** 1 where both are the same run of letters once disguises and spacing are taken off. */
export function sameLetters({ a, b }: SignPair): number {
  return a.joined === b.joined || a.identity === b.identity ? 1 : 0;
}
