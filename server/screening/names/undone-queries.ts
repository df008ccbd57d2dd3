import { GLANCE_HINT } from '../../text/glances';
import { LATIN_SHOWN } from '../../text/shown/latin-shown';
import { PICTURE } from '../../text/shown/picture-words';
import { type ShownReading, shownReadings } from '../../text/shown/readings';
import { languagesOfWord } from '../use/common-words';
import { readsAsWord } from '../use/known-words';
import { type ShownQuery } from './shown-queries';

const LETTER = '[\\p{Script=Latin}\\p{M}]';
const SIGN = '[0-9@$!€£*]';
const ONE = `(?:\\p{Script=Latin}\\p{M}*|${SIGN})`;
const JOINT = '[ .·•~_-]';
/** Letters that stand one by one, some of them signs perhaps: D y s 0 n, K.a.r.t.i.é. */
const SPELT = `(?<![\\p{L}\\p{N}])${ONE}(?:(${JOINT})${ONE})(?:\\1${ONE})+(?![\\p{L}\\p{N}])`;
/** A digit or sign between letters, one before three of them, one behind; letters of two alphabets. */
const MIXED = [
  `${LETTER}${SIGN}{1,2}${LETTER}`,
  `(?<![\\p{L}\\p{N}])[0-9@$€]${LETTER}{3}`,
  `${LETTER}{3}[0134578$@€](?![\\p{L}\\p{N}])`,
  `${LETTER}${SIGN}?[\\p{Script=Cyrillic}\\p{Script=Greek}]|[\\p{Script=Cyrillic}\\p{Script=Greek}]${SIGN}?${LETTER}`,
].join('|');
/** Syllables that stand apart: Ba len xi a ga. */
const SYLLABLE = `${LETTER}{1,4}`;
const APART = `(?<![\\p{L}\\p{N}])\\p{Lu}${LETTER}{0,3}(?:([ -])${SYLLABLE})(?:\\2${SYLLABLE})+(?![\\p{L}\\p{N}])`;

/** Syllables that hyphens part, with a sign in one of them: La-bu-8u. */
const HYPHENED = `(?<![\\p{L}\\p{N}-])(?=[^\\s]*[0-9@$€])${LETTER}${ONE}{0,3}(?:-${ONE}{1,4}){2,}(?![\\p{L}\\p{N}-])`;

