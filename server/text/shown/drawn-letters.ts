import { byTable, readTable, type SignReader } from './sign-option';

/** Letters that several signs draw, as regular expressions have them, and what they show; the longest in front. */
const DRAWINGS: readonly (readonly [signs: string, letter: string])[] = [
  ...([
    ['\\/\\/', 'W'],
    ['/\\/\\', 'M'],
    ['|\\/|', 'M'],
    ['|V|', 'M'],
    ['|v|', 'M'],
    ['|\\|', 'N'],
    ['|_|', 'U'],
    ['|-|', 'H'],
  ] as const),
  ...([
    ['/-\\', 'A'],
    ['/\\', 'A'],
    ['\\/', 'V'],
    ['|<', 'K'],
    ['|{', 'K'],
    ['()', 'O'],
    ['|)', 'D'],
    ['|_', 'L'],
    ['|=', 'F'],
  ] as const),
];
const escaped = (signs: string): string => signs.replace(/[\\/|(){}]/gu, '\\$&');
const ANY = DRAWINGS.map(([signs]) => escaped(signs)).join('|');
/** In front of a word a stroke alone is an edge. */
const FIRST = DRAWINGS.filter(([signs]) => !['|_', '()'].includes(signs))
  .map(([signs]) => escaped(signs))
  .join('|');

/** A Latin letter that is drawn with several signs: H0|<A. */
export const DRAWN = new RegExp(`[\\p{Script=Latin}\\p{N}](?:${ANY})|(?:${FIRST})\\p{Script=Latin}`, 'u');

const drawn = byTable(new Map(DRAWINGS.map(([signs, letter]) => [signs, [letter]])), 'LEET', true);
/** Beside such a letter others are signs too. */
const single = byTable(
  readTable('0 O, 1 I L, 3 E, 4 A, 5 S, 7 T, 8 B, @ A, $ S, ! I, | I L, ( C'),
  'LEET',
  false,
);

/** What signs in a Latin word with a drawn letter stand for. */
export const drawnLetters: SignReader = (text, at) => {
  const [letter] = drawn(text, at);
  return letter ? [letter] : single(text, at);
};
