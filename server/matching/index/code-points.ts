import { foldCodePoint } from '../../text/fold-table';
import { glyphClass, lookalikes } from '../../text/glyph';
import { scriptOf } from '../../text/script';

/** What a code point is to the index: which letters make words, and which stand as words of their own. */
export const enum Letter {
  NONE = 0,
  LATIN = 1,
  DIGIT = 2,
  HAN = 3,
  KANA = 4,
  HANGUL = 5,
  THAI = 6,
  SPACED = 7, // any other script that sets spaces between words
}

/** Values of `foldUnit` that are no unit. */
export const DROPPED = 1;
export const SEPARATOR = 2;
export const SEVERAL = 3;

const BMP = 0x10000;
const folds = new Uint16Array(BMP);
const letters = new Uint8Array(BMP);
const glyphs = new Uint16Array(BMP);

function computeFold(codePoint: number): number {
  const folded = foldCodePoint(codePoint);
  if (folded === '') return DROPPED;
  if (folded.length > 1) return SEVERAL;
  return folded === ' ' ? SEPARATOR : folded.charCodeAt(0);
}

/**
 * The UTF-16 unit that a code point folds to, or DROPPED, SEPARATOR, or SEVERAL (then ask `foldCodePoint`). Reads one
 * typed array once a code point of the basic plane was seen.
 */
export function foldUnit(codePoint: number): number {
  if (codePoint >= BMP) return computeFold(codePoint);
  const known = folds[codePoint] as number;
  return known === 0 ? (folds[codePoint] = computeFold(codePoint)) : known;
}

const LETTERS: Readonly<Record<string, Letter>> = {
  LATIN: Letter.LATIN,
  DIGIT: Letter.DIGIT,
  HAN: Letter.HAN,
  KATAKANA: Letter.KANA,
  HIRAGANA: Letter.KANA,
  HANGUL: Letter.HANGUL,
  THAI: Letter.THAI,
};

/** The kind of letter that a code point is. Ask only where `foldUnit` gives a unit or SEVERAL. */
export function letterOf(codePoint: number): Letter {
  if (codePoint >= BMP) return LETTERS[scriptOf(codePoint)] ?? Letter.SPACED;
  const known = letters[codePoint] as number;
  if (known !== 0) return known;
  return (letters[codePoint] = LETTERS[scriptOf(codePoint)] ?? Letter.SPACED);
}

/** The unit that stands for all Han characters that look like this one; itself for everything else. */
export function glyphUnit(unit: number): number {
  const known = glyphs[unit] as number;
  if (known !== 0) return known;
  const stand = letterOf(unit) === Letter.HAN ? glyphClass(String.fromCharCode(unit)) : '';
  return (glyphs[unit] = stand.length === 1 ? stand.charCodeAt(0) : unit);
}

const NO_UNITS = new Uint16Array(0);
const neighbours = new Map<number, Uint16Array>();

/** Units of the Han characters that look like this one, likest first, whether or not one unit stands for both. */
export function glyphNeighbours(unit: number): Uint16Array {
  const known = neighbours.get(unit);
  if (known) return known;
  const found =
    letterOf(unit) === Letter.HAN
      ? Uint16Array.from(
          lookalikes(String.fromCharCode(unit)).filter((char) => char.length === 1),
          (char) => char.charCodeAt(0),
        )
      : NO_UNITS;
  neighbours.set(unit, found);
  return found;
}
