import { type SignPair } from '../pair';
import { isFiller } from '../word-weight';

/** 1 where both are the same run of letters once disguises and spacing are taken off. */
export function sameLetters({ a, b }: SignPair): number {
  return a.joined === b.joined || a.identity === b.identity ? 1 : 0;
}

/** From this likeness on a word is answered, not merely recalled. */
const ANSWERED = 0.9;

/** 1 where every element of each sign answers one of the other, in any order: figures as words, plurals, translations. */
export function sameWords({ a, b, words }: SignPair): number {
  if (words.pairs.length === 0 || words.pairs.some(({ alike }) => alike < ANSWERED)) return 0;
  const unanswered = (sign: typeof a, side: 'left' | 'right'): boolean =>
    sign.words.some(({ text }, at) => !isFiller(text) && !words.pairs.some((pair) => pair[side] === at));
  return unanswered(a, 'left') || unanswered(b, 'right') ? 0 : 1;
}
