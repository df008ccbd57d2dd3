import { foldCodePoint } from './fold-table';
import { foldText } from './fold-text';
import { homoglyphOf, leetOf } from './homoglyph';
import { scriptOf } from './script';

export { applyFolds, foldText, type FoldedText } from './fold-text';

const SURE = 0.9;

/** Whether a word is to be read as Latin letters: it has some, or every letter of it looks just like one. */
function readsAsLatin(chars: readonly number[]): boolean {
  let latin = 0;
  let foreign = 0;
  let sure = 0;
  for (const code of chars) {
    const script = scriptOf(code);
    if (script === 'LATIN') latin += 1;
    else if (script !== 'OTHER' && script !== 'DIGIT') {
      foreign += 1;
      const glyph = homoglyphOf(code);
      if (glyph && glyph.likelihood >= SURE) sure += 1;
    }
  }
  return foreign === 0 || latin > 0 || sure === foreign;
}

function isLetter(code: number): boolean {
  return /\p{L}/u.test(String.fromCodePoint(code));
}

/** Letters that stand for one code point of a word read as Latin; digits only where a letter stands beside them. */
function latinOf(code: number, withLeet: boolean): string {
  const glyph = homoglyphOf(code);
  if (glyph && scriptOf(code) !== 'LATIN') return glyph.to;
  if (withLeet) {
    const [letter] = leetOf(code);
    if (letter !== undefined) return letter;
  }
  const folded = foldCodePoint(code);
  const [first] = folded;
  const other = first === undefined || folded.length > 1 ? null : homoglyphOf(first.codePointAt(0) as number);
  return other ? other.to : folded;
}

function skeletonOfWord(word: string): string {
  const codes = [...word].map((char) => char.codePointAt(0) as number);
  if (!readsAsLatin(codes)) return codes.map(foldCodePoint).join('').replace(/ /g, '');
  const withLeet = codes.some(isLetter);
  return codes
    .map((code) => latinOf(code, withLeet))
    .join('')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/**
 * What a reader takes a text for: folded, look-alikes of other scripts and leet signs as the Latin letters they show,
 * separators dropped. A word wholly of another script stays in it, unless each of its letters passes for a Latin one.
 */
export function skeleton(text: string): string {
  return text.split(/\s+/u).map(skeletonOfWord).join('');
}

/** The folds alone of a text (see foldText). */
export function foldsOf(text: string): ReturnType<typeof foldText>['folds'] {
  return foldText(text).folds;
}
