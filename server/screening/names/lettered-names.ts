import { acronyms, isBrandName } from '../../matching/sign/brand-index';
import { letterNames, lettersKey } from '../../text/letter-names';
import { isPlainWord } from '../use/known-words';
import { asGuess } from './behind-signs';
import { marksShown } from './marks-named';
import { NAMING_FIELDS, type NameFinder, UNSURE } from './name-finder';

const LETTERED = '[\\p{Script=Greek}\\p{Script=Cyrillic}]{1,10}';
const SPACED = "(?:\\p{Script=Arabic}|\\p{Script=Hebrew}|')";
/**
 * Names of letters: joined by hyphens or full stops in Greek and Cyrillic, three words in Arabic and Hebrew, runs of kana, Hangul and
 * Thai.
 */
const RUNS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${LETTERED}(?:[-‐·.]${LETTERED}){1,4}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?=(${SPACED}{2,6}(?: ${SPACED}{2,6}){2})(?!\\p{L}))`, 'gu'),
  new RegExp(`(?<!\\p{L})(?=(${SPACED}{2,6}(?: ${SPACED}{2,6}){3})(?!\\p{L}))`, 'gu'),
  /(?<!\p{L})\p{Script=Hangul}{2,10}(?!\p{L})/gu,
  /(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー・]{3,14}(?![\p{Script=Katakana}ー])/gu,
  /(?<![\p{Script=Thai}\p{M}])(?:(?!\p{N})\p{Script=Thai}|\p{M}){4,20}(?![\p{Script=Thai}\p{M}])/gu,
];
const WRITING = { kind: 'TRANSLITERATION', score: 0.85, sureness: UNSURE } as const;

let kept: ReadonlyMap<string, readonly string[]> | undefined;

/** Names of the brand table that are letters, by what these are called. */
function namesByLetters(): ReadonlyMap<string, readonly string[]> {
  if (kept) return kept;
  const found = new Map<string, string[]>();
  for (const name of acronyms())
    for (const key of letterNames(name)) found.set(key, [...(found.get(key) ?? []), name]);
  return (kept = found);
}

function namesCalled(run: string): readonly string[] {
  const names = namesByLetters().get(lettersKey(run)) ?? [];
  if (names.length === 0) return names;
  // 엘지 is documented, and met as it is.
  return isBrandName(run) || isPlainWord(run.toLowerCase()) ? [] : names;
}

/** Marks that are letters which a title calls by their names in another script: Μπι-Ες-Μπι, 엘브이. */
export const letteredNames: NameFinder = {
  hint: /[-‐·.]\p{Script=Greek}|[-‐·.]\p{Script=Cyrillic}|\p{Script=Arabic} \p{Script=Arabic}|\p{Script=Hebrew} \p{Script=Hebrew}|\p{Script=Hangul}{2}|\p{Script=Katakana}{2}|\p{Script=Thai}/u,
  find: ({ field: place, text }, field, { index }) =>
    NAMING_FIELDS.has(place)
      ? RUNS.flatMap((runs) =>
          [...text.matchAll(runs)].flatMap(({ 0: whole, 1: ahead, index: start }) => {
            const run = ahead ?? whole;
            return namesCalled(run).flatMap((name) =>
              marksShown(index, name, { field, start, end: start + run.length }, WRITING).map((match) =>
                asGuess(match, run),
              ),
            );
          }),
        )
      : [],
};
