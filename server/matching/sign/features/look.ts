import { type SignPair } from '../pair';

/** How alike the whole signs look (see lookSimilarity and hanLook). */
export function look(pair: SignPair): number {
  return pair.look;
}
