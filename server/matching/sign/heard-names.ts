import { heardSoundsOfAll, saidSounds, SPELT_LANGUAGES, titleReadings } from '../../text/title-sounds';
import { soundSimilarity } from './sound-distance';

const VOWELS = /[aeiouYWO]/g;
const PLAIN_NAME = /^[\p{Script=Latin}\p{M} .'’&-]+$/u;
/** One consonant says nothing. */
const LEAST_CONSONANTS = 2;
/** How alike the vowels have to be where the consonants are the same, by the number of consonants. */
const LEAST_ALIKE = [2, 2, 0.97, 0.93, 0.9, 0.88];
const MOST = LEAST_ALIKE.length - 1;

interface Heard {
  readonly name: string;
  readonly sounds: string;
}

/** Names by the consonants that a listener of a language hears in them. */
export type HeardNames = ReadonlyMap<string, readonly Heard[]>;

const consonantsOf = (sounds: string): string => sounds.replace(VOWELS, '');

/** Names and how each is said, which is read once for all listeners. */
export type SaidNames = ReadonlyMap<string, readonly string[]>;

/** How names in Latin letters are said; others are left out. */
export const saidNames = (names: Iterable<string>): SaidNames =>
  new Map([...names].filter((name) => PLAIN_NAME.test(name)).map((name) => [name, saidSounds(name)]));

const LONG = /^(?:\P{L}*\p{L}){7}/u;
const LAST_S = /(?<=.)s$/;

/** The sounds, and those without the s that a long name ends in and many leave out: Skecher. */
const withoutLastS = (name: string, all: readonly string[]): readonly string[] =>
  name.endsWith('s') && LONG.test(name)
    ? [...new Set(all.flatMap((one) => [one, one.replace(LAST_S, '')]))]
    : all;

/** Names as listeners of a language hear them; those that tell too little are left out. */
export function heardNames(names: SaidNames, language: string): HeardNames {
  const found = new Map<string, Heard[]>();
  const heardOfAll = heardSoundsOfAll([...names.values()], language);
  for (const [place, name] of [...names.keys()].entries()) {
    for (const sounds of withoutLastS(name, heardOfAll[place] ?? [])) {
      const key = consonantsOf(sounds);
      if (key.length < LEAST_CONSONANTS || sounds.length <= LEAST_CONSONANTS) continue;
      const heard = found.get(key);
      if (heard) heard.push({ name, sounds });
      else found.set(key, [{ name, sounds }]);
    }
  }
  return found;
}

/** The names that words spell by ear in a language, and how surely, (0, 1]. */
export function namesHeard(words: string, names: HeardNames, language: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const sounds of titleReadings(words, language)) {
    const key = consonantsOf(sounds);
    const least = LEAST_ALIKE[Math.min(MOST, key.length)] ?? 1;
    for (const heard of names.get(key) ?? []) {
      const alike = soundSimilarity(sounds, heard.sounds);
      if (alike >= least) found.set(heard.name, Math.max(alike, found.get(heard.name) ?? 0));
    }
  }
  return found;
}

/** How surely words spell a name by ear in some language, [0, 1]; 0 where they are the name. */
export function heardLikeness(words: string, name: string): number {
  if (words.toLowerCase() === name.toLowerCase()) return 0;
  let best = 0;
  const said = saidNames([name]);
  for (const language of SPELT_LANGUAGES) {
    const alike = namesHeard(words, heardNames(said, language), language).get(name) ?? 0;
    if (alike > best) best = alike;
  }
  return best;
}
