import { nativeNames } from '../../matching/sign/brand-index';
import { marksWritten } from './marks-named';
import { type NameFinder } from './name-finder';

/** One hidden character of a name in kana or Hangul of three or more: ナ◯キ, 나1키. */
const HIDDEN =
  /(?<![\p{L}\p{N}])(?:[\p{Script=Katakana}ー]+[*＊●○◯〇□■×xX0-9][\p{Script=Katakana}ー]+|\p{Script=Hangul}+[*＊●○◯〇□■×xX0-9]\p{Script=Hangul}+)(?![\p{L}\p{N}])/gu;
const SCORE = 0.85;

/** The names, letter by letter, that the run spells but for the one sign that is no letter of its script. */
export function namesHidden(run: string): readonly string[] {
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
      namesHidden(run)
        .flatMap((name) => marksWritten(index, name))
        .map((match) => ({
          ...match,
          ...{ field, start, end: start + run.length, score: SCORE },
          kind: 'MASKED' as const,
        })),
    ),
};
