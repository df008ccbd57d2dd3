import { type LiveSegment } from '../matching/index/live-segment';
import { type MarkFacts } from '../matching/types';
import { Turns } from './turns';

/** So many at a time, then the event loop has its turn. */
const IDS_PER_TURN = 1000;
const MARKS_PER_TURN = 20_000;
/** So many marks are looked at before the clock is. */
const MARKS_BETWEEN_LOOKS = 256;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A list cut into pieces, with a turn of the event loop behind each. */
async function* inTurns<T>(list: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) {
    yield list.slice(from, from + size);
    await nextTurn();
  }
}

/** The row ids of marks; reading so many for the first time takes longer than a turn of the event loop may. */
export async function idsOf(marks: readonly MarkFacts[]): Promise<number[]> {
  const turns = new Turns();
  const ids: number[] = [];
  for (const { id } of marks) {
    ids.push(id);
    if (ids.length % MARKS_BETWEEN_LOOKS === 0 && turns.isOver) await turns.next();
  }
  return ids;
}

/** The marks of a segment with these ids. */
async function marksOf({ segment }: LiveSegment, ids: readonly number[]): Promise<number[]> {
  const marks: number[] = [];
  if (segment.meta.idsAscend) {
    for await (const some of inTurns(ids, IDS_PER_TURN)) marks.push(...segment.marksOf(new Set(some)));
    return marks;
  }
  const wanted = new Set<number>();
  for await (const some of inTurns(ids, MARKS_PER_TURN)) for (const id of some) wanted.add(id);
  const column = segment.data.ids;
  for (let from = 0; from < column.length; from += MARKS_PER_TURN) {
    const to = Math.min(column.length, from + MARKS_PER_TURN);
    for (let mark = from; mark < to; mark++) if (wanted.has(column[mark] as number)) marks.push(mark);
    await nextTurn();
  }
  return marks;
}

/** A segment with the marks of these ids dead; the same one where it has none of them. Never keeps the event loop long. */
export async function bury(live: LiveSegment, ids: readonly number[]): Promise<LiveSegment> {
  const { segment, dead } = live;
  const marks = (await marksOf(live, ids)).filter((mark) => !dead.has(mark));
  return marks.length === 0 ? live : { segment, dead: dead.with(marks, segment.meta.marks) };
}

/** Ids of the marks that are dead now and were alive then, of the same segment. */
export async function diedSince(then: LiveSegment, now: LiveSegment): Promise<number[]> {
  const ids: number[] = [];
  if (then.dead.count === now.dead.count) return ids;
  for (let from = 0; from < now.segment.meta.marks; from += MARKS_PER_TURN) {
    const to = Math.min(now.segment.meta.marks, from + MARKS_PER_TURN);
    for (let mark = from; mark < to; mark++) {
      if (now.dead.has(mark) && !then.dead.has(mark)) ids.push(now.segment.data.ids[mark] as number);
    }
    await nextTurn();
  }
  return ids;
}
