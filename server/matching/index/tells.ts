import { Letter } from './code-points';

/** What stands before a token, if the word or name that a window is looked for in is cut there. */
export const enum Seam {
  NONE = 0,
  /** It and its neighbour are strange characters without a space: they may belong together. */
  STRANGE = 1,
  /** It and its neighbour are of one known word. */
  WORD = 2,
}

/** Bits that one letter of a strange word tells: fewer than log2 of the letters, since they follow one another. */
const LETTER_BITS = 3.5;
const DENSE_BITS: Readonly<Record<number, number>> = {
  [Letter.HAN]: 9,
  [Letter.KANA]: 4.5,
  [Letter.HANGUL]: 7,
  [Letter.THAI]: 4,
};
/** A syllable of Han: some four hundred, without the tones. */
const SYLLABLE_BITS = 6.5;
/** What the commonest word tells, and the rarest known one more than that. */
const COMMONEST_BITS = 5;
const RARER_BITS = 21;

export const isDenseLetter = (letter: number): boolean => letter >= Letter.HAN && letter <= Letter.THAI;

/**
 * How much a token tells, in bits: how unlikely it is that another one stands there by chance. A known word tells no more
 * than its frequency says; a token of a known word of several, its share. `letters`: units in it.
 */
export function bitsOf(letter: number, letters: number, level: number, syllables: boolean): number {
  const each = syllables && letter === Letter.HAN ? SYLLABLE_BITS : (DENSE_BITS[letter] ?? LETTER_BITS);
  const strange = letters * each;
  return level === 0 ? strange : Math.min(strange, COMMONEST_BITS + RARER_BITS * (1 - level));
}
