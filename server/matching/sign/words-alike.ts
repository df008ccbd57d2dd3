import { meaningSimilarity } from './concepts';
import { lookAtLeast, mostLook } from './look-distance';
import { type SignWord } from './sign-word';
import { soundAtLeast } from './sound-distance';

/** Below this two words are not one element. */
export const SAME_ELEMENT = 0.7;
/** Two forms of one word: plural, diminutive, verb. */
const SAME_STEM = 0.95;
/** What is left of the likeness of two words that everybody tells apart by their sense. */
const BOTH_KNOWN = 0.75;
/** Shorter words are never one element for their form. */
const SHORTEST = 3;
/** More than the rounding of sums can make of a difference. */
const SLACK = 1e-9;

/**
 * How alike two words are, [0, 1]: by look, by sound or by meaning, whichever is most. Exact from SAME_ELEMENT on; of words that
 * are less alike only that is said, since nobody asks how much less.
 */
export function wordsAlike(a: SignWord, b: SignWord): number {
  if (a.text === b.text) return 1;
  if (sameStem(a, b)) return SAME_STEM;
  if (a.number !== null && a.number === b.number) return 0.95;
  const meant = meaningSimilarity(a.meanings, b.meanings);
  return meant === 1 ? 0.9 : Math.max(meant * 0.9, formAlike(a, b));
}

const STEM_ENDING = /^(s|es|y|ie|ies|ed|er|ing)$/;
/** A verb and who does it, or what was done (erase, eraser): of everyday words only, Dover is not from dove. */
const VERB_ENDING = /^[rd]s?$/;

function sameStem(a: SignWord, b: SignWord): boolean {
  const [short, long] = a.latin.length < b.latin.length ? [a.latin, b.latin] : [b.latin, a.latin];
  if (short.length === long.length || !long.startsWith(short)) return false;
  const ending = long.slice(short.length);
  if (short.length >= 3 && STEM_ENDING.test(ending)) return true;
  return short.endsWith('e') && VERB_ENDING.test(ending) && a.ordinary && b.ordinary;
}

/** Look and sound together, the one that is more alike counting most: grows with either. */
const formOf = (looks: number, sounds: number): number =>
  looks > sounds ? (looks + 0.5 * sounds) / 1.5 : (sounds + 0.7 * looks) / 1.7;

/** The least look that makes a form so much alike beside a sound. */
const leastLook = (form: number, sounds: number): number =>
  sounds >= form ? (1.7 * form - sounds) / 0.7 : 1.5 * form - 0.5 * sounds;

/** The least sound that does so beside a look. */
const leastSound = (form: number, looks: number): number =>
  looks > form ? (1.5 * form - looks) / 0.5 : 1.7 * form - 0.7 * looks;

/** Likeness of form; 0 where it is below SAME_ELEMENT. */
function formAlike(a: SignWord, b: SignWord): number {
  if (Math.min(a.latin.length, b.latin.length) < SHORTEST) return 0;
  const atLeast = leastSound(SAME_ELEMENT, mostLook(a.latin, b.latin)) - SLACK;
  if (atLeast > 1) return 0;
  const sounds = soundAtLeast(a.sound, b.sound, atLeast);
  if (sounds < atLeast) return 0;
  const least = leastLook(SAME_ELEMENT, sounds) - SLACK;
  const looks = lookAtLeast(a.latin, b.latin, least);
  if (looks < least) return 0;
  const form = formOf(looks, sounds) * (a.ordinary && b.ordinary ? BOTH_KNOWN : 1);
  return form >= SAME_ELEMENT ? form : 0;
}
