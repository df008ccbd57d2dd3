/** Scripts that are written without spaces, and Hangul, whose words are as short. */
export const DENSE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
export const LATIN_WORD = /^\p{Script=Latin}+$/u;
/** Nothing in Latin letters, and no digits. */
export const OTHER_SCRIPT = /^[^\p{Script=Latin}\p{N}]+$/u;
export const CAPITAL = /^\p{Lu}/u;
export const SMALL = /^\p{Ll}/u;
