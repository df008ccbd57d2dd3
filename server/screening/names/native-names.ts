import { nativeNames as documentedNames } from '../../matching/sign/brand-index';
import { nativeKey } from '../../text/native-key';
import { KANA_LOOKS, seenAsKana } from '../../text/kana-looks';
import { marksShown } from './marks-named';
import { type FoundMatch, LIKELY, type NameFinder } from './name-finder';
import { isKnownWord } from '../use/known-words';

/** Runs of one script that may spell a name, with what passes for its letters. */
const RUNS = new RegExp(
  `[\\p{Script=Katakana}ー・${KANA_LOOKS}]{3,}|\\p{Script=Cyrillic}{4,}|(?:\\p{Script=Arabic}|\\p{M}|\\u0640){4,}|\\p{Script=Hebrew}(?:[\\p{Script=Hebrew}\\p{M}'’׳״"]*\\p{Script=Hebrew})|\\p{Script=Hangul}{3,}|(?=\\S*[ㄱ-ㅣ])\\p{Script=Hangul}[\\p{Script=Hangul}rlI|]+`,
  'gu',
);
const HINT =
  /[\p{Script=Katakana}ー・\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}]/u;
/** Two words of Cyrillic side by side: a name in two. */
const PAIRS = /(?<!\p{L})(?=(\p{Script=Cyrillic}{3,}[ -]\p{Script=Cyrillic}{4,})(?!\p{L}))/gu;
/** "For" of Arabic and Hebrew, written together with the name. */
const GLUED_FOR = /^(?:لل|ل|ל)(?=.{3})/u;
const WRITING = { kind: 'TRANSLITERATION', score: 0.85, sureness: LIKELY } as const;

/** The names that the run spells; the documented spelling itself only where the index cannot see where it begins. */
function spelledNames(run: string, itself = false): readonly string[] {
  const key = nativeKey(run);
  if (key === '' || isKnownWord(run)) return [];
  // What only looks otherwise is met as it looks: shownNames.
  const seen = seenAsKana(run);
  return (documentedNames().byKey.get(key) ?? []).filter((name) => itself || (name !== run && name !== seen));
}

/** Marks whose name in another script a text spells otherwise than it is documented. */
export const nativeNames: NameFinder = {
  hint: HINT,
  find: ({ text }, field, { index }) => {
    const placed = (names: readonly string[], start: number, end: number): readonly FoundMatch[] =>
      names.flatMap((name) => marksShown(index, name, { field, start, end }, WRITING));
    return [
      ...[...text.matchAll(RUNS)].flatMap(({ 0: run, index: start }) => {
        const end = start + run.length;
        const names = spelledNames(run);
        if (names.length > 0) return placed(names, start, end);
        const rest = run.replace(GLUED_FOR, '');
        return rest === run ? [] : placed(spelledNames(rest, true), end - rest.length, end);
      }),
      ...[...text.matchAll(PAIRS)].flatMap(({ 1: pair = '', index: start }) =>
        placed(spelledNames(pair), start, start + pair.length),
      ),
    ];
  },
};
