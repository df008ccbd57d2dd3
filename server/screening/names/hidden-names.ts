import { nativeNames } from '../../matching/sign/brand-index';
import { asGuess } from './behind-signs';
import { marksShown } from './marks-named';
import { type FoundMatch, LIKELY, type NameFinder } from './name-finder';

/** One hidden character of a name in kana or Hangul of three or more: ナ◯キ, 나1키; the last by a sign only: ナイ○. */
const HIDDEN = new RegExp(
  ['[\\p{Script=Katakana}ー]+', '\\p{Script=Hangul}+']
    .map((letters) => `${letters}(?:[*＊●○◯〇□■×xX0-9]${letters}|[*＊●○◯〇□■])`)
    .map((masked) => `(?<![\\p{L}\\p{N}])(?:${masked})(?![\\p{L}\\p{N}])`)
    .join('|'),
  'gu',
);
/** One hidden letter in the middle of each of one or two words of an alphabet: ר*י ב*ן, А*идас. */
const ALPHABET =
  '\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Thai}\\p{M}';
const MASKED = `[${ALPHABET}]+[*＊●○◯□■][${ALPHABET}]+`;
const HIDDEN_LETTERS = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}*])${MASKED}(?: ${MASKED})?(?![\\p{L}\\p{M}\\p{N}*])`,
  'gu',
);
/** The second of two syllables: 샤*. */
const HALF = /(?<![\p{L}\p{N}])\p{Script=Hangul}[*＊●○◯〇□■](?![\p{L}\p{N}*])/gu;
const NO_LETTER = /[^\p{L}\p{M} ]/u;
const WRITING = { kind: 'MASKED', score: 0.85, sureness: LIKELY } as const;

/** The names, letter by letter, that the run spells but for the signs that are no letters. */
function namesHidden(run: string, names: readonly string[]): readonly string[] {
  const written = [...run.toLowerCase()];
  return names.filter((name) => {
    const letters = [...name.toLowerCase()];
    return (
      letters.length === written.length &&
      letters.every((one, at) => one === written[at] || NO_LETTER.test(written[at] ?? ''))
    );
  });
}

/** Marks with a name in a script other than Latin and Han of which a text hides a letter, in each of two words perhaps. */
export const hiddenNames: NameFinder = {
  hint: new RegExp(`[\\p{Script=Katakana}\\p{Script=Hangul}${ALPHABET}ー][*＊●○◯〇□■×xX0-9]`, 'u'),
  find({ text }, field, { index }) {
    const { maskable, twoSyllables } = nativeNames();
    const shown = (name: string, run: string, start: number): readonly FoundMatch[] =>
      marksShown(index, name, { field, start, end: start + run.length }, WRITING);
    return [
      ...[...text.matchAll(HIDDEN), ...text.matchAll(HIDDEN_LETTERS)].flatMap(({ 0: run, index: start }) =>
        namesHidden(run, maskable).flatMap((name) => shown(name, run, start)),
      ),
      ...[...text.matchAll(HALF)].flatMap(({ 0: run, index: start }) =>
        namesHidden(run, twoSyllables)
          .flatMap((name) => shown(name, run, start))
          .map((match) => asGuess(match, run)),
      ),
    ];
  },
};
