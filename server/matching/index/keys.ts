import { glyphNeighbours } from './code-points';
import { takeEarKeys, takePatternKeys } from './ear-fit';
import { earKey, newEarKey } from './ear-key';
import { finish, hashUnits, step } from './hash';
import {
  FEWEST_SOUNDS,
  type FramedRun,
  type Key,
  LONGEST_KEY,
  type Run,
  SHORTEST_DENSE_EDIT,
  SHORTEST_LOOKALIKE,
  SHORTEST_ONE_EDIT,
  SHORTEST_SOUNDING,
  SHORTEST_TWO_EDITS,
} from './rules';
import { MOST_SOUNDS, soundKey } from './sound-key';

/** What a key says of the candidates behind it. */
export const LETTERS_EQUAL = 0;
export const LETTERS_NEAR = 1;
export const SOUND_EQUAL = 2;
/** Near by two edits; what is near by one has other keys too. */
export const LETTERS_FAR = 3;

/** Takes one key: its hash, and which of the above. */
export type TakeKey = (hash: number, says: number) => void;

const EXACT_SEED = 0x1e35a7bd;
const NEAR_SEED = 0x2545f491;
const SOUND_SEED = 0x3c6ef372;
const FRAME_SEED = 0x4f1bbcdc;
const FRAME_PAIR_SEED = 0x510e527f;
const HEAD_SEED = 0x6a09e667;
const TAIL_SEED = 0x7f4a7c15;
const MIDDLE_SEED = 0x0bb67ae8;

/** Keys of this length and more are cut in three (see anchors); their frames lack the pairs. */
const SHORTEST_ANCHORED = 12;
const FRAME = 4;
const NONE = -1;

/** A window and the most edits that a mark may be away from it. */
export interface KeyedRun extends FramedRun {
  edits: number;
}

/**
 * How long the anchors of a mark are, by its length: as long as they can be, since ends of few letters are those of
 * thousands. Five units stay outside, of which four belong to the frame.
 */
const ANCHORS: readonly { readonly from: number; readonly to: number; readonly length: number }[] = [
  { from: 12, to: 13, length: 7 },
  { from: 14, to: 16, length: 9 },
  { from: 17, to: 20, length: 12 },
  { from: 21, to: 25, length: 16 },
  { from: 26, to: LONGEST_KEY, length: 21 },
];
/** The shortest anchors need one more unit, from the other end. */
const SHORT_ANCHOR = 7;

function hashWithout(
  seed: number,
  units: Uint16Array,
  from: number,
  to: number,
  gap: number,
  gap2 = NONE,
): number {
  let hash = seed;
  for (let at = from; at < to; at++) if (at !== gap && at !== gap2) hash = step(hash, units[at] as number);
  return hash;
}

/** Every deletion of one unit, and none: names up to seven letters, one edit apart, share one of them. */
function takeDeletions({ units, from, to, head, tail }: FramedRun, take: TakeKey, none: boolean): void {
  if (none) take(hashUnits(NEAR_SEED, units, from, to), LETTERS_NEAR);
  for (let gap = from + head; gap < to - tail; gap++) {
    if (gap > from + head && units[gap] === units[gap - 1]) continue;
    take(finish(hashWithout(NEAR_SEED, units, from, to, gap)), LETTERS_NEAR);
  }
}

/**
 * The first four and the last four units with at most one deleted; with `pairs`, also with two deleted anywhere in the
 * eight. Names of eight letters and more that are two edits apart share one of the latter, since an edit costs each end
 * one deletion at most and none costs both. A swap in the very middle of eight letters does, but the ends are hashed as
 * one run: whichever side the letter is dropped from, what is left is the same.
 */
function takeFrames(run: FramedRun, take: TakeKey, pairs: boolean): void {
  const { units, from, to } = run;
  const head = from + FRAME;
  const tail = to - FRAME;
  for (let gap = from - 1; gap < head; gap++) {
    if (gap === from) gap += run.head;
    if (gap >= head) break;
    const opening = hashWithout(FRAME_SEED, units, from, head, gap);
    take(finish(hashWithout(opening, units, tail, to, NONE)), LETTERS_NEAR);
    if (gap >= from) continue;
    for (let other = tail; other < to - run.tail; other++)
      take(finish(hashWithout(opening, units, tail, to, other)), LETTERS_NEAR);
  }
  if (pairs) takeFramePairs(run, take);
}

function takeFramePairs(run: FramedRun, take: TakeKey): void {
  const { units, from, to } = run;
  const head = from + FRAME;
  const tail = to - FRAME;
  const end = to - run.tail;
  for (let gap = from + run.head; gap < head; gap++) {
    const opening = hashWithout(FRAME_PAIR_SEED, units, from, head, gap);
    for (let other = tail; other < end; other++)
      take(finish(hashWithout(opening, units, tail, to, other)), LETTERS_FAR);
    for (let second = gap + 1; second < head; second++) {
      take(
        finish(
          hashWithout(hashWithout(FRAME_PAIR_SEED, units, from, head, gap, second), units, tail, to, NONE),
        ),
        LETTERS_FAR,
      );
    }
  }
  const whole = hashWithout(FRAME_PAIR_SEED, units, from, head, NONE);
  for (let gap = tail; gap < end; gap++) {
    for (let second = gap + 1; second < end; second++)
      take(finish(hashWithout(whole, units, tail, to, gap, second)), LETTERS_FAR);
  }
}

/**
 * Long names, cut in three: of head, middle and tail, two edits leave the head and the middle whole, or the middle and
 * the tail, or hit head and tail once each; what leaves head and tail whole but for one edit has a frame. An end that a
 * window has known words at is not edited, so what only an edit there would need is left out. `isFiled`: the run is a mark's.
 */
