import { isBrandName, isKnownName } from '../../matching/sign/brand-index';
import { identityKey } from '../../matching/sign/fold';
import { homoglyphOf, leetOf } from '../../text/homoglyph';
import { plainLetters } from '../../text/plain-letters';
import { type SpanMatch } from '../../matching/types';
import { FAMOUS_NAMES } from '../use/famous-names';
import { isPlainWord } from '../use/known-words';
import { asShown } from './behind-signs';
import { nameFrom } from './begun-names';
import { marksShown } from './marks-named';
import { AS_IT_IS, type FoundMatch, LIKELY, type NameFinder, NAMING_FIELDS, UNSURE } from './name-finder';

/** Signs that stand for a letter of a name: money, and what looks like one. */
const SIGN = '[€£¥¢₩₦₭₮₳₵₱₽₴₿฿§†‡@$!¡¦Ξ☐□◯○∆Δ∑Σ∩∪√Φ]';
const WORDS = new RegExp(
  `(?<![^\\s"'(\\[])(?=[^\\s]*${SIGN})[\\p{L}\\p{N}${SIGN.slice(1, -1)}]{3,14}(?![^\\s,.;:"')\\]])`,
  'gu',
);
const SIGNS = new RegExp(SIGN, 'gu');
const LETTERS = /\p{L}/gu;
/** Nobody dresses up a word of praise with these, nor turns round a mark that does not begin it. */
const RARE = /[₩₦₭₮₳₵₱₽₴₿฿†‡Ξ☐□∆Δ]|\p{L}[^\s]?¡/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const LATIN = /^[a-z0-9]+$/u;
const LAST_CALL = /!$/u;
const MOST_READINGS = 16;
const SHORTEST = 3;
/** A name of so many letters is shown by signs on purpose. */
const LEAST_SURE = 5;
/** A name that is surely shown stands above what a model beside it makes of the same word. */
const SCORES = { sure: 0.96, whole: 0.9, part: 0.5 } as const;

const optionsOf = (char: string): readonly string[] => {
  const code = char.codePointAt(0) as number;
  if (/\p{Script=Latin}/u.test(char)) return [plainLetters(char)];
  const leet = leetOf(code);
  if (leet.length > 0) return leet;
  const sound = SOUNDS[char.toLowerCase()];
  const look = homoglyphOf(code)?.to ?? char;
  return sound === undefined ? [look] : [look, sound];
};
/** Letters of Cyrillic that sound otherwise than they look. */
const SOUNDS: Readonly<Record<string, string>> = { р: 'r', в: 'v', н: 'n', с: 's', у: 'u', х: 'h' };
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** What the signs and digits of a word may stand for. */
const readingsOf = (word: string): readonly string[] =>
  [...word].reduce<readonly string[]>(
    (all, char) =>
      optionsOf(char)
        .flatMap((to) => all.map((start) => start + to))
        .slice(0, MOST_READINGS),
    [''],
  );

const isName = (letters: string, word: string): boolean => {
  if (isPlainWord(letters) && !FAMOUS_NAMES.has(letters)) return RARE.test(word) && isKnownName(letters);
  return letters.length < LEAST_SURE ? isKnownName(identityKey(letters)) : isBrandName(letters);
};

const isSurely = (letters: string): boolean =>
  FAMOUS_NAMES.has(letters) || (letters.length >= LEAST_SURE && !isPlainWord(letters));

/** The letters in the capitals of the word: one sign shows one letter. */
function inCaseOf(word: string, letters: string): string {
  if (!SMALL.test(word)) return letters.toUpperCase();
  const small = [...letters];
  return [...word].map((char, at) => (CAPITAL.test(char) ? small[at]?.toUpperCase() : small[at])).join('');
}

interface Shown {
  readonly name: string;
  readonly kind: 'LEET' | 'TYPO';
  readonly score: number;
  readonly sureness: number;
}

function namesShown(word: string): readonly Shown[] {
  const standing = word.match(LETTERS)?.length ?? 0;
  if (standing < 2 || standing < (word.match(SIGNS)?.length ?? 0)) return [];
  // "Sale!": what calls out is no letter where the word before it is one.
  if (LAST_CALL.test(word) && isPlainWord(word.slice(0, -1).toLowerCase())) return [];
  const readings = [...new Set(readingsOf(word))].filter(
    (letters) => LATIN.test(letters) && letters.length >= SHORTEST,
  );
  const whole = readings.filter((letters) => isName(letters, word));
  if (whole.length > 0)
    return whole.map((letters) => ({
      name: inCaseOf(word, letters),
      kind: CYRILLIC.test(word) ? 'TYPO' : 'LEET',
      score: isSurely(letters) ? SCORES.sure : SCORES.whole,
      sureness: isSurely(letters) ? LIKELY : UNSURE,
    }));
  return readings.flatMap((letters) => {
    const name = nameFrom(letters);
    return name === undefined ? [] : [{ name, kind: 'TYPO', score: SCORES.part, sureness: UNSURE }];
  });
}

/** Whether the index read the signs by itself. */
const isMet = (place: FoundMatch, met: readonly SpanMatch[]): boolean =>
  met.some(
    ({ edits, end, field, kind, mark, start }) =>
      mark === place.mark &&
      field === place.field &&
      start <= place.start &&
      end >= place.end &&
      edits === 0 &&
      (kind === 'LEET' || kind === 'HOMOGLYPH' || AS_IT_IS.has(kind)),
  );

/** Marks of known names that a text writes with signs for letters, where the index reads none: P€nt!, ₦IKE, JB£, B@lenci. */
export const signedNames: NameFinder = {
  hint: new RegExp(`\\p{Script=Latin}${SIGN}|${SIGN}\\p{Script=Latin}`, 'u'),
  find({ field: naming, text }, field, { index, met }) {
    const isProse = !NAMING_FIELDS.has(naming);
    return [...text.matchAll(WORDS)].flatMap(({ 0: word, index: start }) =>
      namesShown(word).flatMap(({ name, ...writing }) => {
        const place = { field, start, end: start + word.length };
        return (
          marksShown(index, name, place, writing)
            .map((match) => asShown(match, word, writing.sureness))
            // Of a sentence, a part of a name is none.
            .filter((match) => !isMet(match, met) && !(isProse && match.kind === 'TYPO'))
        );
      }),
    );
  },
};
