import { nounsAbroad, type PictureNoun } from '../../text/shown/picture-nouns';
import { nounsInEnglish } from '../../text/shown/picture-words';
import { phonemes } from '../../text/phonetic';
import { plainLetters } from '../../text/plain-letters';
import { bitOfTag } from '../use/common-words';
import { type PicturePlace } from './picture-places';

/** A name as it is laid over the letters beside a picture. */
export interface PlainName {
  readonly name: string;
  readonly letters: string;
  /** Where words after the first begin in the letters. */
  readonly words: readonly number[];
}

/**
 * How a picture makes the name of the letters beside it: it is called what is missing; stands between letters of which none is missing;
 * hides letters of the middle, few or more; is the emblem of the brand; or hides the end.
 */
export type PictureFit =
  'TOLD' | 'TOLD_IN_PART' | 'BETWEEN' | 'HIDES_FEW' | 'HIDES_MORE' | 'EMBLEM' | 'EMBLEM_WITHIN' | 'ENDS';

export function plainName(name: string): PlainName {
  const parts = name.split(/[\s&-]+/u).map(plainLetters);
  const words: number[] = [];
  let at = 0;
  for (const part of parts) {
    if (at > 0 && part !== '') words.push(at);
    at += part.length;
  }
  return { name, letters: parts.join(''), words };
}

const FULL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How much letters tell: a syllable or a character as much as two. */
export const weightOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum + (FULL.test(letter) ? 2 : 1), 0);

/** Of a long noun so many letters may be all that the name has of it, or stand beside its ending. */
const LEAST_CUT = 3;
const MOST_ENDING = 3;
const LEAST_SOUNDS = 2;
/** Of a part whose letters run on into what stands beside the picture: 🐈atta. */
const LEAST_SHARED = 4;

const isWhole = (part: string, noun: string): boolean => {
  if (part === noun) return true;
  if (noun.length >= LEAST_CUT && part.startsWith(noun) && part.length - noun.length <= MOST_ENDING)
    return true;
  const sounds = phonemes(part);
  return sounds.length >= LEAST_SOUNDS && sounds === phonemes(noun);
};

const isCut = (part: string, noun: string): boolean =>
  noun.startsWith(part) && (part.length >= LEAST_CUT || (FULL.test(part) && noun.length > 1));

/** Whether the name is what is left of it around the picture, and the picture says the rest. */
function isTold({ letters }: PlainName, before: string, after: string, nouns: readonly string[]): boolean {
  const part = letters.slice(before.length, letters.length - after.length);
  if (part === '') return false;
  return nouns.some((noun) => {
    if (isWhole(part, noun) || isCut(part, noun)) return true;
    // The picture says all of the name, or what stands next to the letters that it hides: V🐺vk, Fj🦊räven.
    if (noun === letters && before + after !== '') return true;
    if (noun.length < LEAST_CUT) return false;
    if (before !== '' && after !== '' && (after.startsWith(noun) || before.endsWith(noun))) return true;
    const rest = letters.slice(before.length);
    return noun.length >= LEAST_SHARED && rest.startsWith(noun.slice(0, LEAST_SHARED));
  });
}

const LEAST_BEFORE = 3;

/** Hush🐶: the picture says the last word, and before it stands what begins the name. */
function isLastWord({ letters, words }: PlainName, before: string, nouns: readonly string[]): boolean {
  const last = words.at(-1);
  if (last === undefined || before.length > last || weightOf(before) < LEAST_BEFORE) return false;
  return nouns.some((noun) => isWhole(letters.slice(last), noun));
}

/** Letters that have to stand where a picture says nothing of what it hides; so few of them where it is the brand's emblem. */
const LEAST_AROUND_EMBLEM = 3;
const LEAST_AROUND_FEW = 4;
const LEAST_AROUND_MORE = 5;
const FEW = 2;
const MORE = 4;

