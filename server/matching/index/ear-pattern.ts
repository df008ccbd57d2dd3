import { consonantsHeard } from '../../text/heard-letters';
import { type NativeSound, nativeSound } from '../../text/native-sound';
import {
  A,
  ANY_VOWEL,
  CH,
  FEWEST_SIGNS,
  K,
  L,
  M,
  MOST_SIGNS,
  N,
  NO_VOWEL,
  OPTIONAL,
  P,
  S,
  SILENT,
  SOFT_G,
  T,
  TH,
  VOWEL_BITS,
} from './ear-signs';
import { type Run } from './rules';
import { type WindowTraits } from './score';

/** The signs that a sound of spelling-rules.ts may have in Latin spelling; h, w and y have none. */
const SIGNS: Readonly<Record<string, number>> = {
  ...{ p: P, b: P, f: P, v: P, t: T | TH, d: T | TH, s: S, z: S, S: S | CH, C: S | CH, J: S | SOFT_G },
  ...{ k: K | CH, g: K | SOFT_G, m: M, n: N, N, l: L, r: L, h: OPTIONAL, w: OPTIONAL, y: OPTIONAL },
};
/** Scripts without a letter for th: it is written with s. */
const TH_AS_S: ReadonlySet<string> = new Set(['HANGUL', 'KATAKANA', 'THAI']);
/** Scripts that write some vowels and leave others out. */
const ABJADS: ReadonlySet<string> = new Set(['Arabic', 'Hebrew']);

const isVowel = (rough: string | undefined): boolean => rough !== undefined && rough in VOWEL_BITS;

/** The vowels of Latin spelling that a vowel of another script may stand for. */
const HEARD_AS: Readonly<Record<string, string>> = { a: 'aeou', e: 'eai', i: 'ie', o: 'oau', u: 'uo' };
const bitsOf = (vowels: string): number =>
  [...vowels].reduce((bits, vowel) => bits | (VOWEL_BITS[vowel] ?? 0), 0);
/** Vowels that only part consonants, or end them: クリスト, 드치. */
const PARTING: Readonly<Record<string, string>> = { KATAKANA: 'uoi', HANGUL: 'i' };

/** What 으 is written for: no vowel, or one that is hardly said. */
const REDUCED = SILENT | bitsOf('aou');

/** The vowels behind a consonant: those of the run from `at` on. */
function gapAt({ rough, script }: NativeSound, at: number): number {
  if (ABJADS.has(script)) return ANY_VOWEL;
  let end = at;
  while (isVowel(rough[end])) end += 1;
  const written = rough.slice(at, end);
  if (written === '') return script === 'HANGUL' ? REDUCED : SILENT;
  const parts = written.length === 1 && (PARTING[script]?.includes(written) ?? false);
  return [...written].reduce((bits, vowel) => bits | bitsOf(HEARD_AS[vowel] ?? ''), parts ? NO_VOWEL : 0);
}

function signsAt({ fine, rough, script }: NativeSound, at: number): number {
  const [now = '', next] = [rough[at], rough[at + 1]];
  const sounds = consonantsHeard(script, fine[at] ?? '') || now;
  let signs = [...sounds].reduce((all, sound) => all | (SIGNS[sound] ?? 0), 0);
  if ((signs & S) !== 0 && TH_AS_S.has(script)) signs |= TH;
  // Hard g before e and i only is written as the soft one is.
  if ((signs & K) !== 0 && (signs & S) === 0 && next !== 'e' && next !== 'i') signs &= ~SOFT_G;
  const isCoda = !isVowel(next) || (script === 'KATAKANA' && next === 'u');
  // r behind a vowel is not spelt where it is not said, t with s is one sound.
  if (sounds.includes('r') && isCoda) signs |= OPTIONAL;
  if ((signs & T) !== 0 && (next === 's' || next === 'c')) signs |= OPTIONAL;
  if (now === 'n' && next === 'p') signs |= M;
  return signs;
}

/** French leaves the last consonant silent; -s is left out or put in. */
const LAST_SILENT = T | S | OPTIONAL;

/**
 * How a name of another script than Latin and Han may be spelt in Latin letters, as pairs of units: the signs of which one
 * stands there (see ear-signs.ts), and the vowels that may stand behind it. Empty for other texts.
 */
export function earPattern(text: string): readonly number[] {
  const sound = nativeSound(text);
  if (!sound || sound.rough.length > 2 * MOST_SIGNS) return [];
  const { rough } = sound;
  const pattern: number[] = [];
  for (let at = 0; at < rough.length; at += 1) {
    const last = pattern.length / 2 - 1;
    if (isVowel(rough[at])) {
      if (last < 0) pattern.push(A, gapAt(sound, 0));
      continue;
    }
    const signs = signsAt(sound, at);
    if (rough[at] === rough[at - 1] && signs === pattern[2 * last]) {
      pattern[2 * last + 1] = gapAt(sound, at + 1);
      continue;
    }
    // What may be no consonant at the start is the vowel behind it then.
    pattern.push(
      last < 0 && (signs & OPTIONAL) !== 0 ? (signs & ~OPTIONAL) | A : signs,
      gapAt(sound, at + 1),
    );
  }
  if (pattern.length < 2 * FEWEST_SIGNS) return [];
  pattern.push(LAST_SILENT, SILENT);
  return pattern;
}

/** What one sign tells, in bits. */
const SIGN_BITS = 6;

/** The pattern of a whole text as a window; an empty run where there is none. */
export function earWindow(text: string): Run & WindowTraits {
  const units = Uint16Array.from(earPattern(text));
  return {
    ...{ units, from: 0, to: units.length, letters: text.length, bits: SIGN_BITS * (units.length >> 1) },
    ...{ lane: 'PHONETIC', dense: false, torn: 0, inside: false, affix: false, ordinariness: 0 },
  };
}
