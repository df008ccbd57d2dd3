import { foldedWord } from './fold-word';

export { applyFolds, foldText, type FoldedText } from './fold-text';

const SPACE = /\s+/u;

/**
 * What a reader takes a text for: folded, look-alikes of other scripts and leet signs as the Latin letters they show,
 * separators dropped, repeated letters kept. A word wholly of another alphabet stays in it, unless each of its letters
 * looks just like a Latin one. Digits stay digits where they are a number (see foldWord).
 */
export function skeleton(text: string): string {
  return SPACE.test(text) ? text.split(SPACE).map(foldedWord).join('') : foldedWord(text);
}