/** Of letters in the middle that a picture hides, how many. */
function hides(
  { letters }: PlainName,
  before: string,
  after: string,
  isEmblem: boolean,
): PictureFit | undefined {
  const standing = weightOf(before) + weightOf(after);
  const hidden = weightOf(letters.slice(before.length, letters.length - after.length));
  if (hidden <= MORE && isEmblem && standing >= LEAST_AROUND_EMBLEM) return 'EMBLEM_WITHIN';
  if (hidden <= FEW && standing >= LEAST_AROUND_FEW) return 'HIDES_FEW';
  return hidden <= MORE && standing >= LEAST_AROUND_MORE ? 'HIDES_MORE' : undefined;
}

/** Whether the name goes on behind what stands around a picture that hides a letter or two, or none: W🐺lfsk. */
function isCutBehind({ letters }: PlainName, before: string, after: string): boolean {
  const at = letters.indexOf(after, before.length) - before.length;
  return (
    at >= 0 && at <= FEW && after.length >= LEAST_CUT && before.length + after.length > LEAST_AROUND_MORE
  );
}

/** The letters beside a picture, plain, and what it may be called. */
export interface PictureQuestion extends Pick<PicturePlace, 'isGlued'> {
  readonly before: string;
  readonly after: string;
  readonly nouns: readonly string[];
  /** The picture is the emblem of the brand of the name. */
  readonly isEmblem: (name: string) => boolean;
  /** The letters are words by themselves, so that they are no pieces of another. */
  readonly isWords: boolean;
}

/** How the name fits where both ends of it stand, or all that the picture leaves of it. */
function wholeFit(name: PlainName, question: PictureQuestion): PictureFit | undefined {
  const { after, before, isEmblem, isWords, nouns } = question;
  const isAround = before !== '' && after !== '';
  if (name.letters === before + after) return isAround ? 'BETWEEN' : undefined;
  if (isTold(name, before, after, nouns)) return 'TOLD';
  return isAround && !isWords ? hides(name, before, after, isEmblem(name.name)) : undefined;
}

/** How the name fits around the picture; undefined where it does not. */
export function pictureFit(name: PlainName, question: PictureQuestion): PictureFit | undefined {
  const { after, before, isEmblem, isGlued, isWords, nouns } = question;
  const { letters, words } = name;
  if (!letters.startsWith(before) || letters === before || letters === after) return undefined;
  if (isGlued && letters.length >= before.length + after.length && letters.endsWith(after)) {
    const fit = wholeFit(name, question);
    if (fit !== undefined) return fit;
  }
  if (isGlued && !isWords && before !== '' && after !== '' && isCutBehind(name, before, after))
    return 'HIDES_MORE';
  if (after === '' && isLastWord(name, before, nouns)) return isGlued ? 'TOLD' : 'TOLD_IN_PART';
  // "Star ⭐" is no Starbucks: a word alone is a piece of a name only where it is a word of it, and the picture is not of the word.
  const mayBePiece = !isWords || after !== '' || (words.includes(before.length) && !nouns.includes(before));
  const isPiece = weightOf(before) >= LEAST_BEFORE && mayBePiece;
  const goesOn = after === '' || words.some((at) => letters.startsWith(after, at));
  if (isPiece && goesOn && isEmblem(name.name)) return 'EMBLEM';
  return isGlued && after === '' && !isWords && weightOf(before) >= LEAST_AROUND_MORE ? 'ENDS' : undefined;
}

/** The words of nouns in the languages, plain, each once. */
export const plainNouns = (nouns: readonly PictureNoun[]): readonly string[] => [
  ...new Set(nouns.map(({ noun }) => plainLetters(noun))),
];

/** What the picture is called in English and in some languages, given by their bits; in all where they are none. */
export function nounsOf(picture: string, languages: number): readonly PictureNoun[] {
  const abroad = nounsAbroad(picture).filter(
    ({ language }) => languages === 0 || (bitOfTag(language) & languages) !== 0,
  );
  return [...nounsInEnglish(picture).map((noun) => ({ language: 'en', noun })), ...abroad];
}
