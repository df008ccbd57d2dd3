import { lookAtLeast, lookSimilarity } from './look-distance';
import { pairWords, wholesPaired, type WordPairing } from './pair-words';
import { type PreparedSign } from './prepare-sign';
import { soundAtLeast } from './sound-distance';
import { hanLook, hanSound } from './han-similarity';
import { type Containment, containmentOf } from './containment';

/** Two signs side by side, with what several features ask of them worked out once. */
export interface SignPair {
  readonly a: PreparedSign;
  readonly b: PreparedSign;
  readonly words: WordPairing;
  readonly containment: Containment | null;
  /** Likeness of the whole signs, [0, 1]. */
  readonly look: number;
  readonly sound: number;
  /** Look and sound taken together. */
  readonly form: number;
}

/** Letters against letters of another script: what is compared is the spelling of the readings. */
const READING = 0.9;

/** Names that English says as differently as this are not of one sound in any language: equal keys are chance (Arco, Ucar). */
const HEARD = 0.5;

/** Pinyin and Han that speakers of Mandarin mix up: n and l, zh and z, an and ang. */
const MIXED_UP = 0.9;

function bestLook(a: PreparedSign, b: PreparedSign): number {
  if (a.han.length > 0 && b.han.length > 0) return hanLook(a, b);
  if (a.plain === b.plain) return lookSimilarity(a.joined, b.joined);
  let best = 0;
  for (const x of a.readings) for (const y of b.readings) best = Math.max(best, lookAtLeast(x, y, best));
  return best * READING;
}

/** Whether one sign, in Han, is read as the other is written. */
function isPinyinOf(a: PreparedSign, b: PreparedSign): boolean {
  // First the sign in another script, which tells at once whether it is in Han.
  const [other, plain] = a.plain ? [b, a] : [a, b];
  return other.pinyin !== '' && other.pinyin === plain.pinyin;
}

function bestSound(a: PreparedSign, b: PreparedSign): number {
  let best = a.han.length > 0 && b.han.length > 0 ? hanSound(a, b) : 0;
  for (const x of a.sounds) for (const y of b.sounds) best = Math.max(best, soundAtLeast(x, y, best));
  if (best < MIXED_UP && a.plain !== b.plain && isPinyinOf(a, b)) best = MIXED_UP;
  if (best >= HEARD && best < 0.9 && a.soundKeys.some((key) => b.soundKeys.includes(key))) best = 0.9;
  return best;
}

export function pairSigns(a: PreparedSign, b: PreparedSign): SignPair {
  const look = bestLook(a, b);
  const sound = bestSound(a, b);
  const form = Math.max((look + 0.5 * sound) / 1.5, (sound + 0.5 * look) / 1.5, a.han.length > 0 ? look : 0);
  const words = wholesPaired(a, b, pairWords(a, b), form);
  return { a, b, words, containment: containmentOf(a, b, words.pairs.length > 0), look, sound, form };
}
