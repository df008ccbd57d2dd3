import { type MarkIndex, type SpanMatch } from '../../matching/types';
import { segment } from '../../text/segment';
import { bitOfTag } from '../use/common-words';
import { isBuiltOfWords } from '../use/inflection';
import { isPlainWord } from '../use/known-words';

const LATIN = /\p{Script=Latin}/u;
const THAI = /^\p{Script=Thai}/u;
/** Names that are looked at for one run. */
const MOST_HEARD = 60;
/** Less like a name is a word that no list has. */
const LEAST_LIKE = 0.6;
/** What is so much less like the run than the best is another name. */
const AS_GOOD = 0.06;
/** Two syllables are a word of Korean. */
const SHORT = /^\p{Script=Hangul}{2}$/u;
const LEAST_THAI_WORD = 3;

const isPlain = (word: string): boolean => isPlainWord(word.toLowerCase());

/** Thai words that the run is cut in and that everybody uses: it is made of them. */
const hasThaiWord = (run: string): boolean =>
  THAI.test(run) &&
  segment(run, 'THAI').some(
    ({ start, end }) => end - start >= LEAST_THAI_WORD && isPlain(run.slice(start, end)),
  );

/** Languages whose words take endings, by script. */
const INFLECTING: readonly (readonly [script: RegExp, languages: number])[] = [
  [/^\p{Script=Cyrillic}/u, bitOfTag('ru') | bitOfTag('uk')],
  [/^\p{Script=Greek}/u, bitOfTag('el')],
  [/^\p{Script=Hebrew}/u, bitOfTag('he')],
  [/^\p{Script=Arabic}/u, bitOfTag('ar')],
];

/** A word with another ending of its language: букове of буковий. */
const isForm = (run: string): boolean =>
  INFLECTING.some(([script, languages]) => script.test(run) && isBuiltOfWords(run.toLowerCase(), languages));

const HANGUL = /^\p{Script=Hangul}{4,}$/u;
const LEAST_HALF = 2;

/** Two words of Korean that are written as one: 카룸메이트. */
const isTwoWords = (run: string): boolean =>
  HANGUL.test(run) &&
  Array.from({ length: run.length - 2 * LEAST_HALF + 1 }, (_, at) => at + LEAST_HALF).some(
    (cut) => isPlain(run.slice(0, cut)) && isPlain(run.slice(cut)),
  );

/** Whether a name is written in Latin letters. */
export const isLatin = (name: string): boolean => LATIN.test(name);

/** How alike a name and the run that is looked at are as spellings of one name, [0, 1]. */
export type Likeness = (name: string) => number;

/**
 * Marks with a name in Latin letters that a run of another script spells by ear (피슬러 of Fissler), the likest only, since
 * nobody documented which is meant. `met`: those with such a name that the index met there otherwise.
 */
export function latinByEar(
  index: MarkIndex,
  run: string,
  met: readonly SpanMatch[],
  like: Likeness,
): readonly SpanMatch[] {
  if (SHORT.test(run) || hasThaiWord(run) || isTwoWords(run) || isForm(run)) return [];
  const heard = [...met, ...index.search([run], { byEar: true, limit: MOST_HEARD })];
  // マンゴー is the fruit before it is Mango.
  const byMark = new Map(heard.filter(({ name }) => !isPlain(name)).map((match) => [match.mark, match]));
  const alike = [...byMark.values()].map((match) => ({ match, own: like(match.name) }));
  const least = Math.max(LEAST_LIKE, ...alike.map(({ own }) => own - AS_GOOD));
  return alike.flatMap(({ match, own }) => (own >= least ? [match] : []));
}
