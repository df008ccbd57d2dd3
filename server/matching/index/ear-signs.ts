/*
 * Signs for what every script and language keeps of a name's consonants, one bit each. Latin spelling leaves three open: th
 * (t or s), ch (k or sh) and g before e and i (k or j). Vowels are told apart in the gaps between them only.
 */
export const A = 1; // the name begins with a vowel
export const P = 2; // b f p v
export const T = 4; // d t
export const TH = 8;
export const S = 16; // s z, sh, j, c before e and i
export const SOFT_G = 32;
export const CH = 64;
export const K = 128; // c g k q
export const M = 256;
export const N = 512;
export const L = 1024; // l, r before a vowel
/** Of a pattern: the sign may be missing. */
export const OPTIONAL = 2048;

/** Vowels of a gap, a bit each; NO_VOWEL, of a pattern: there may be none. */
export const VOWEL_BITS: Readonly<Record<string, number>> = { a: 1, e: 2, i: 4, o: 8, u: 16 };
export const NO_VOWEL = 32;
export const ANY_VOWEL = 63;
/** Nothing is written where Latin spelling has nothing, or a silent e. */
export const SILENT = NO_VOWEL | 2;

/** So many signs tell a name, and of more than the most it is a sentence. */
export const FEWEST_SIGNS = 3;
export const MOST_SIGNS = 12;
