import { nativeNames } from '../matching/sign/brand-index';
import { type MarkIndex, type SpanMatch } from '../matching/types';
import { nativeKey } from '../text/native-key';
import { KANA_LOOKS, seenAsKana } from '../text/kana-looks';
import { consonantRuns, initialNames } from './initial-names';
import { type ItemText } from './item';
import { pinyinNames, pinyinRuns } from './pinyin-names';
import { isKnownWord } from './use/known-words';

/** Runs of one script that may spell a name, with what passes for its letters. */
const RUNS = new RegExp(
  `[\\p{Script=Katakana}ー・${KANA_LOOKS}]{3,}|\\p{Script=Cyrillic}{4,}|(?:\\p{Script=Arabic}|\\p{M}|\\u0640){4,}|\\p{Script=Hebrew}(?:[\\p{Script=Hebrew}\\p{M}'’׳״"]*\\p{Script=Hebrew})|\\p{Script=Hangul}{3,}|(?=\\S*[ㄱ-ㅣ])\\p{Script=Hangul}[\\p{Script=Hangul}rlI|]+`,
  'gu',
);
/** Two words of Cyrillic side by side: a name in two. */
const PAIRS = /(?<!\p{L})(?=(\p{Script=Cyrillic}{3,}[ -]\p{Script=Cyrillic}{4,})(?!\p{L}))/gu;
/** One hidden character of a name in kana or Hangul of three or more: ナ◯キ, 나1키. */
const HIDDEN =
  /(?<![\p{L}\p{N}])(?:[\p{Script=Katakana}ー]+[*＊●○◯〇□■×xX0-9][\p{Script=Katakana}ー]+|\p{Script=Hangul}+[*＊●○◯〇□■×xX0-9]\p{Script=Hangul}+)(?![\p{L}\p{N}])/gu;
/** "For" of Arabic and Hebrew, written together with the name. */
const GLUED_FOR = /^(?:لل|ل|ל)(?=.{3})/u;
const SCORE = 0.85;

/** The names, letter by letter, that the run spells but for the one sign that is no letter of its script. */
function hiddenNames(run: string): readonly string[] {
  const written = [...run];
  const sign = written.findIndex((char) => !/[\p{Script=Katakana}\p{Script=Hangul}ー]/u.test(char));
  return nativeNames().maskable.filter((name) => {
    const letters = [...name];
    return (
      letters.length === written.length && letters.every((one, at) => at === sign || one === written[at])
    );
  });
}

/** The names that the run spells; the documented spelling itself only where the index cannot see where it begins. */
function spelledNames(run: string, itself = false): readonly string[] {
  const key = nativeKey(run);
  if (key === '' || isKnownWord(run)) return [];
  // What only looks otherwise is met as it looks: seenKanaMatches.
  const seen = seenAsKana(run);
  return (nativeNames().byKey.get(key) ?? []).filter((name) => itself || (name !== run && name !== seen));
}

/** Marks whose name in another script the texts spell otherwise than it is documented, or with one character hidden. */
export function nativeNameMatches(index: MarkIndex, texts: readonly ItemText[]): readonly SpanMatch[] {
  const found = (
    names: readonly string[],
    kind: 'ABBREVIATION' | 'MASKED' | 'TRANSLITERATION',
    field: number,
    start: number,
    run: string,
  ): readonly SpanMatch[] =>
    names.flatMap((name) =>
      index
        .search([name], { limit: 5 })
        .filter((match) => match.start === 0 && match.end === name.length && match.edits === 0)
        .map((match) => ({ ...match, name, field, start, end: start + run.length, kind, score: SCORE })),
    );
  return texts.flatMap(({ text }, field) => [
    ...[...text.matchAll(RUNS)].flatMap(({ 0: run, index: start }) => {
      const names = spelledNames(run);
      if (names.length > 0) return found(names, 'TRANSLITERATION', field, start, run);
      const rest = run.replace(GLUED_FOR, '');
      const at = start + run.length - rest.length;
      return rest === run ? [] : found(spelledNames(rest, true), 'TRANSLITERATION', field, at, rest);
    }),
    ...[...text.matchAll(PAIRS)].flatMap(({ 1: pair = '', index: start }) =>
      found(spelledNames(pair), 'TRANSLITERATION', field, start, pair),
    ),
    ...pinyinRuns(text).flatMap(({ start, run }) =>
      found(pinyinNames(run), 'TRANSLITERATION', field, start, run),
    ),
    ...consonantRuns(text).flatMap(({ start, run }) =>
      found(initialNames(run), 'ABBREVIATION', field, start, run),
    ),
    ...[...text.matchAll(HIDDEN)].flatMap(({ 0: run, index: start }) =>
      found(hiddenNames(run), 'MASKED', field, start, run),
    ),
  ]);
}

/** True for a place that nativeNameMatches found. */
export function isNativeName({ kind, name }: SpanMatch, words: string): boolean {
  if (words === name) return false;
  if (kind === 'ABBREVIATION') return initialNames(words).includes(name);
  if (kind === 'MASKED') return hiddenNames(words).includes(name);
  if (kind !== 'TRANSLITERATION') return false;
  if (pinyinNames(words).includes(name)) return true;
  return nativeKey(words) !== '' && nativeKey(words) === nativeKey(name);
}
