import { lookSimilarity } from './look-distance';
import { pairWords, type WordPairing } from './pair-words';
import { type PreparedSign } from './prepare-sign';
import { soundSimilarity } from './sound-distance';
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
}

function bestLook(a: PreparedSign, b: PreparedSign): number {
  if (a.han.length > 0 && b.han.length > 0) return hanLook(a, b);
  return lookSimilarity(a.joined, b.joined);
}

function bestSound(a: PreparedSign, b: PreparedSign): number {
  let best = a.han.length > 0 && b.han.length > 0 ? hanSound(a, b) : 0;
  for (const x of a.sounds) for (const y of b.sounds) best = Math.max(best, soundSimilarity(x, y));
  if (best < 0.97 && a.soundKeys.some((key) => b.soundKeys.includes(key))) best = Math.max(best, 0.9);
  return best;
}

export function pairSigns(a: PreparedSign, b: PreparedSign): SignPair {
  return {
    a,
    b,
    words: pairWords(a, b),
    containment: containmentOf(a, b),
    look: bestLook(a, b),
    sound: bestSound(a, b),
  };
}
