import { nativeNames } from './native-names';
import { nearNames } from './near-names';
import { type FoundMatch, LIKELY, type NameFinder } from './name-finder';
import { marksShown } from './marks-named';
import { type SpanMatch, type Transformation } from '../../matching/types';

const LETTER = '(?:(?!\\p{Script=Latin}|\\p{Script=Han}|\\p{N})\\p{L}\\p{M}*)';
const JOINT = '[.·•_/*~‐-]|(?<=\\p{Script=Arabic}|\\p{Script=Hebrew}) ';
/** Letters or syllables of a script other than Latin and Han that stand one by one, the same sign between all of them. */
const RUN = `(?<![\\p{L}\\p{M}\\p{N}])${LETTER}(${JOINT})${LETTER}(?:\\1${LETTER})+(?!\\1?[\\p{L}\\p{M}\\p{N}])`;
const RUNS = new RegExp(RUN, 'gu');
/** One letter or two of Arabic, stretched by strokes perhaps. */
const STROKE = '\\u0640';
const STRETCHED = `${STROKE}*(?:(?!${STROKE})\\p{Script=Arabic}\\p{M}*){1,2}${STROKE}*`;
/** Three of them or more with blanks between, some of them stretched: نـ ا يـ كـ ي. */
const STRETCHED_RUN = `(?<![\\p{L}\\p{M}])(?=[^\\s]+(?: [^\\s]+){0,3}?${STROKE})${STRETCHED}(?: ${STRETCHED}){2,}(?![\\p{L}\\p{M}])`;
const STRETCHED_RUNS = new RegExp(STRETCHED_RUN, 'gu');
const HALF = 0.5;

interface Joined {
  readonly run: string;
  readonly start: number;
  readonly joined: string;
  /** From the run to the letters. */
  readonly steps: readonly Transformation[];
}

/** Of words of two letters there are many in a row; letters alone are seldom. */
function areLetters(run: string): boolean {
  const parts = run.split(' ').map((part) => part.replaceAll('\u0640', '').length);
  return parts.filter((length) => length === 1).length >= HALF * parts.length;
}

function joinedIn(text: string): readonly Joined[] {
  const evenly = [...text.matchAll(RUNS)].map(({ 0: run, 1: joint = '', index: start }) => {
    const joined = run.replaceAll(joint, '');
    return { run, start, joined, steps: [{ kind: 'PUNCTUATION' as const, from: run, to: joined }] };
  });
  const stretched = [...text.matchAll(STRETCHED_RUNS)]
    .filter(({ 0: run }) => areLetters(run))
    .map(({ 0: run, index: start }) => {
      const bare = run.replaceAll('\u0640', '');
      const joined = bare.replaceAll(' ', '');
      const strokes = { kind: 'PUNCTUATION', from: run, to: bare } as const;
      return { run, start, joined, steps: [strokes, { kind: 'SPACING', from: bare, to: joined } as const] };
    });
  return [...evenly, ...stretched];
}

const WRITING = { kind: 'PUNCTUATION', score: 0.9, sureness: LIKELY } as const;

/** Marks whose name a text spells by ear, letter by letter or syllable by syllable: 나.이.끼, ب و ش. */
export const joinedNames: NameFinder = {
  hint: new RegExp(`${RUN}|${STRETCHED_RUN}`, 'u'),
  find(item, field, search) {
    return joinedIn(item.text).flatMap(({ joined, run, start, steps }) => {
      const place = { field, start, end: start + run.length };
      const isWhole = (match: SpanMatch): boolean => match.start === 0 && match.end === joined.length;
      const text = { ...item, text: joined };
      const alone = { ...search, texts: [text], met: search.index.search([joined]) };
      const found: readonly FoundMatch[] = [nativeNames, nearNames].flatMap((finder) =>
        finder.find(text, 0, alone).filter(isWhole),
      );
      return [
        ...marksShown(search.index, joined, place, WRITING).map((match) => {
          return { ...match, behindSigns: { words: joined, steps, likeness: LIKELY } };
        }),
        ...found.map((match) => ({ ...match, ...place })),
      ];
    });
  },
};
