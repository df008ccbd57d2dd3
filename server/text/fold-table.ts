import { Converter } from 'opencc-js/t2cn';
import { homoglyphOf, leetOf } from './homoglyph';
import { ALPHABET_RUNS, LATIN_SPECIALS } from './latin-specials';

export { homoglyphOf, leetOf };

/** Marks that are letters in their script: the vowel signs of Thai and of the Indic scripts, and the virama. */
const VOWEL_SIGN =
  /[\u0e31\u0e34-\u0e3a\u0e47\u0e4d]|[\u0900-\u0903\u093a\u093b\u093e-\u094d\u094f\u0955-\u0957\u0962\u0963]|\p{Mc}/u;
const MARK = /\p{M}/u;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Signs beside a name that are no part of it, although they decompose into letters. */
const LEGAL_SIGN = /[\u2120\u2122\u00a9\u00ae\u2117]/;
const HAN = /\p{Script=Han}/u;

const toSimplified = Converter({ from: 't', to: 'cn' });

const simplified = new Map<string, string>();

/** Simplified form of one Han character; itself where it has none. Source: OpenCC. */
export function simplifiedOf(han: string): string {
  const known = simplified.get(han);
  if (known !== undefined) return known;
  // Twice: 薴 is simplified to 苧, which is itself a traditional form.
  const form = toSimplified(toSimplified(han));
  if (han.length <= 2) simplified.set(han, form);
  return form;
}

const HIRAGANA_TO_KATAKANA = 0x60;

/** Letters of their own that Unicode takes apart: Hangul syllables, voiced kana, й, ї and ў. */
const WHOLE = /[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}ЙйЇїЎў]/u;

function decomposed(char: string): string {
  const code = char.codePointAt(0) as number;
  for (const run of ALPHABET_RUNS) {
    if (code >= run && code < run + 26) return String.fromCharCode(97 + code - run);
  }
  const composed = char.normalize('NFKC');
  return WHOLE.test(composed) ? composed : composed.normalize('NFKD');
}

function foldPart(part: string): string {
  if (VOWEL_SIGN.test(part)) return part;
  if (MARK.test(part) || INVISIBLE.test(part)) return '';
  if (!LETTER_OR_DIGIT.test(part) && part !== '\u30fc') return ' ';
  const code = part.codePointAt(0) as number;
  if (code >= 0x3041 && code <= 0x3096) return String.fromCharCode(code + HIRAGANA_TO_KATAKANA);
  if (HAN.test(part)) return simplifiedOf(part);
  const lower = [...part.toLowerCase()].filter((letter) => !MARK.test(letter)).join('');
  if (lower === 'ς') return 'σ';
  return LATIN_SPECIALS.get(lower) ?? lower;
}

function compute(codePoint: number): string {
  const char = String.fromCodePoint(codePoint);
  if (LEGAL_SIGN.test(char)) return ' ';
  if (INVISIBLE.test(char)) return '';
  if (/\p{Nd}/u.test(char)) return digitOf(char);
  const folded = [...decomposed(char)].map(foldPart).join('');
  return folded.includes(' ') ? folded.replace(/ +/g, ' ') : folded;
}

/** Decimal digits of every script as 0–9: they stand in unbroken runs of ten that begin at a zero. */
function digitOf(char: string): string {
  const plain = char.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  let code = plain.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
}

const letterOrGap = (char: string): string => (/\p{L}/u.test(char) ? char : ' ');

/** Blocks that are alike throughout, by their first and last code point; this is most of Unicode. */
const BLOCKS: readonly (readonly [first: number, last: number, fold: (char: string) => string])[] = [
  [0x3400, 0x4dbf, simplifiedOf],
  [0x4e00, 0x9fff, simplifiedOf],
  [0xac00, 0xd7a3, (char) => char],
  [0xd800, 0xf8ff, () => ' '], // lone surrogates, private use
  [0x17000, 0x18cff, letterOrGap], // Tangut, Khitan
  [0x20000, 0x2f7ff, (char) => letterOrGap(simplifiedOf(char))],
  [0x2fa20, 0x3ffff, letterOrGap],
];

/** Latin letters with all their accents, which most texts are made of: the code points below this. */
const LATIN_END = 0x250;
const latin: readonly string[] = Array.from({ length: LATIN_END }, (_, code) => compute(code));

const table = new Map<number, string>();

/**
 * The normal form of one code point, whatever stands around it: '' for combining marks, zero-width and bidi controls;
 * ' ' for spaces, punctuation, symbols and lone surrogates; the lower-case letters that stand for a letter (full width,
 * mathematical, enclosed and ligature forms taken apart, diacritics off, Han simplified, hiragana as katakana);
 * 0–9 for a digit of any script. A letter of another script is left in its script. Pure: equal input, equal answer.
 */
export function foldCodePoint(codePoint: number): string {
  if (codePoint < LATIN_END) return latin[codePoint] as string;
  if (codePoint >= 0x40000 && (codePoint < 0xe0000 || codePoint > 0xeffff)) return ' '; // unassigned, private use
  const known = table.get(codePoint);
  if (known !== undefined) return known;
  const block =
    codePoint < 0x3400 ? undefined : BLOCKS.find(([first, last]) => first <= codePoint && codePoint <= last);
  const folded = block ? block[2](String.fromCodePoint(codePoint)) : compute(codePoint);
  // Only what takes time to work out is kept; a walk over all of Unicode must not fill memory.
  if (codePoint < 0x30000) table.set(codePoint, folded);
  return folded;
}
