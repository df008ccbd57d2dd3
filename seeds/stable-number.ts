/**
 * A number in [0, 2^32) that depends on the text alone (FNV-1a, 32 bits, then a finalizer that spreads neighbours). It
 * stands in for chance in the demo data, so that every build of it is the same.
 */
export function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** An integer in [0, count) that depends on the text alone. */
export function stablePick(text: string, count: number): number {
  return stableNumber(text) % count;
}
