import { homoglyphOf } from '../../text/homoglyph';
import { phonemes } from '../../text/phonetic';
import { editDistance } from '../index/edit-distance';
import { cutLetters, isCutOf, withoutVowels } from './cut-words';
import { soundSimilarity } from './sound-distance';

const LATIN = /[a-z]/u;
const LATIN_ONLY = /^[a-z0-9]+$/u;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;
/** Several words, of which one may be cut. */
const PARTS = /\p{L}\P{L}+\p{L}/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const SIGN_OR_JOINT = /[0-9@$!|€£.-]/u;

const SHORTEST = 3;
/** Letters of a name for each in which words may differ from it, and in which they come near. */
const FOR_AN_EDIT = 3;
const FOR_A_SLIP = 4;
const SOUNDS_LIKE = 0.74;
/** What is so much longer or shorter sounds otherwise. */
const MOST_APART = 3;
/** The beginning of a name; where a sign hides or cuts it, less is enough. */
const LEAST_BEGINNING = 4;
const LEAST_CUT = 3;

/** Letters that a name is heard or seen to begin with, one for another; each group is a bit. */
const FIRST_LETTERS = ['bpvfw8', 'ckqgxhj', 'dt7', 'szcxj5$3', 'lr1!', 'mn', 'aeiouyhwj013@€'];
const ANY_FIRST = -1;

/** What words may be heard to begin with, as bits: those that share none are not alike. */
export function firstOf(text: string): number {
  const first = text.charAt(0).toLowerCase();
  const bits = FIRST_LETTERS.reduce(
    (found, group, bit) => (group.includes(first) ? found | (1 << bit) : found),
    0,
  );
  return bits === 0 ? ANY_FIRST : bits;
}

/** Words or a name as they are compared: what they show without signs. */
export interface LooseForm {
  readonly text: string;
  readonly letters: string;
  /** The same, with the letters of Hangul one by one. */
  readonly units: Uint16Array;
  readonly isLatin: boolean;
}

/** Letters of other alphabets amid Latin ones, by their look. */
const asLatin = (letters: string): string =>
  letters.replace(OTHER_ALPHABET, (char) => homoglyphOf(char.codePointAt(0) as number)?.to ?? char);

export function looseForm(text: string): LooseForm {
  const shown = cutLetters(text);
  const letters = LATIN.test(shown) ? asLatin(shown) : shown;
  const single = HANGUL.test(letters) ? letters.normalize('NFD') : letters;
  return {
    text,
    letters,
    units: Uint16Array.from(single, (char) => char.charCodeAt(0)),
    isLatin: LATIN_ONLY.test(letters),
  };
}

const ARTICLE = /^(?:the|o|a|la|le) (?=\S)/iu;

/** A name with and without its article. */
export const looseForms = (name: string): readonly LooseForm[] =>
  [...new Set([name, name.replace(ARTICLE, '')])].map(looseForm);

const wordsOf = (text: string): readonly string[] => text.split(NO_LETTERS).filter((word) => word !== '');

/** The first letters of a name of three words or more. */
function initialsOf(name: string): string | undefined {
  const words = wordsOf(name.toLowerCase());
  return words.length < SHORTEST ? undefined : words.map((word) => word.charAt(0)).join('');
}

/** How many letters differ, or one more than a third of the longer one has. */
function editsFrom({ units: a }: LooseForm, { units: b }: LooseForm): number {
  return editDistance(a, 0, a.length, b, 0, b.length, Math.floor(Math.max(a.length, b.length) / FOR_AN_EDIT));
}

/** Whether words are what a name begins with, and not its first words as they stand. */
function isBeginningOf({ letters, text }: LooseForm, name: LooseForm): boolean {
  const least = SIGN_OR_JOINT.test(text) ? LEAST_CUT : LEAST_BEGINNING;
  if (letters.length < least || letters.length >= name.letters.length || !name.letters.startsWith(letters))
    return false;
  if (SIGN_OR_JOINT.test(text)) return true;
  let whole = '';
  return !wordsOf(name.text).some((word) => (whole += cutLetters(word)) === letters);
}

const sounds = new Map<string, string>();

/** Names are few, and heard again and again. */
function soundsOf({ letters }: LooseForm): string {
  let heard = sounds.get(letters);
  if (heard === undefined) sounds.set(letters, (heard = phonemes(letters)));
  return heard;
}

const soundsLike = (written: LooseForm, name: LooseForm): boolean =>
  written.isLatin &&
  Math.abs(written.letters.length - name.letters.length) <= MOST_APART &&
  soundSimilarity(phonemes(written.letters), soundsOf(name)) >= SOUNDS_LIKE;

/**
 * How words come near to a name: by a slip or their beginning, or in any way at all, such as a few other letters, their sound, their
 * consonants or first letters; undefined where they do not. Much does that by chance; it tells something only where the name is expected.
 */
export function looseLikeness(written: LooseForm, name: LooseForm): 'NEAR' | 'LOOSE' | undefined {
  if (written.isLatin !== name.isLatin) return undefined;
  const { letters } = name;
  if (written.letters.length < SHORTEST || letters.length < SHORTEST) return undefined;
  const edits = editsFrom(written, name);
  const longer = Math.max(written.units.length, name.units.length);
  if (edits <= longer / FOR_A_SLIP || isBeginningOf(written, name)) return 'NEAR';
  if (edits <= longer / FOR_AN_EDIT) return 'LOOSE';
  if (written.letters === withoutVowels(letters) || written.letters === initialsOf(name.text)) return 'LOOSE';
  if (soundsLike(written, name)) return 'LOOSE';
  return PARTS.test(written.text) && isCutOf(written.text, name.text) ? 'LOOSE' : undefined;
}

/** Whether words come near to a name in any way. */
export function areLooselyAlike(words: string, name: string): boolean {
  const written = looseForm(words);
  return looseForms(name).some((form) => looseLikeness(written, form) !== undefined);
}
