import { bitOfTag } from '../use/common-words';

const WORDS = /[\p{Script=Latin}\p{M}]+/gu;
const BETWEEN = /^[ -]$/;
/** Only so many words of a field are looked at. */
const MOST_WORDS = 40;
/** Words that together are one name, and the letters of them. */
const MOST_IN_NAME = 2;
/** Vietnamese writes each syllable apart. */
const MOST_SYLLABLES = 5;
const VIETNAMESE = bitOfTag('vi');
const LONGEST = 24;

const LETTERS = '[\\p{Script=Latin}\\p{M}]+';
/** Parts of one word, or letters, that the same sign joins: Ma-kit-ah, D-y-z-o-n. */
const JOINED = `${LETTERS}(?:([-‐‑.·•_])${LETTERS})(?:\\1${LETTERS})+`;
/** One word of them, with the word behind it: Tom-mi Hil-fi-ger. */
const JOINED_RUNS = new RegExp(
  `(?<![\\p{L}\\p{N}])${JOINED}(?: (?:${JOINED.replace('\\1', '\\2')}|${LETTERS}))?(?![\\p{L}\\p{N}])`,
  'gu',
);
/** What stands for "and" between the two words of a name. */
const AND = 'e|y|i|et|und|and|en|och|og|ja|a|ve|và|dan|si|és|oraz|end|ent|ende|n';
const WITH_AND = new RegExp(`(?<![\\p{L}\\p{N}])\\p{Lu}${LETTERS} (?:${AND}) \\p{Lu}${LETTERS}`, 'gu');

/** Where words stand, as UTF-16 offsets. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The words in Latin letters of a text. */
export const wordsOf = (text: string): readonly Run[] =>
  [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

const runOf = (text: string, { 0: words, index }: RegExpExecArray): Run => ({
  start: index,
  end: index + words.length,
});

/** Words of which a name may be made beyond two side by side: what signs join, and two with "and" between them. */
function* longRuns(text: string): Generator<Run> {
  for (const found of text.matchAll(JOINED_RUNS)) {
    const run = runOf(text, found);
    yield run;
    const space = found[0].indexOf(' ');
    if (space > 0) yield { start: run.start, end: run.start + space };
  }
  for (const found of text.matchAll(WITH_AND)) yield runOf(text, found);
}

/** "Capa p/ iPhone", "w/ box": one letter before a stroke is short for a word and said as that. */
const isAbbreviated = (text: string, { end, start }: Run): boolean => end - start === 1 && text[end] === '/';

/** Words side by side, as many as may be one name; `languages` are those of the text, as bits. */
export function* runsOf(text: string, languages: number): Generator<Run> {
  const most = (languages & VIETNAMESE) === 0 ? MOST_IN_NAME : MOST_SYLLABLES;
  const words = wordsOf(text)
    .slice(0, MOST_WORDS)
    .filter((word) => !isAbbreviated(text, word));
  for (const [first, { start }] of words.entries()) {
    for (const [at, { end, start: next }] of words.slice(first, first + most).entries()) {
      const before = words[first + at - 1];
      if (end - start > LONGEST || (at > 0 && before && !BETWEEN.test(text.slice(before.end, next)))) break;
      yield { start, end };
    }
  }
  for (const run of longRuns(text)) if (run.end - run.start <= LONGEST) yield run;
}
