import { nativeNames } from '../../matching/sign/brand-index';
import { areHangulInitials, hangulInitials } from '../../text/hangul-initials';
import { asGuess } from './behind-signs';
import { marksShown } from './marks-named';
import { type FoundMatch, type NameFinder, UNSURE } from './name-finder';

/** Three bare consonants or more, not amid other letters; or a word of syllables and such consonants. */
const RUNS = /(?<![\p{L}\p{N}])(?:[ㄱ-ㅎ]{3,}(?![ㄱ-ㅣ])|[가-힣ㄱ-ㅎ]{3,}(?![\p{L}\p{N}]))/gu;
/** Two that a title begins with. */
const TWO = /^[\p{P}\s]*([ㄱ-ㅎ]{2})(?![\p{L}\p{N}])/u;
/** What chats write so: thanks, sorry, real, bye, no. */
const CHAT = new Set(
  'ㄱㅅ ㅈㅅ ㄹㅇ ㅂㅇ ㅎㅇ ㄴㄴ ㅇㅋ ㅇㅈ ㅇㄷ ㅊㅋ ㅅㄱ ㅁㄹ ㄱㄴ ㄴㅇ ㅂㅂ ㅈㅁ ㄱㅊ ㅇㄴ ㄷㄷ ㅁㅊ ㅂㅅ ㅅㅂ ㅈㄹ ㄱㄹ'.split(
    ' ',
  ),
);
/** Laughter and thanks: ㅋㅋㅋ, ㅊㅋㅊㅋ. */
const REPEATED = /^(.{1,3})\1+.?$/u;
const WRITING = { kind: 'ABBREVIATION', score: 0.85, sureness: UNSURE } as const;

let kept: readonly string[] | undefined;

/** Korean names of the brand table of three syllables or more. */
const names = (): readonly string[] =>
  (kept ??= nativeNames().maskable.filter((name) => hangulInitials(name) !== ''));

/** Korean names that the words write by their initial consonants: 나이키 for ㄴㅇㅋ. Other names may have the same. */
function namesOfInitials(words: string): readonly string[] {
  if (REPEATED.test(words) || CHAT.has(words)) return [];
  const asked = words.length === 2 ? nativeNames().twoSyllables : names();
  return asked.filter((name) => areHangulInitials(words, name));
}

/** Marks with a Korean name that a text writes by its initial consonants, all of it or in part: ㄴㅇㅋ, ㅅㅌ케. */
export const initialNames: NameFinder = {
  hint: /[ㄱ-ㅎ]/u,
  find({ text }, field, { index }) {
    const met = (run: string, start: number): readonly FoundMatch[] =>
      namesOfInitials(run).flatMap((name) =>
        marksShown(index, name, { field, start, end: start + run.length }, WRITING),
      );
    const { 0: before = '', 1: two = '' } = TWO.exec(text) ?? [];
    return [
      ...[...text.matchAll(RUNS)].flatMap(({ 0: run, index: start }) => met(run, start)),
      ...met(two, before.length - two.length).map((match) => asGuess(match, two)),
    ];
  },
};
