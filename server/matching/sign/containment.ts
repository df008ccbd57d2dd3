import { type PreparedSign, type SignWord } from './prepare-sign';
import { isAddition, isFiller } from './word-weight';
import { wordsAlike } from './pair-words';

/** One sign stands whole in the other. */
export interface Containment {
  /** Whether the first sign is the longer. */
  readonly inFirst: boolean;
  /** As separate words, or joined to an addition that a reader tells apart. */
  readonly separate: boolean;
  readonly atStart: boolean;
  /** Weight of the contained sign, and of what the longer adds. */
  readonly weight: number;
  readonly rest: number;
}

const SAME_WORD = 0.93;
/** A filed mark is not wholly without distinctive character, whatever its words are (CJEU C-196/11 P, Formula One). */
const LEAST_WEIGHT = 0.3;
/** A sign joined to something else must have this many letters to be seen in it; at its start, before a word, one less. */
const SHORTEST_JOINED = 4;
const SHORTEST_HAN = 2;

/** Where the words of the shorter stand in a row among those of the longer; −1 where they do not. */
function wordsAt(long: readonly SignWord[], short: readonly SignWord[]): number {
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, i) => wordsAlike(long[at + i] as SignWord, word) >= SAME_WORD)) return at;
  }
  return -1;
}

/** What is left of the longer when the shorter is taken off its start or its end; null where it is not there. */
function joinedRest(long: string, short: string): { rest: string; atStart: boolean } | null {
  if (long.startsWith(short)) return { rest: long.slice(short.length), atStart: true };
  if (long.endsWith(short)) return { rest: long.slice(0, long.length - short.length), atStart: false };
  return null;
}

function joinedContainment(long: PreparedSign, short: PreparedSign, inFirst: boolean): Containment | null {
  const least = short.han.length === short.joined.length ? SHORTEST_HAN : SHORTEST_JOINED;
  if (short.joined.length < least - 1 || short.joined.length >= long.joined.length) return null;
  const found = joinedRest(long.joined, short.joined);
  if (!found) return null;
  if (
    short.joined.length < least &&
    !(found.atStart && found.rest.length >= 3 && isAddition(found.rest, true))
  )
    return null;
  const separate = isAddition(found.rest, found.atStart) || (long.han.length > 0 && short.han.length > 0);
  return {
    inFirst,
    separate,
    atStart: found.atStart,
    weight: Math.max(LEAST_WEIGHT, short.weight),
    rest: Math.max(0, long.weight - short.weight),
  };
}

/** How one sign stands whole in the other; null where neither does. */
export function containmentOf(a: PreparedSign, b: PreparedSign): Containment | null {
  if (a.joined === b.joined) return null;
  const inFirst = a.joined.length > b.joined.length;
  const [long, short] = inFirst ? [a, b] : [b, a];
  if (short.words.length === 0) return null;
  if (long.words.length > short.words.length) {
    const at = wordsAt(long.words, short.words);
    const atStart = long.words.slice(0, Math.max(0, at)).every(({ text }) => isFiller(text));
    if (at >= 0)
      return {
        inFirst,
        separate: true,
        atStart,
        weight: Math.max(LEAST_WEIGHT, short.weight),
        rest: Math.max(0, long.weight - short.weight),
      };
  }
  return joinedContainment(long, short, inFirst);
}
