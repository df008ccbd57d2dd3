import { nativeNames } from '../../matching/sign/brand-index';
import { marksShown } from './marks-named';
import { LIKELY, type NameFinder } from './name-finder';

/** One hidden character of a name in kana or Hangul of three or more: ナ◯キ, 나1키; the last by a sign only: ナイ○. */
const HIDDEN = new RegExp(
  ['[\\p{Script=Katakana}ー]+', '\\p{Script=Hangul}+']
    .map((letters) => `${letters}(?:[*＊●○◯〇□■×xX0-9]${letters}|[*＊●○◯〇□■])`)
    .map((masked) => `(?<![\\p{L}\\p{N}])(?:${masked})(?![\\p{L}\\p{N}])`)
    .join('|'),
  'gu',
);
const WRITING = { kind: 'MASKED', score: 0.85, sureness: LIKELY } as const;

/** The names, letter by letter, that the run spells but for the one sign that is no letter of its script. */
function namesHidden(run: string): readonly string[] {
  const written = [...run];
  const sign = written.findIndex((char) => !/[\p{Script=Katakana}\p{Script=Hangul}ー]/u.test(char));
  return nativeNames().maskable.filter((name) => {
    const letters = [...name];
    return (
      letters.length === written.length && letters.every((one, at) => at === sign || one === written[at])
    );
  });
}

/** Marks with a name in kana or Hangul of which a text hides one character. */
export const hiddenNames: NameFinder = {
  hint: /[\p{Script=Katakana}\p{Script=Hangul}ー][*＊●○◯〇□■×xX0-9]/u,
  find: ({ text }, field, { index }) =>
    [...text.matchAll(HIDDEN)].flatMap(({ 0: run, index: start }) =>
      namesHidden(run).flatMap((name) =>
        marksShown(index, name, { field, start, end: start + run.length }, WRITING),
      ),
    ),
};
