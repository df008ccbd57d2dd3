import { acronyms, isBrandName } from '../../matching/sign/brand-index';
import { LETTERED_BRANDS } from '../../matching/sign/lettered-brands';
import { letterNames, lettersKey } from '../../text/letter-names';
import { isPlainWord } from '../use/known-words';
import { type MarkIndex } from '../../matching/types';
import { asGuess, GUESSED } from './behind-signs';
import { marksNamed, marksShown } from './marks-named';
import { type FoundMatch, NAMING_FIELDS, type NameFinder, type Place, UNSURE } from './name-finder';

const LETTERED = '[\\p{Script=Greek}\\p{Script=Cyrillic}]{1,10}';
const SPACED = "(?:\\p{Script=Arabic}|\\p{Script=Hebrew}|')";
/**
 * Names of letters: joined by hyphens or full stops in Greek and Cyrillic, three words in Arabic and Hebrew, runs of kana, Hangul and
 * Thai.
 */
const RUNS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${LETTERED}(?:[-‐·.]${LETTERED}){1,4}(?!\\p{L})`, 'gu'),
  // Names of letters in one word: three at least, or two with a letter that Arabic has for foreign names alone.
  /(?<!\p{L})(?:\p{Script=Arabic}{6,14}|(?=\p{Script=Arabic}*[ڤپ])\p{Script=Arabic}{4,5})(?!\p{L})/gu,
  new RegExp(`(?<!\\p{L})(?=(${SPACED}{2,6}(?: ${SPACED}{2,6}){2})(?!\\p{L}))`, 'gu'),
  new RegExp(`(?<!\\p{L})(?=(${SPACED}{2,6}(?: ${SPACED}{2,6}){3})(?!\\p{L}))`, 'gu'),
  /(?<!\p{L})\p{Script=Hangul}{2,10}(?!\p{L})/gu,
  /(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー・]{3,14}(?![\p{Script=Katakana}ー])/gu,
  /(?<![\p{Script=Thai}\p{M}])(?:(?!\p{N})\p{Script=Thai}|\p{M}){4,20}(?![\p{Script=Thai}\p{M}])/gu,
];
/** Brands by the letters that they are called by, where these are not all of the name. */
const BRANDS = new Map(
  LETTERED_BRANDS.filter(([letters, brand]) => /^[A-Z]{2,4}$/.test(letters) && letters !== brand),
);
const WRITING = { kind: 'TRANSLITERATION', score: 0.85, sureness: UNSURE } as const;

let kept: ReadonlyMap<string, readonly string[]> | undefined;

/** Names of the brand table that are letters, by what these are called. */
function namesByLetters(): ReadonlyMap<string, readonly string[]> {
  if (kept) return kept;
  const found = new Map<string, string[]>();
  for (const name of new Set([...acronyms(), ...BRANDS.keys()]))
    for (const key of letterNames(name)) found.set(key, [...(found.get(key) ?? []), name]);
  return (kept = found);
}

function namesCalled(run: string): readonly string[] {
  const names = namesByLetters().get(lettersKey(run)) ?? [];
  if (names.length === 0) return names;
  // 엘지 is documented, and met as it is.
  return isBrandName(run) || isPlainWord(run.toLowerCase()) ? [] : names;
}

/** Marks of the brand that is called by the letters, which are only a part of its name or none. */
function brandsCalled(index: MarkIndex, letters: string, place: Place, run: string): readonly FoundMatch[] {
  const brand = BRANDS.get(letters);
  if (brand === undefined) return [];
  const step = { kind: 'TRANSLITERATION', from: run, to: letters } as const;
  return marksNamed(index, brand).map((match) => {
    const behindSigns = { words: letters, steps: [step], likeness: GUESSED };
    return { ...match, ...place, ...WRITING, behindSigns };
  });
}

/** Marks that are letters which a title calls by their names in another script: Μπι-Ες-Μπι, 엘브이. */
export const letteredNames: NameFinder = {
  hint: /[-‐·.]\p{Script=Greek}|[-‐·.]\p{Script=Cyrillic}|\p{Script=Arabic} \p{Script=Arabic}|\p{Script=Arabic}{6}|[ڤپ]|\p{Script=Hebrew} \p{Script=Hebrew}|\p{Script=Hangul}{2}|\p{Script=Katakana}{2}|\p{Script=Thai}/u,
  find: ({ field: place, text }, field, { index }) =>
    NAMING_FIELDS.has(place)
      ? RUNS.flatMap((runs) =>
          [...text.matchAll(runs)].flatMap(({ 0: whole, 1: ahead, index: start }) => {
            const run = ahead ?? whole;
            const place = { field, start, end: start + run.length };
            return namesCalled(run).flatMap((letters) => [
              ...marksShown(index, letters, place, WRITING).map((match) => asGuess(match, run)),
              ...brandsCalled(index, letters, place, run),
            ]);
          }),
        )
      : [],
};
