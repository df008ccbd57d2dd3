import { type SpanMatch } from '../../matching/types';
import { FAMOUS_NAMES } from '../use/famous-names';
import { type NameFinder } from './name-finder';
import { isModel } from './undone-queries';

const OTHER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}]';
const SIGN = '[0-9@$€]';
const ONE = '[A-Za-z0-9@$€]';
/** Letters with a sign among them or behind them, and none beside them. */
const WORD = `(?<![A-Za-z0-9@$€.-])(?=[A-Za-z]+${SIGN})[A-Za-z]${ONE}{3,13}(?![A-Za-z0-9@$€.-])`;
const GLUED = `(?<=${OTHER})${WORD}|${WORD}(?=${OTHER})`;
const WORDS = new RegExp(GLUED, 'gu');
const HINT = new RegExp(GLUED, 'u');
const LETTERS = /[A-Za-z]/gu;
const SIGNS: ReadonlySet<string> = new Set(['LEET', 'HOMOGLYPH']);
const LEAST_LETTERS = 4;

/** Whether signs show all of the name; of a word that may be a model they show one that everybody knows. */
function isShown(word: string, { edits, end, kind, name, start }: SpanMatch): boolean {
  if (!SIGNS.has(kind) || edits > 0 || start > 0 || end < word.length || name.length < LEAST_LETTERS)
    return false;
  if (!isModel(word)) return true;
  const letters = word.match(LETTERS)?.length ?? 0;
  return FAMOUS_NAMES.has(name.toLowerCase()) && 2 * letters >= word.length;
}

/**
 * Names in Latin letters with signs for some of them that stand in a text without spaces, as in Chinese: the index parts such a text
 * where letters meet others, and leaves digits to what they count. L0ewe手提包, Pr4da尼龙包.
 */
export const gluedNames: NameFinder = {
  hint: HINT,
  find: ({ text }, field, { index }) => {
    const words = [...text.matchAll(WORDS)].map(({ 0: word, index: start }) => ({ word, start }));
    if (words.length === 0) return [];
    return index.search(words.map(({ word }) => word)).flatMap((match) => {
      const place = words[match.field];
      if (!place || !isShown(place.word, match)) return [];
      return [{ ...match, field, start: place.start, end: place.start + place.word.length }];
    });
  },
};
