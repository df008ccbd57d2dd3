import { nativeNames } from '../../matching/sign/brand-index';
import { areHangulInitials, hangulInitials } from '../../text/hangul-initials';
import { marksShown } from './marks-named';
import { type NameFinder, UNSURE } from './name-finder';

/** Three bare consonants or more, not amid other letters. */
const RUNS = /(?<![\p{L}\p{N}])[ㄱ-ㅎ]{3,}(?![ㄱ-ㅣ])/gu;
/** Laughter and thanks: ㅋㅋㅋ, ㅊㅋㅊㅋ. */
const REPEATED = /^(.{1,3})\1+.?$/u;
const WRITING = { kind: 'ABBREVIATION', score: 0.85, sureness: UNSURE } as const;

let kept: readonly string[] | undefined;

/** Korean names of the brand table of three syllables or more. */
const names = (): readonly string[] =>
  (kept ??= nativeNames().maskable.filter((name) => hangulInitials(name) !== ''));

/** Korean names that the words write by their initial consonants: 나이키 for ㄴㅇㅋ. Other names may have the same. */
function namesOfInitials(words: string): readonly string[] {
  if (!/^[ㄱ-ㅎ]{3,}$/u.test(words) || REPEATED.test(words)) return [];
  return names().filter((name) => areHangulInitials(words, name));
}

/** Marks with a Korean name that a text writes by its initial consonants. */
export const initialNames: NameFinder = {
  hint: /[ㄱ-ㅎ]{3}/u,
  find: ({ text }, field, { index }) =>
    [...text.matchAll(RUNS)].flatMap(({ 0: run, index: start }) =>
      namesOfInitials(run).flatMap((name) =>
        marksShown(index, name, { field, start, end: start + run.length }, WRITING),
      ),
    ),
};
