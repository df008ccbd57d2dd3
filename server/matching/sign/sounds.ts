import { phonemes, phoneticKeys } from '../../text/phonetic';
import { romanize } from '../../text/romanize';
import { soundSimilarity } from './sound-distance';

/** From this similarity on two rows of sounds count as near (see soundSimilarity). */
export const NEAR_SOUND = 0.72;

/** The readings of a text as rows of sounds, best first; empty for a text without letters. */
export function soundsOf(text: string): readonly string[] {
  const rows = new Set(romanize(text).map(phonemes));
  rows.delete('');
  return [...rows];
}

/** How alike two texts sound at best, [0, 1]. */
export function soundAlike(a: string, b: string): number {
  let best = 0;
  for (const left of soundsOf(a))
    for (const right of soundsOf(b)) best = Math.max(best, soundSimilarity(left, right));
  return best;
}

/** Whether two texts in Latin letters have a phonetic key in common. */
export function sameSoundKey(a: string, b: string): boolean {
  const keys = phoneticKeys(a);
  return phoneticKeys(b).some((key) => keys.includes(key));
}
