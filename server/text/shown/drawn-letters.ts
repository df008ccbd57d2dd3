import { byTable, readTable, type SignReader } from './sign-option';

/** A Latin letter that is drawn with several signs: H0|<A. */
export const DRAWN =
  /[\p{Script=Latin}\p{N}](?:\|<|\|\{|\|_\||\|\\\||\/\\\/\\|\|\\\/\||\\\/|\/\\|\(\)|\|\))|(?:\|<|\|_\||\|\\\||\/\\\/\\|\|\\\/\||\\\/|\/\\|\(\))\p{Script=Latin}/u;

const drawn = byTable(
  readTable('|< K, |{ K, |_| U, |\\| N, /\\/\\ M, |\\/| M, \\/\\/ W, \\/ V, /\\ A, () O, |) D'),
  'LEET',
  true,
);
/** Beside such a letter others are signs too. */
const single = byTable(readTable('0 O, 1 I L, 3 E, 4 A, 5 S, 7 T, 8 B, @ A, $ S, ! I, | I L'), 'LEET', false);

/** What signs in a Latin word with a drawn letter stand for. */
export const drawnLetters: SignReader = (text, at) => {
  const [letter] = drawn(text, at);
  return letter ? [letter] : single(text, at);
};
