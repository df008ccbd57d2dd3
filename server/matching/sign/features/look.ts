import { type SignPair } from '../pair';

/** How alike the whole signs look (see lookSimilarity and hanLook). */
export function look(pair: SignPair): number {
  return pair.look;
}

/** Look and sound together, counted only where they come near: half-alike signs are not alike. */
export function form(pair: SignPair): number {
  return Math.max(0, pair.form - 0.4) / 0.6;
}