const SPELT_RUNS = new RegExp(SPELT, 'gu');
const HYPHENED_RUNS = new RegExp(HYPHENED, 'gu');
const APART_RUNS = new RegExp(APART.replaceAll('\\2', '\\1'), 'gu');
const ODD = new RegExp(MIXED, 'u');
/** A picture before a word, and behind one: 🍎 W4tch. */
const PICTURED = [`${PICTURE.source} ?\\S{1,24}`, `(?<!\\S)\\S{1,24} ?${PICTURE.source}`].map(
  (words) => new RegExp(words, 'gu'),
);
const WORDS = /[^\s\u00a0\u3000,;:()[\]{}"“”/]+/gu;

/** What every text has in which a name wears two disguises. */
export const DISGUISING = new RegExp(`${SPELT}|${MIXED}|${APART}|${HYPHENED}|${GLANCE_HINT.source}`, 'u');

const WITH_SIGN = new RegExp(`^${LETTER}(?=.*${SIGN})${ONE}+$`, 'u');
const NO_DIGIT = /[@$€]/u;

const LEAST_LETTERS = 4;
const LONGEST = 32;
const MOST_WORDS = 8;
const MOST_READINGS = 4;
const MOST_SYLLABLES = 6;
const LEAST_IN_SYLLABLES = 6;
const LEAST_AT_A_GLANCE = 5;
const LEAST_STANDING = 2;
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u;
const LETTERS = /\p{Script=Latin}/gu;

/** "RAV4", "PE11X", "A05s": so few letters beside a digit are a model; a digit at the end counts what is before it. */
const MODEL = /^(?=(?:\P{L}*\p{L}){1,3}\P{L}*$)\S*\p{N}\S*$|^\p{L}{1,4}\p{N}+$/u;

/** Whether a word may be a model number, which comes near to many names. */
export const isModel = (word: string): boolean => MODEL.test(word);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const wordAt = (text: string, start: number): Word => ({ start, end: start + text.length, text });
const lettersIn = (text: string): number => (text.match(LETTERS) ?? []).length;

/** A word of letters of which one may pass for another, where nobody knows the word, nor what it is made of. */
const mayBeSeen = (word: string, languages: number): boolean =>
  word.length >= LEAST_AT_A_GLANCE &&
  GLANCE_HINT.test(word) &&
  !readsAsWord(word.toLowerCase(), '', languages);

/** The runs of syllables of which most are no words of the text's languages. */
function syllables(text: string, languages: number): readonly Word[] {
  return [...text.matchAll(APART_RUNS)].flatMap(({ 0: run, 1: joint = ' ', index }) => {
    const parts = run.split(joint);
    const isStrange = (part: string): boolean => (languagesOfWord(part.toLowerCase()) & languages) === 0;
    return parts.slice(0, MOST_SYLLABLES).flatMap((_, at) => {
      const some = parts.slice(0, at + 1);
      const joined = some.join(joint);
      return some.length > 2 &&
        lettersIn(joined) >= LEAST_IN_SYLLABLES &&
        2 * some.filter(isStrange).length >= some.length
        ? [wordAt(joined, index)]
        : [];
    });
  });
}

/** Two words that begin with a letter and have signs, of which one is no digit: Hug0 B0$$. Models have digits alone. */
function pairs(text: string): readonly Word[] {
  const words = [...text.matchAll(WORDS)];
  return words.flatMap(({ 0: word, index }, at) => {
    const next = words[at + 1];
    if (!next || next.index !== index + word.length + 1) return [];
    const pair = `${word} ${next[0]}`;
    return WITH_SIGN.test(word) && WITH_SIGN.test(next[0]) && NO_DIGIT.test(pair)
      ? [wordAt(pair, index)]
      : [];
  });
}

function wordsHiding(text: string, languages: number): readonly Word[] {
  const spelt = [...text.matchAll(SPELT_RUNS)].map(({ 0: run, index }) => wordAt(run, index));
  const odd = [...text.matchAll(WORDS)]
    .filter(({ 0: word }) => ODD.test(word) || mayBeSeen(word, languages))
    .map(({ 0: word, index }) => wordAt(word, index));
  const pictured = PICTURED.flatMap((words) => [...text.matchAll(words)])
    .filter(({ 0: words }) => ODD.test(words))
    .map(({ 0: words, index }) => wordAt(words, index));
  const hyphened = [...text.matchAll(HYPHENED_RUNS)].map(({ 0: run, index }) => wordAt(run, index));
  return [...spelt, ...pictured, ...pairs(text), ...odd, ...hyphened, ...syllables(text, languages)].filter(
    ({ text: word }) => word.length <= LONGEST && lettersIn(word) >= LEAST_STANDING,
  );
}

const isWord = ({ text }: ShownReading): boolean => text.length >= LEAST_LETTERS && LATIN_WORD.test(text);

/** What the words of a text show that hide a name in several ways at once, with the words beside them as they stand. */
export function undoneQueries(text: string, languages: number): readonly ShownQuery[] {
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => wordAt(word, index));
  return wordsHiding(text, languages)
    .slice(0, MOST_WORDS)
    .flatMap((word) => {
      const before = text.slice(
        words.findLast(({ end }) => end < word.start)?.start ?? word.start,
        word.start,
      );
      const behind = text.slice(word.end, words.find(({ start }) => start > word.end)?.end ?? word.end);
      return shownReadings(word.text, LATIN_SHOWN)
        .filter(isWord)
        .slice(0, MOST_READINGS)
        .map((reading): ShownQuery => {
          const to = before.length + reading.text.length;
          return { text: before + reading.text + behind, word, reading, from: before.length, to };
        });
    });
}
