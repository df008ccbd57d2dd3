import { foldCodePoint } from './fold-table';
import { homoglyphOf, leetOf } from './homoglyph';
import { scriptOf } from './script';
import { type Script } from './types';

/*
 * The shape of a text: one letter for each of its UTF-16 units that says what kind of sign stands there. Words are looked
 * for in the shape, where a rule about kinds of signs is a short pattern, and found at the same offsets in the text.
 *
 *   l Latin letter   e letter of another alphabet that Latin letters hide in   r letter of a further script with spaces
 *   h Han   k kana   t Thai and others without spaces   g Hangul   0 digit   i no sign of its own (marks, controls)
 *   ' apostrophe   * sign that masks a letter   $ sign that stands for a letter   # _ themselves   - hyphen   . dot   , comma
 *   (space) space   / anything else
 */
const OF_SCRIPT: Readonly<Record<Script, string>> = {
  LATIN: 'l',
  CYRILLIC: 'e',
  GREEK: 'e',
  HAN: 'h',
  HIRAGANA: 'k',
  KATAKANA: 'k',
  HANGUL: 'g',
  ARABIC: 'r',
  HEBREW: 'r',
  DEVANAGARI: 'r',
  THAI: 't',
  DIGIT: '0',
  OTHER: 'e',
};

const SIGNS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["'", "'’‘ʼʹ´`＇′"],
      ['*', '*＊●•✱✶✳∗■□▪◼⬤█▇░▒▓※×'],
      ['#', '#＃'],
      ['_', '_＿'],
      ['-', '-‐‑‒–－·・'],
      ['.', '.．。'],
      [',', ','],
    ] as const
  ).flatMap(([kind, signs]) => [...signs].map((sign) => [sign, kind] as const)),
);

/** Scripts beside Thai that set no spaces between words. */
const SPACELESS = /[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Scripts with spaces whose letters nobody takes for Latin ones. */
const DISTANT =
  /[\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Bopomofo}\p{Script=Syriac}]/u;
/** Signs that stand for a letter in leet writing, but far more often for something else. */
const NEVER_LETTERS = /[+&()×°0-9†‡∞]/u;

const kinds = new Map<number, string>();

function kindOf(codePoint: number): string {
  const char = String.fromCodePoint(codePoint);
  const sign = SIGNS.get(char);
  if (sign !== undefined) return sign;
  const folded = foldCodePoint(codePoint);
  if (folded === '') return 'i';
  if (folded === ' ') {
    if (/\s/u.test(char)) return ' ';
    if (NEVER_LETTERS.test(char)) return '/';
    return leetOf(codePoint).length > 0 || homoglyphOf(codePoint) !== null ? '$' : '/';
  }
  if (/[\p{M}]/u.test(char)) return scriptOf(codePoint) === 'THAI' ? 't' : 'i';
  if (SPACELESS.test(char)) return 't';
  if (DISTANT.test(char)) return 'r';
  return OF_SCRIPT[scriptOf(codePoint)];
}

/** The shape of a text, as long as the text (see the top). */
export function shapeOf(text: string): string {
  const parts: string[] = [];
  for (const char of text) {
    const codePoint = char.codePointAt(0) as number;
    let kind = kinds.get(codePoint);
    if (kind === undefined) {
      kind = kindOf(codePoint);
      kinds.set(codePoint, kind);
    }
    parts.push(char.length === 2 ? `${kind}i` : kind);
  }
  return parts.join('');
}
