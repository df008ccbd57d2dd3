import { soundsOf } from './compare-holders';
import { type HolderName } from './holder-name';

/** Letters of a sound by which candidates are found. */
const SOUND_LETTERS = 6;
const LIMIT = 80;

/**
 * Keys under which a holder is looked for; two holders without a common key are not compared. By the beginning of what its own words sound
 * like, each way that they may be read, and by the words in whatever order.
 */
export function blockKeys(name: HolderName): readonly string[] {
  const keys = new Set<string>();
  for (const sound of soundsOf(name)) keys.add(`s ${sound.slice(0, SOUND_LETTERS)}`);
  const words = [...name.own].sort().join(' ');
  keys.add(`w ${words}`.slice(0, LIMIT));
  return [...keys];
}
