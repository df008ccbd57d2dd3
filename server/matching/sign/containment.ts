import { type PreparedSign } from './prepare-sign';
import { type SignWord } from './sign-word';
import { isAddition } from './word-weight';
import { wordsAlike } from './words-alike';

/** One sign stands whole in the other. */
export interface Containment {
  /** Whether the first sign is the longer. */
  readonly inFirst: boolean;
  /** As separate words, or joined to an addition that a reader tells apart. */
  readonly separate: boolean;
  readonly atStart: boolean;
  /** Letter for letter, in its order. */
  readonly exact: boolean;
  /** Weight of the contained sign, and of what the longer adds. */
  readonly weight: number;
  readonly rest: number;
}

/** From this likeness on a word of the longer is taken for the one that the shorter consists of. */
const SAME_WORD = 0.8;
/** A filed mark is not wholly without distinctive character, whatever its words are (CJEU C-196/11 P, Formula One). */
const LEAST_WEIGHT = 0.45;
/** A sign joined to something else must have this many letters to be seen in it; at its start, before a word, one less. */
const SHORTEST_JOINED = 4;
const SHORTEST_HAN = 2;

interface Place {
  /** Words of the longer before the contained sign. */
  readonly before: readonly SignWord[];
  /** How alike the least alike word is. */
  readonly alike: number;
  /** Weight of the contained words, in whichever sign they weigh less. */
  readonly weight: number;
}

/** Where the words of the shorter stand in a row among those of the longer; null where they do not. */
function wordsInRow(long: readonly SignWord[], short: readonly SignWord[]): Place | null {
  let best: Place | null = null;
  for (let at = 0; at + short.length <= long.length; at++) {
    let [alike, weight] = [1, 0];
    for (let i = 0; i < short.length && alike >= SAME_WORD; i++) {
      const [x, y] = [long[at + i] as SignWord, short[i] as SignWord];
      alike = Math.min(alike, wordsAlike(x, y));
      weight += Math.min(x.weight, y.weight);
    }
    if (alike >= SAME_WORD && alike > (best?.alike ?? 0)) best = { before: long.slice(0, at), alike, weight };
  }
  return best;
}

/** What is left of a contained sign's weight when its words stand in another order. */
const OTHER_ORDER = 0.8;

/** The same for words that stand there in another order (HANGOVER ZERO in ZERO HANGOVER …). */
function wordsInAnyOrder(long: readonly SignWord[], short: readonly SignWord[]): Place | null {
  if (short.length < 2) return null;
  const places = short.map(({ text }) => long.findIndex((word) => word.text === text));
  const first = Math.min(...places);
  if (first < 0 || new Set(places).size < places.length) return null;
  const weight = short.reduce((sum, word) => sum + word.weight, 0);
  return { before: long.slice(0, first), alike: OTHER_ORDER, weight };
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
    exact: true,
    weight: Math.max(LEAST_WEIGHT, short.weight),
    rest: Math.max(0, long.weight - short.weight),
  };
}

/** The words of one sign in a row, or out of order, among those of the other, articles left aside. */
function wordContainment(a: PreparedSign, b: PreparedSign): Containment | null {
  const bare = a.bareWords.length > 0 && b.bareWords.length > 0;
  const left = bare ? a.bareWords : a.words;
  const right = bare ? b.bareWords : b.words;
  if (left.length === right.length) return null;
  const inFirst = left.length > right.length;
  const [long, short, longWords, shortWords] = inFirst ? [a, b, left, right] : [b, a, right, left];
  const place = wordsInRow(longWords, shortWords) ?? wordsInAnyOrder(longWords, shortWords);
  if (!place) return null;
  return {
    inFirst,
    separate: true,
    atStart: place.before.length === 0,
    exact: place.alike === 1,
    weight: Math.max(LEAST_WEIGHT, place.weight) * place.alike,
    rest: Math.max(0, long.weight - short.weight),
  };
}

/**
 * How one sign stands whole in the other; null where neither does.
 * @param share whether they have a word in common at all, or words that are alike: without one, words need no look
 */
export function containmentOf(a: PreparedSign, b: PreparedSign, share: boolean): Containment | null {
  if (a.joined === b.joined || a.words.length === 0 || b.words.length === 0) return null;
  const byWords = share ? wordContainment(a, b) : null;
  if (byWords) return byWords;
  return a.joined.length > b.joined.length ? joinedContainment(a, b, true) : joinedContainment(b, a, false);
}
