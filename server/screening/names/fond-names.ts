import { nativeNames } from '../../matching/sign/brand-index';
import { stemOfName, stemOfPetName } from '../../text/pet-names';
import { isPlainWord } from '../use/known-words';
import { asGuess } from './behind-signs';
import { marksShown } from './marks-named';
import { NAMING_FIELDS, type NameFinder, UNSURE } from './name-finder';

const WORDS = /(?<![\p{L}\p{M}])(?:\p{Script=Cyrillic}{5,}|\p{Script=Greek}{6,})(?![\p{L}\p{M}])/gu;
const WRITING = { kind: 'AFFIX', score: 0.85, sureness: UNSURE } as const;

let kept: ReadonlyMap<string, readonly string[]> | undefined;

/** Names of one word by what is left of them before an ending. */
function namesByStem(): ReadonlyMap<string, readonly string[]> {
  if (kept) return kept;
  const found = new Map<string, string[]>();
  for (const name of nativeNames().inAlphabets) {
    const stem = stemOfName(name);
    found.set(stem, [...(found.get(stem) ?? []), name]);
  }
  return (kept = found);
}

/** The names that a word makes small, which is no word and no name by itself. */
function namesMadeSmall(word: string): readonly string[] {
  const names = namesByStem().get(stemOfPetName(word)) ?? [];
  const lower = word.toLowerCase();
  if (names.length === 0 || isPlainWord(lower)) return [];
  return names.filter((name) => name.toLowerCase() !== lower);
}

/** Marks with a name in Cyrillic or Greek that a title writes as a pet name: бошик, шанелька, Βερσατσάκι. */
export const fondNames: NameFinder = {
  hint: /[кх](?:а|у|ом|ем|е|и|ы|ой|ою|ов|ам|ами|ах)?(?!\p{L})|и[кч]|[ое]к(?!\p{L})|άκι|ούλ|ίτσ|άρα/u,
  find: ({ field: place, text }, field, { index }) =>
    NAMING_FIELDS.has(place)
      ? [...text.matchAll(WORDS)].flatMap(({ 0: word, index: start }) =>
          namesMadeSmall(word).flatMap((name) =>
            marksShown(index, name, { field, start, end: start + word.length }, WRITING).map((match) =>
              asGuess(match, word),
            ),
          ),
        )
      : [],
};
