import { type TransformationKind } from '../types';
import { glyphNeighbours, Letter, letterOf } from './code-points';
import { editDistance } from './edit-distance';
import { WILDCARD } from './lane';
import { MOST_SOUNDS, soundKey } from './sound-key';

/** The longest key, in units, that is compared. */
export const LONGEST_KEY = 64;
/** The fewest letters of a mark that is met by its sound, and the fewest signs of the sound itself. */
export const SHORTEST_SOUNDING = 4;
export const FEWEST_SOUNDS = 3;

/** A run of units to compare. */
export interface Run {
  units: Uint16Array;
  from: number;
  to: number;
}

/** A run that begins and ends with known words, of so many letters: they are no misspellings, a mark has them as they are. */
export interface FramedRun extends Run {
  head: number;
  tail: number;
}

/** A mark's key: its whole array, up to `to`. */
export interface Key extends Run {
  /** It is met letter for letter only: a reading that has one spelling, as pinyin has. */
  rigid: boolean;
  /** Whether it is written in a script of which one character is a whole syllable: Han, Hangul. */
  dense: boolean;
}

export function isDense(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if (unit >= 0x1100 && unit !== WILDCARD) {
      const letter = letterOf(unit);
      if (letter === Letter.HAN || letter === Letter.HANGUL) return true;
    }
  }
  return false;
}

/** The shortest key against which that many edits are allowed. */
export const SHORTEST_TWO_EDITS = 8;
export const SHORTEST_ONE_EDIT = 5;
export const SHORTEST_DENSE_EDIT = 3;

/** Fewer units than that beside the known words that a window begins or ends with bear no two edits, or none. */
const SHORTEST_STRANGE_TWO = 7;
const SHORTEST_STRANGE_ONE = 4;

/**
 * Edits that so many units allow, of which so many are strange: 5 to 7 one, 8 and more two, where 4 and 7 are strange; Han
 * and Hangul one where 3 are.
 */
function allowedEdits(length: number, strange: number, dense: boolean): number {
  if (length >= SHORTEST_TWO_EDITS && strange >= SHORTEST_STRANGE_TWO) return 2;
  if (dense) return strange >= SHORTEST_DENSE_EDIT ? 1 : 0;
  return length >= SHORTEST_ONE_EDIT && strange >= SHORTEST_STRANGE_ONE ? 1 : 0;
}

/** The most edits by which a window of so many units, so many of them in known words at its ends, may miss any mark. */
export const mostEdits = (window: number, known: number, dense: boolean): number =>
  allowedEdits(window + 1, window - known + 1, dense);

/**
 * Edits allowed between a window and a mark that both have the known words at the window's ends: what the mark's length
 * allows, and the window may be one unit shorter than such a mark. What is left of fewer tells nothing.
 */
export const editsBetween = (window: number, mark: number, known: number, dense: boolean): number =>
  Math.min(allowedEdits(mark, mark - known, dense), mostEdits(window, known, dense));

/** Letters that a mask may hide in a mark of that many units; two have to be seen. */
export function allowedMasks(length: number): number {
  if (length >= SHORTEST_TWO_EDITS) return 2;
  return length >= 3 ? 1 : 0;
}

/** The shortest Han name of which one character may be replaced by another that looks like it. */
export const SHORTEST_LOOKALIKE = 2;

/** Of so many sounds that are alike, how many may be another consonant of the same class or other vowels. */
const allowedRough = (sounds: number): number => Math.floor((sounds - 1) / 3);

/** How a window is like a mark's key. */
export interface Likeness {
  readonly kind: TransformationKind;
  readonly edits: number;
  /** Sounds that are alike but not the same: `b` and `p`, `e` and `o`. */
  readonly rough: number;
}

export function sameRun(a: Run, b: Run): boolean {
  const length = a.to - a.from;
  if (b.to - b.from !== length) return false;
  for (let at = 0; at < length; at++) if (a.units[a.from + at] !== b.units[b.from + at]) return false;
  return true;
}

/** Whether a key has the known words that a window begins and ends with. */
function sharesEnds({ units, from, to, head, tail }: FramedRun, key: Run): boolean {
  if (head + tail > key.to - key.from) return false;
  for (let at = 0; at < head; at++) if (units[from + at] !== key.units[key.from + at]) return false;
  for (let at = 1; at <= tail; at++) if (units[to - at] !== key.units[key.to - at]) return false;
  return true;
}

function countMasks(window: Run): number {
  let masks = 0;
  for (let at = window.from; at < window.to; at++) if (window.units[at] === WILDCARD) masks += 1;
  return masks;
}

function fitsMask(window: Run, key: Run, masks: number): boolean {
  const length = key.to - key.from;
  if (window.to - window.from !== length || masks > allowedMasks(length)) return false;
  for (let at = 0; at < length; at++) {
    const unit = window.units[window.from + at];
    if (unit !== WILDCARD && unit !== key.units[key.from + at]) return false;
  }
  return true;
}

