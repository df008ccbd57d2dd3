import { nativeNames } from '../matching/sign/brand-index';
import { areHangulInitials, hangulInitials } from '../text/hangul-initials';

/** Three bare consonants or more, not amid other letters. */
const RUNS = /(?<![\p{L}\p{N}])[ㄱ-ㅎ]{3,}(?![ㄱ-ㅣ])/gu;
/** Laughter and thanks: ㅋㅋㅋ, ㅊㅋㅊㅋ. */
const REPEATED = /^(.{1,3})\1+.?$/u;

let kept: readonly string[] | undefined;

/** Korean names of the brand table of three syllables or more. */
const names = (): readonly string[] =>
  (kept ??= nativeNames().maskable.filter((name) => hangulInitials(name) !== ''));

/** Korean names that the words write by their initial consonants: 나이키 for ㄴㅇㅋ. Other names may have the same. */
export function initialNames(words: string): readonly string[] {
  if (!/^[ㄱ-ㅎ]{3,}$/u.test(words) || REPEATED.test(words)) return [];
  return names().filter((name) => areHangulInitials(words, name));
}

/** The places of a text that are bare consonants, with offsets into it. */
export function consonantRuns(text: string): readonly { readonly start: number; readonly run: string }[] {
  return [...text.matchAll(RUNS)].map(({ 0: run, index }) => ({ start: index, run }));
}