function takeAnchors(run: FramedRun, length: number, isFiled: boolean, take: TakeKey): void {
  const { units, from, to, head, tail } = run;
  const end = from + length;
  // Both edits in the last four units, or both in the first four.
  if (tail < FRAME - 1)
    takeAnchor(hashWithout(HEAD_SEED + length, units, from, end, NONE), length, units, to - 3, take);
  if (head < FRAME - 1)
    takeAnchor(hashWithout(TAIL_SEED + length, units, to - length, to, NONE), length, units, from, take);
  if (head >= FRAME || tail >= FRAME) return;
  // One in each.
  const opening = isFiled ? FRAME + 1 : FRAME;
  for (let gap = from + head; gap < from + opening; gap++)
    take(finish(hashWithout(MIDDLE_SEED + length, units, from, end, gap)), LETTERS_FAR);
  take(finish(hashWithout(MIDDLE_SEED + length, units, from, end, end - 1)), LETTERS_FAR);
}

/** One anchor; a short one with each of three units at the other end, which begin at `other`. */
function takeAnchor(hash: number, length: number, units: Uint16Array, other: number, take: TakeKey): void {
  if (length > SHORT_ANCHOR) take(finish(hash), LETTERS_FAR);
  else for (let at = other; at < other + 3; at++) take(finish(step(hash, units[at] as number)), LETTERS_FAR);
}

const sounds = new Uint8Array(MOST_SOUNDS + 2);

function takeSound(units: Uint16Array, from: number, to: number, take: TakeKey): void {
  if (to - from < SHORTEST_SOUNDING) return;
  const length = soundKey(units, from, to, sounds);
  if (length >= FEWEST_SOUNDS) take(hashUnits(SOUND_SEED, sounds, 0, length), SOUND_EQUAL);
}

const ear = newEarKey();

/** The keys by which a name in Latin letters is met from another script. */
function takeEar(units: Uint16Array, from: number, to: number, take: TakeKey): void {
  const length = earKey(units, from, to, ear);
  if (length > 0) takeEarKeys(ear, length, (hash) => take(hash, SOUND_EQUAL));
}

const collapsed = new Uint16Array(128);

function takeCollapsed(units: Uint16Array, from: number, to: number, take: TakeKey): void {
  let length = 0;
  for (let at = from; at < to; at++) {
    if (at === from || units[at] !== units[at - 1]) collapsed[length++] = units[at] as number;
  }
  if (length < to - from) take(hashUnits(EXACT_SEED, collapsed, 0, length), LETTERS_EQUAL);
}

/** Two Han characters, each in turn replaced by those that look like it; longer names share a deletion. */
function takeLookalikes(units: Uint16Array, from: number, take: TakeKey): void {
  const first = units[from] as number;
  const second = units[from + 1] as number;
  for (const other of glyphNeighbours(first))
    take(finish(step(step(EXACT_SEED, other), second)), LETTERS_NEAR);
  for (const other of glyphNeighbours(second))
    take(finish(step(step(EXACT_SEED, first), other)), LETTERS_NEAR);
}

/** A mark's key as a run without known words: it is filed for all of them. */
const filed: FramedRun = { units: new Uint16Array(0), from: 0, to: 0, head: 0, tail: 0 };

/** Every key under which a mark's name is filed. */
export function takeMarkKeys({ units, from, to, dense, rigid }: Key, take: TakeKey): void {
  const length = to - from;
  take(hashUnits(EXACT_SEED, units, from, to), LETTERS_EQUAL);
  if (rigid) return;
  takeCollapsed(units, from, to, take);
  takeSound(units, from, to, take);
  takeEar(units, from, to, take);
  filed.units = units;
  filed.from = from;
  filed.to = to;
  if (length < SHORTEST_TWO_EDITS) {
    // Three and four letters allow no edit, but a mask: the deletions serve it.
    if (length >= 3) takeDeletions(filed, take, length >= (dense ? SHORTEST_DENSE_EDIT : SHORTEST_ONE_EDIT));
    return;
  }
  takeFrames(filed, take, length < SHORTEST_ANCHORED);
  for (const anchor of ANCHORS)
    if (length >= anchor.from && length <= anchor.to) takeAnchors(filed, anchor.length, true, take);
}

/** The key of a window that is only to be met letter for letter. */
export function takeExactKey(units: Uint16Array, from: number, to: number, take: TakeKey): void {
  take(hashUnits(EXACT_SEED, units, from, to), LETTERS_EQUAL);
}

/** Every key under which a pattern of another script looks for names in Latin letters. */
export function takeEarPattern(pattern: Run, take: TakeKey): void {
  takePatternKeys(pattern, (hash) => take(hash, SOUND_EQUAL));
}

/** Every key under which a window of a text looks for marks that resemble it; no letter of a known word is dropped. */
export function takeWindowKeys(window: KeyedRun, take: TakeKey): void {
  const { units, from, to, edits } = window;
  const length = to - from;
  takeExactKey(units, from, to, take);
  takeSound(units, from, to, take);
  if (length === SHORTEST_LOOKALIKE) takeLookalikes(units, from, take);
  if (edits === 0) return;
  if (length <= SHORTEST_TWO_EDITS && length >= 3) takeDeletions(window, take, true);
  if (length < SHORTEST_TWO_EDITS - edits) return;
  takeFrames(window, take, edits > 1 && length < SHORTEST_ANCHORED + 2);
  // One edit leaves a frame.
  if (edits === 1) return;
  for (const anchor of ANCHORS)
    if (length >= anchor.from - 2 && length <= anchor.to + 2) takeAnchors(window, anchor.length, false, take);
}
