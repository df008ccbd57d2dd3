import { type SignPair } from '../pair';

/** Part of the shorter sign's letters that both begin with: beginnings are noticed first. */
export function beginning({ a, b }: SignPair): number {
  const shortest = Math.min(a.joined.length, b.joined.length);
  let same = 0;
  while (same < shortest && a.joined[same] === b.joined[same]) same += 1;
  return shortest === 0 ? 0 : same / shortest;
}
