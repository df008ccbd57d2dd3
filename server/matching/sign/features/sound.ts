import { type SignPair } from '../pair';

/** How alike the whole signs sound, in the readings that are nearest. */
export function sound(pair: SignPair): number {
  return pair.sound;
}

/** 1 where the whole signs sound all but the same. */
export function sameSound(pair: SignPair): number {
  return pair.sound >= 0.9 ? 1 : 0;
}
