import { type LiveSegment } from '../matching/index/live-segment';
import { type Segment } from '../matching/index/segment';
import { Tombstones } from '../matching/index/tombstones';
import { type MarkFacts } from '../matching/types';
import { type BuildProgress, buildSegment } from './build-segment';
import { EngineThread } from './engine-thread';
import { bury, diedSince } from './bury';
import { adoptSegment, shareSegment } from './shared-generation';

const MOST_DELTAS = 8;
const MERGE_SHARE = 0.05;

/** Whether there are so many deltas, or so many marks in them or dead, that one segment would be searched faster. */
export function needsMerge([base, ...deltas]: readonly LiveSegment[]): boolean {
  if (!base) return false;
  const loose = deltas.reduce((sum, { segment }) => sum + segment.meta.marks, base.dead.count);
  return deltas.length > MOST_DELTAS || loose > MERGE_SHARE * base.segment.meta.marks + 1000;
}

function* marksIn(segments: readonly LiveSegment[]): Generator<MarkFacts> {
  for (const { segment, dead } of segments) {
    for (let mark = 0; mark < segment.meta.marks; mark++)
      if (!dead.has(mark)) yield segment.facts.facts(mark);
  }
}

/** A merge takes long, so it has a thread of its own. */
export async function mergeOnThread(segments: readonly LiveSegment[]): Promise<Segment> {
  const worker = new EngineThread({ background: true });
  try {
    return adoptSegment(await worker.ask('mergeSegments', segments.map(shareSegment))).segment;
  } finally {
    await worker.close();
  }
}

/** One segment of all, without the dead, made on this thread. */
export function mergeHere(segments: readonly LiveSegment[], progress?: BuildProgress): Promise<Segment> {
  return buildSegment(marksIn(segments), [], progress);
}

/**
 * The segments after a merge.
 * @param before what was merged
 * @param now the segments as they are when it ends: the same ones with those of later changes behind them
 */
export async function replaceMerged(
  before: readonly LiveSegment[],
  merged: Segment,
  now: readonly LiveSegment[],
): Promise<LiveSegment[]> {
  // Marks that died while the merge ran are alive in its outcome.
  const died: number[] = [];
  for (const [at, live] of before.entries()) died.push(...(await diedSince(live, now[at] as LiveSegment)));
  const base = await bury({ segment: merged, dead: Tombstones.none }, died);
  return [base, ...now.slice(before.length)];
}
