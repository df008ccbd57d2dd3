import { type SignPair } from '../pair';
import { type PreparedSign } from '../prepare-sign';
import { isFiller } from '../word-weight';

const SHORTEST = 2;

function initialsOf(sign: PreparedSign): string {
  return sign.words
    .filter(({ text }) => !isFiller(text))
    .map(({ latin }) => latin.charAt(0))
    .join('');
}

/** 1 where one sign is the initials of the other's words. */
export function initials({ a, b }: SignPair): number {
  const spelt = (short: PreparedSign, long: PreparedSign): boolean =>
    short.words.length === 1 &&
    long.words.length > 1 &&
    short.joined.length >= SHORTEST &&
    (initialsOf(long) === short.joined ||
      long.words.map(({ latin }) => latin.charAt(0)).join('') === short.joined);
  return spelt(a, b) || spelt(b, a) ? 1 : 0;
}
