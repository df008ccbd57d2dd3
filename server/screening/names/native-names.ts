import { nativeNames as documentedNames } from '../../matching/sign/brand-index';
import { type SpanMatch } from '../../matching/types';
import { nativeKey } from '../../text/native-key';
import { KANA_LOOKS, seenAsKana } from '../../text/kana-looks';
import { namesHidden } from './hidden-names';
import { namesOfInitials } from './initial-names';
import { marksWritten } from './marks-named';
import { type FoundMatch, type NameFinder, type NameSearch } from './name-finder';
import { namesInPinyin } from './pinyin-names';
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
const SCORE = 0.85;

/** The names that the run spells; the documented spelling itself only where the index cannot see where it begins. */
function spelledNames(run: string, itself = false): readonly string[] {
  const key = nativeKey(run);
  if (key === '' || isKnownWord(run)) return [];
  // What only looks otherwise is met as it looks: seenKanaMatches.
  const seen = seenAsKana(run);
  return (documentedNames().byKey.get(key) ?? []).filter((name) => itself || (name !== run && name !== seen));
}

/** Marks of the names, at a place of a text. */
const placed = (
  names: readonly string[],
  { index }: NameSearch,
  field: number,
  start: number,
  end: number,
): readonly FoundMatch[] =>
  names
    .flatMap((name) => marksWritten(index, name))
    .map((match) => ({ ...match, field, start, end, kind: 'TRANSLITERATION' as const, score: SCORE }));

/** Marks whose name in another script a text spells otherwise than it is documented. */
export const nativeNames: NameFinder = {
  hint: HINT,
  find: ({ text }, field, search) => [
    ...[...text.matchAll(RUNS)].flatMap(({ 0: run, index: start }) => {
      const end = start + run.length;
      const names = spelledNames(run);
      if (names.length > 0) return placed(names, search, field, start, end);
      const rest = run.replace(GLUED_FOR, '');
      return rest === run ? [] : placed(spelledNames(rest, true), search, field, end - rest.length, end);
    }),
    ...[...text.matchAll(PAIRS)].flatMap(({ 1: pair = '', index: start }) =>
      placed(spelledNames(pair), search, field, start, start + pair.length),
    ),
  ],
};

/** True for a place that nativeNames, pinyinNames, initialNames or hiddenNames found. */
export function isNativeName({ kind, name }: SpanMatch, words: string): boolean {
  if (words === name) return false;
  if (kind === 'ABBREVIATION') return namesOfInitials(words).includes(name);
  if (kind === 'MASKED') return namesHidden(words).includes(name);
  if (kind !== 'TRANSLITERATION') return false;
  if (namesInPinyin(words).includes(name)) return true;
  return nativeKey(words) !== '' && nativeKey(words) === nativeKey(name);
}
