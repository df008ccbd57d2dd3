/** Starts and steps of a 32-bit hash over UTF-16 units; `finish` spreads what is left of the pattern over all bits. */
export const step = (hash: number, unit: number): number =>
  Math.imul(hash ^ unit, 0x85ebca6b) ^ (hash >>> 15);

export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 32-bit hash of a run of units, as an unsigned number. */
export function hashUnits(seed: number, units: ArrayLike<number>, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = step(hash, units[at] as number);
  return finish(hash);
}
