import { glyphNeighbours } from './code-points';
import { finish, hashUnits, step } from './hash';
import {
  FEWEST_SOUNDS,
  type FramedRun,
  type Key,
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
const SHORTEST_FAR_ANCHORED = 16;
const NEAR_ANCHOR = 7;
const FAR_ANCHOR = 11;
const FRAME = 4;
const NONE = -1;

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
      take(finish(hashWithout(opening, units, tail, to, other)), LETTERS_NEAR);
    for (let second = gap + 1; second < head; second++) {
      take(
        finish(
          hashWithout(hashWithout(FRAME_PAIR_SEED, units, from, head, gap, second), units, tail, to, NONE),
        ),
        LETTERS_NEAR,
      );
    }
  }
  const whole = hashWithout(FRAME_PAIR_SEED, units, from, head, NONE);
  for (let gap = tail; gap < end; gap++) {
    for (let second = gap + 1; second < end; second++)
      take(finish(hashWithout(whole, units, tail, to, gap, second)), LETTERS_NEAR);
  }
}

/**
 * Long names, cut in three: of head, middle and tail, two edits leave the head and the middle whole, or the middle and
 * the tail, or hit head and tail once each; what leaves head and tail whole has a frame. `length` is the anchor's: seven
 * units, to which one of the three at the other end is added; eleven are enough alone.
 */
function takeAnchors(run: FramedRun, length: number, take: TakeKey): void {
  const { units, from, to } = run;
  const head = hashWithout(HEAD_SEED + length, units, from, from + length, NONE);
  const tail = hashWithout(TAIL_SEED + length, units, to - length, to, NONE);
  if (length === FAR_ANCHOR) {
    take(finish(head), LETTERS_NEAR);
    take(finish(tail), LETTERS_NEAR);
  } else {
    for (let other = 0; other < 3; other++) {
      take(finish(step(head, units[to - 1 - other] as number)), LETTERS_NEAR);
      take(finish(step(tail, units[from + other] as number)), LETTERS_NEAR);
    }
  }
  for (let gap = from + run.head; gap < from + length; gap++) {
    if (gap > from + FRAME && gap < from + length - 1) continue;
    take(finish(hashWithout(MIDDLE_SEED + length, units, from, from + length, gap)), LETTERS_NEAR);
  }
}

const sounds = new Uint8Array(MOST_SOUNDS + 2);

function takeSound(units: Uint16Array, from: number, to: number, take: TakeKey): void {
  if (to - from < SHORTEST_SOUNDING) return;
  const length = soundKey(units, from, to, sounds);
  if (length >= FEWEST_SOUNDS) take(hashUnits(SOUND_SEED, sounds, 0, length), SOUND_EQUAL);
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
  filed.units = units;
  filed.from = from;
  filed.to = to;
  if (length < SHORTEST_TWO_EDITS) {
    // Three and four letters allow no edit, but a mask: the deletions serve it.
    if (length >= 3) takeDeletions(filed, take, length >= (dense ? SHORTEST_DENSE_EDIT : SHORTEST_ONE_EDIT));
    return;
  }
  takeFrames(filed, take, length < SHORTEST_ANCHORED);
  if (length >= SHORTEST_ANCHORED)
    takeAnchors(filed, length >= SHORTEST_FAR_ANCHORED ? FAR_ANCHOR : NEAR_ANCHOR, take);
}

/** The key of a window that is only to be met letter for letter. */
export function takeExactKey(units: Uint16Array, from: number, to: number, take: TakeKey): void {
  take(hashUnits(EXACT_SEED, units, from, to), LETTERS_EQUAL);
}

/** Every key under which a window of a text looks for marks that resemble it; no letter of a known word is dropped. */
export function takeWindowKeys(window: FramedRun, take: TakeKey): void {
  const { units, from, to } = window;
  const length = to - from;
  takeExactKey(units, from, to, take);
  takeSound(units, from, to, take);
  if (length === SHORTEST_LOOKALIKE) takeLookalikes(units, from, take);
  if (length <= SHORTEST_TWO_EDITS && length >= 3) takeDeletions(window, take, true);
  if (length < SHORTEST_TWO_EDITS - 2) return;
  takeFrames(window, take, length < SHORTEST_ANCHORED + 2);
  if (length >= SHORTEST_ANCHORED - 2 && length < SHORTEST_FAR_ANCHORED + 2)
    takeAnchors(window, NEAR_ANCHOR, take);
  if (length >= SHORTEST_FAR_ANCHORED - 2) takeAnchors(window, FAR_ANCHOR, take);
}
