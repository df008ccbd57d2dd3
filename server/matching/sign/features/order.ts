import { type SignPair } from '../pair';
import { isFiller } from '../word-weight';

/** Weight of the first element where both begin with the same one, articles left aside. */
export function firstElement({ a, b, words }: SignPair): number {
  if (words.pairs.length === 0) return 0;
  const left = a.words.findIndex(({ text }) => !isFiller(text));
  const right = b.words.findIndex(({ text }) => !isFiller(text));
  const pair = words.pairs.find((found) => found.left === left && found.right === right);
  return pair ? pair.alike * Math.min(a.words[left]?.weight ?? 0, b.words[right]?.weight ?? 0) : 0;
}
