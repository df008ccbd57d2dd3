import { nativeNames } from './native-names';
import { nearNames } from './near-names';
import { type FoundMatch, type NameFinder } from './name-finder';
import { marksShown } from './marks-named';
import { type SpanMatch } from '../../matching/types';

const LETTER = '(?:(?!\\p{Script=Latin}|\\p{Script=Han}|\\p{N})\\p{L}\\p{M}*)';
const JOINT = '[.·•_/*~‐-]|(?<=\\p{Script=Arabic}|\\p{Script=Hebrew}) ';
/** Letters or syllables of a script other than Latin and Han that stand one by one, the same sign between all of them. */
const RUN = `(?<![\\p{L}\\p{M}\\p{N}])${LETTER}(${JOINT})${LETTER}(?:\\1${LETTER})+(?!\\1?[\\p{L}\\p{M}\\p{N}])`;
const RUNS = new RegExp(RUN, 'gu');
const WRITING = { kind: 'PUNCTUATION', score: 0.9, sureness: 0.9 } as const;

/** Marks whose name a text spells by ear, letter by letter or syllable by syllable: 나.이.끼, ب و ش. */
export const joinedNames: NameFinder = {
  hint: new RegExp(RUN, 'u'),
  find(item, field, search) {
    return [...item.text.matchAll(RUNS)].flatMap(({ 0: run, 1: joint = '', index: start }) => {
      const joined = run.replaceAll(joint, '');
      const place = { field, start, end: start + run.length };
      const isWhole = (match: SpanMatch): boolean => match.start === 0 && match.end === joined.length;
      const text = { ...item, text: joined };
      const alone = { ...search, texts: [text], met: search.index.search([joined]) };
      const found: readonly FoundMatch[] = [nativeNames, nearNames].flatMap((finder) =>
        finder.find(text, 0, alone).filter(isWhole),
      );
      return [
        ...marksShown(search.index, joined, place, WRITING),
        ...found.map((match) => ({ ...match, ...place })),
      ];
    });
  },
};
