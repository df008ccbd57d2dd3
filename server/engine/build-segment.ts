import { type KeyTable, offsetsOf, PARTS, roomFor } from '../matching/index/key-table';
import { Records } from '../matching/index/records';
import { type Segment } from '../matching/index/segment';
import { SegmentBuilder } from '../matching/index/segment-builder';
import { type MarkFacts } from '../matching/types';
import { type EngineWorker } from './worker-pool';

/** What is being done, and how much of it: `all` is 0 where it is not known. */
export type BuildProgress = (
  step: 'READ' | 'COUNT' | 'PLACE' | 'FILL' | 'WRITE',
  done: number,
  all: number,
) => void;

const MARKS_PER_REPORT = 20_000;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** So many things cut into as many even ranges as there are workers. */
function ranges(count: number, parts: number): Range[] {
  return Array.from({ length: parts }, (_, part) => ({
    from: Math.floor((count * part) / parts),
    to: Math.floor((count * (part + 1)) / parts),
  }));
}

/**
 * Makes the key table of a draft on all workers: each counts the keys of its records and spreads them to their parts, then
 * each fills the buckets of its parts. The same table comes out, however many there are.
 */
async function buildTable(
  draft: { readonly records: Uint8Array; readonly longKeys: Uint8Array },
  workers: readonly EngineWorker[],
  progress?: BuildProgress,
): Promise<KeyTable> {
  const { records, longKeys } = draft;
  const parts = ranges(new Records(records, longKeys).count, workers.length).map((range) => ({
    ...range,
    records,
    longKeys,
  }));
  const each = <T>(ask: (worker: EngineWorker, part: number) => Promise<T>): Promise<T[]> =>
    Promise.all(workers.map(ask));
  const partOf = (part: number): (typeof parts)[number] => parts[part] as (typeof parts)[number];
  progress?.('COUNT', 0, 1);
  const places = await each((worker, part) => worker.ask('countKeys', partOf(part)));
  const { keys, table } = roomFor(offsetsOf(places));
  progress?.('PLACE', 0, 1);
  await each((worker, part) =>
    worker.ask('spreadKeys', { ...partOf(part), keys, places: places[part] as Uint32Array }),
  );
  progress?.('FILL', 0, 1);
  const shares = ranges(PARTS, workers.length);
  await each((worker, part) => worker.ask('placeKeys', { ...(shares[part] as Range), keys, table }));
  return table;
}

/** Seals all marks into one segment. The reading is done here, the key table on the workers. */
export async function buildSegment(
  marks: AsyncIterable<MarkFacts> | Iterable<MarkFacts>,
  workers: readonly EngineWorker[],
  progress?: BuildProgress,
): Promise<Segment> {
  const builder = new SegmentBuilder();
  const add = async (facts: MarkFacts): Promise<void> => {
    progress?.('READ', builder.marks, 0);
    await new Promise(setImmediate);
    builder.add(facts);
  };
  const isTurn = (): boolean => builder.marks % MARKS_PER_REPORT === MARKS_PER_REPORT - 1;
  if (Symbol.iterator in marks) {
    for (const facts of marks) {
      if (isTurn()) await add(facts);
      else builder.add(facts);
    }
  } else {
    for await (const facts of marks) {
      if (isTurn()) await add(facts);
      else builder.add(facts);
    }
  }
  progress?.('READ', builder.marks, builder.marks);
  if (workers.length === 0) return builder.seal();
  return builder.seal(await buildTable(builder.draft(), workers, progress));
}
