import { GLANCES } from '../glances';
import { homoglyphOf, leetOf } from '../homoglyph';
import { betweenLetters } from './in-the-way';
import { pictureWords } from './picture-words';
import { type ShownScript } from './scripts';
import { byTable, readTable, type SignOption, type SignReader } from './sign-option';

const SURE = 0.9;
/** Letters as a keyboard has them. */
const KEYBOARD_END = 0x250;
const LETTER = /[\p{L}\p{N}]/u;
/** What stands on both sides of a sign that is a letter of a word; a joint parts letters that are spelt one by one. */
const OPENS = /^[@$€£¥]/u;
const CLOSES = /^[@$€]/u;
/** Signs that join and measure more often than they stand for a letter. */
const NEVER = /^[&(+×°|]/u;
const SMALL = /\p{Ll}/u;

/** In the capitals of the text: the O of B0SCH. */
const inCaseOf = (text: string, letters: string): string =>
  SMALL.test(text) ? letters : letters.toUpperCase();

/** Digits and signs in a word, as the letters that they show. */
const leet: SignReader = (text, at) => {
  const sign = text.charAt(at);
  const stands = NEVER.test(sign) ? [] : leetOf(sign.codePointAt(0) ?? 0);
  if (stands.length === 0) return [];
  const [before, behind] = [text.slice(0, at), text.slice(at + 1)];
  const isDigit = LETTER.test(sign);
  if (!isDigit && !LETTER.test(before) && !OPENS.test(sign)) return [];
  if (!isDigit && !LETTER.test(behind) && !CLOSES.test(sign)) return [];
  const likely = ONES.test(text.slice(Math.max(0, at - 1), at + 2)) ? [...stands].reverse() : stands;
  const letters = FIRST_Z.test(text) && at === 0 ? [...likely, 'z'] : likely;
  return letters.map((to): SignOption => ({ length: 1, to: inCaseOf(text, to), kind: 'LEET', sure: true }));
};
/** In front of a word the digit passes for З of Cyrillic, and with it for Z: 3ARA. */
const FIRST_Z = /^3\p{L}{3}/u;
/** Two of them are ll rather than ii: A11birds. */
const ONES = /11/u;

/** Letters of other alphabets by their look. */
const looks: SignReader = (text, at) => {
  const code = text.codePointAt(at) ?? 0;
  const glyph = code < KEYBOARD_END ? null : homoglyphOf(code);
  const length = code > 0xffff ? 2 : 1;
  return glyph
    ? [{ length, to: inCaseOf(text, glyph.to), kind: 'HOMOGLYPH', sure: glyph.likelihood >= SURE }]
    : [];
};

/** Cyrillic letters that look like none of the Latin ones, by their sound. */
const sounds = byTable(
  readTable('Б b, б b, Д d, д d, Л l, л l, Ф f, ф f, Г g, З z, з z, Э e, э e, Ж j, ж j, Ц c, ц c'),
  'LEET',
  false,
);

/** Letters that pass for others at a glance. */
const glances: readonly (readonly [shows: RegExp, meant: string])[] = GLANCES.map(([shows, meant]) => [
  new RegExp(shows.source, shows.flags.replace('g', 'y')),
  meant,
]);
const atAGlance: SignReader = (text, at) =>
  glances.flatMap(([shows, meant]): readonly SignOption[] => {
    shows.lastIndex = at;
    const length = shows.exec(text)?.[0].length ?? 0;
    return length === 0 ? [] : [{ length, to: inCaseOf(text, meant), kind: 'HOMOGLYPH', sure: false }];
  });

/** A letter that a sign hides is most often a vowel. */
const masked = byTable(new Map([...'*＊●∗'].map((sign) => [sign, [...'aeiou']] as const)), 'MASKED', false);

/** Letters that stand apart, and syllables that hyphens part: two of them at least, one alone may part words. */
const apart: SignReader = (text, at) => {
  const sign = text.charAt(at);
  if (at === 0 || at === text.length - 1) return [];
  if (sign === ' ') return [{ length: 1, to: '', kind: 'SPACING', sure: true }];
  return sign === '-' && text.indexOf('-') !== text.lastIndexOf('-')
    ? [{ length: 1, to: '', kind: 'PUNCTUATION', sure: true }]
    : [];
};

/** The first of these that knows a sign tells what it may be. */
const READERS: readonly SignReader[] = [apart, pictureWords, masked, leet, looks, betweenLetters];

/** What signs may stand for in a word of Latin letters that hides a name in more than one way at once. */
export const LATIN_SHOWN: ShownScript = {
  letter: /\p{Script=Latin}/u,
  plain: /^[\p{Script=Latin}\p{M}]+$/u,
  read(text, at) {
    for (const reader of READERS) {
      const options = reader(text, at);
      if (options.length > 0) return reader === looks ? [...options, ...sounds(text, at)] : options;
    }
    return [...sounds(text, at), ...atAGlance(text, at)];
  },
};
