import { isBrandName } from '../../matching/sign/brand-index';
import { type SpanMatch } from '../../matching/types';
import { FAMOUS_NAMES } from '../use/famous-names';
import { inDictionary } from '../use/dictionary';
import { isPlainWord } from '../use/known-words';
import { marksShown } from './marks-named';
import { type NameFinder, NAMING_FIELDS, UNSURE } from './name-finder';

const WORDS = /(?<![\p{L}\p{M}\p{N}'’.-])\p{Script=Latin}{4,}(?![\p{L}\p{M}\p{N}'’-])/gu;
const NAME = /^[a-z]{4,}$/u;
const CAPITAL = /^\p{Lu}/u;
const ANY_LANGUAGE = -1;
/** Of a shorter name two neighbours alone change places. */
const LONG = 5;
const WRITING = { kind: 'TYPO', score: 0.85, sureness: UNSURE } as const;

/** The letters of a word in the order of the alphabet, behind its first. */
const keyOf = (word: string): string => word.charAt(0) + [...word.slice(1)].sort().join('');

let byLetters: ReadonlyMap<string, string> | undefined;

/** Famous names by their letters. */
function namesByLetters(): ReadonlyMap<string, string> {
  return (byLetters ??= new Map(
    [...FAMOUS_NAMES].filter((name) => NAME.test(name)).map((name) => [keyOf(name), name]),
  ));
}

/** Whether two letters of the one have changed places in the other. */
function isOneSwap(word: string, name: string): boolean {
  const apart = [...word].flatMap((letter, at) => (letter === name[at] ? [] : [at]));
  const [first = 0, last = 0] = apart;
  return apart.length === 2 && (name.length >= LONG || last - first === 1);
}

/** The name in the capitals of the word. */
const inCaseOf = (word: string, name: string): string =>
  word === word.toUpperCase() ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);

/** Whether the index came upon the mark there. */
const isMet = (place: SpanMatch, met: readonly SpanMatch[]): boolean =>
  met.some(
    ({ end, field, mark, start }) =>
      mark === place.mark && field === place.field && start <= place.start && end >= place.end,
  );

/** Marks of famous names in which a text changes two letters about, where no dictionary has the word: Nkie, Yahama. */
export const swappedNames: NameFinder = {
  find({ field: naming, text }, field, { index, met }) {
    if (!NAMING_FIELDS.has(naming)) return [];
    return [...text.matchAll(WORDS)].flatMap(({ 0: word, index: start }) => {
      const written = word.toLowerCase();
      const name = CAPITAL.test(word) ? namesByLetters().get(keyOf(written)) : undefined;
      if (name === undefined || !isOneSwap(written, name) || isBrandName(written)) return [];
      if (isPlainWord(written) || inDictionary(written, ANY_LANGUAGE, false)) return [];
      return marksShown(
        index,
        inCaseOf(word, name),
        { field, start, end: start + word.length },
        WRITING,
      ).filter((match) => !isMet(match, met));
    });
  },
};
