import { type LiveSegment } from '../matching/index/live-segment';
import { type Segment } from '../matching/index/segment';
import { type MarkFacts } from '../matching/types';
import { type BuildProgress, buildSegment } from './build-segment';
import { EngineThread } from './engine-thread';
import { adoptSegment, shareSegment } from './shared-generation';

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