/** Whether the window is the key with every letter that is written twice or more written once. */
function isCollapsed(window: Run, key: Run): boolean {
  if (window.to - window.from >= key.to - key.from) return false;
  let at = window.from;
  for (let other = key.from; other < key.to; other++) {
    if (other > key.from && key.units[other] === key.units[other - 1]) continue;
    if (at >= window.to || window.units[at] !== key.units[other]) return false;
    at += 1;
  }
  return at === window.to;
}

/** Whether all units are equal but one, and this one is a Han character that looks like its counterpart. */
function hasLookalike(window: Run, key: Run): boolean {
  const length = key.to - key.from;
  if (length < SHORTEST_LOOKALIKE || window.to - window.from !== length) return false;
  let other = -1;
  for (let at = 0; at < length; at++) {
    if (window.units[window.from + at] === key.units[key.from + at]) continue;
    if (other >= 0) return false;
    other = at;
  }
  const unit = window.units[window.from + other] as number;
  return other >= 0 && glyphNeighbours(unit).includes(key.units[key.from + other] as number);
}

const EXACT: Likeness = { kind: 'EXACT', edits: 0, rough: 0 };
const TYPOS: readonly Likeness[] = [0, 1, 2].map((edits) => ({ kind: 'TYPO', edits, rough: 0 }));
const MASKED: readonly Likeness[] = [0, 1, 2].map((edits) => ({ kind: 'MASKED', edits, rough: 0 }));
const REPEATED: Likeness = { kind: 'REPEATED', edits: 0, rough: 0 };
const LOOKALIKE: Likeness = { kind: 'LOOKALIKE_GLYPH', edits: 0, rough: 0 };
/** By the sounds that are alike but not the same. */
export const PHONETIC: readonly Likeness[] = Array.from({ length: MOST_SOUNDS }, (_, rough) => ({
  kind: 'PHONETIC',
  edits: 0,
  rough,
}));

/**
 * How a window's letters resemble a key's: equal; equal behind a mask; with one character that looks like another; within
 * the edits that the key's length allows; equal but for repeated letters. Null where they do not.
 */
export function compareLetters(window: FramedRun, key: Key): Likeness | null {
  if (sameRun(window, key)) return EXACT;
  if (key.rigid || !sharesEnds(window, key)) return null;
  const masks = countMasks(window);
  if (masks > 0) return fitsMask(window, key, masks) ? (MASKED[masks] ?? null) : null;
  const length = key.to - key.from;
  const written = window.to - window.from;
  if (key.dense && hasLookalike(window, key)) return LOOKALIKE;
  const known = window.head + window.tail;
  const dense = key.dense && isDense(window.units, window.from, window.to);
  const most = editsBetween(written, length, known, dense);
  // Two characters of Han are part of too many names.
  if (most > 0 && !(key.dense && written < SHORTEST_DENSE_EDIT)) {
    const edits = editDistance(window.units, window.from, written, key.units, key.from, length, most);
    if (edits <= most) return TYPOS[edits] ?? null;
  }
  return isCollapsed(window, key) ? REPEATED : null;
}

const left = new Uint8Array(MOST_SOUNDS + 2);
const right = new Uint8Array(MOST_SOUNDS + 2);
const fineLeft = new Uint8Array(MOST_SOUNDS + 2);
const fineRight = new Uint8Array(MOST_SOUNDS + 2);

/** Whether a window sounds like a key, most of it closely. */
export function compareSounds(window: FramedRun, key: Key): Likeness | null {
  if (key.rigid || !sharesEnds(window, key)) return null;
  if (key.to - key.from < SHORTEST_SOUNDING || window.to - window.from < SHORTEST_SOUNDING) return null;
  const sounds = soundKey(key.units, key.from, key.to, left, fineLeft);
  if (sounds < FEWEST_SOUNDS || soundKey(window.units, window.from, window.to, right, fineRight) !== sounds)
    return null;
  let rough = 0;
  for (let at = 0; at < sounds; at++) {
    if (left[at] !== right[at]) return null;
    if (fineLeft[at] !== fineRight[at]) rough += 1;
  }
  return rough <= allowedRough(sounds) ? (PHONETIC[rough] ?? null) : null;
}

/** What is left where nothing but equality counts; `collapsed` says that the window's repeated letters are gone. */
export function compareEqual(window: Run, key: Key, collapsed: boolean): Likeness | null {
  if (sameRun(window, key)) return EXACT;
  return collapsed && !key.rigid && isCollapsed(window, key) ? REPEATED : null;
}

/** The one rule that every engine keeps: by letters, else by sound; with `exactOnly`, only what is equal. */
export function compareRuns(
  window: FramedRun,
  key: Key,
  exactOnly: boolean,
  collapsed: boolean,
): Likeness | null {
  if (exactOnly) return compareEqual(window, key, collapsed);
  return compareLetters(window, key) ?? compareSounds(window, key);
}
