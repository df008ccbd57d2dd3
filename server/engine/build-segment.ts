import { type KeyTable, offsetsOf, PARTS, roomFor } from '../matching/index/key-table';
import { Records } from '../matching/index/records';
import { type Segment } from '../matching/index/segment';
import { NameBatchWriter } from '../matching/index/name-batch';
import { SegmentBuilder, SegmentFacts } from '../matching/index/segment-builder';
import { type MarkFacts } from '../matching/types';
import { NamePipeline } from './name-pipeline';
import { Turns } from './turns';
import { type EngineThread } from './engine-thread';

/** What is being done, and how much of it: `all` is 0 where it is not known. */
export type BuildProgress = (
  step: 'READ' | 'COUNT' | 'PLACE' | 'FILL' | 'WRITE',
  done: number,
  all: number,
) => void;

const MARKS_PER_REPORT = 20_000;
/** So many marks are taken before a look at the clock. */
const MARKS_BETWEEN_LOOKS = 16;
/** Some five milliseconds of reading: a thread that also answers questions makes none of them wait long. */
const NAMES_PER_BATCH = 512;

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
  workers: readonly EngineThread[],
  progress?: BuildProgress,
): Promise<KeyTable> {
  const { records, longKeys } = draft;
  const parts = ranges(new Records(records, longKeys).count, workers.length).map((range) => ({
    ...range,
    records,
    longKeys,
  }));
  const each = <T>(ask: (worker: EngineThread, part: number) => Promise<T>): Promise<T[]> =>
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

type Marks = AsyncIterable<MarkFacts> | Iterable<MarkFacts>;

/** Calls back with every mark, and gives the event loop its turn before any of them made it wait. */
async function forEachMark(
  marks: Marks,
  take: (facts: MarkFacts) => void,
  between: () => Promise<void> | null,
): Promise<void> {
  const turns = new Turns();
  const rest = async (): Promise<void> => {
    if (turns.isOver) await turns.next();
    await between();
  };
  let untilRest = MARKS_BETWEEN_LOOKS;
  if (Symbol.iterator in marks) {
    for (const facts of marks) {
      take(facts);
      if (--untilRest === 0) {
        untilRest = MARKS_BETWEEN_LOOKS;
        await rest();
      }
    }
    return;
  }
  for await (const facts of marks) {
    take(facts);
    if (--untilRest === 0) {
      untilRest = MARKS_BETWEEN_LOOKS;
      await rest();
    }
  }
}

/** All on this thread; for programs that have no other. */
async function buildHere(marks: Marks, report: (marks: number) => void): Promise<Segment> {
  const builder = new SegmentBuilder();
  let count = 0;
  const take = (facts: MarkFacts): void => {
    report(count++);
    builder.add(facts);
  };
  await forEachMark(marks, take, () => null);
  return builder.seal();
}

async function buildOnThreads(
  marks: Marks,
  threads: readonly EngineThread[],
  report: (marks: number) => void,
  progress?: BuildProgress,
): Promise<Segment> {
  const facts = new SegmentFacts();
  const names = new NameBatchWriter();
  const pipeline = new NamePipeline(threads);
  const take = (mark: MarkFacts): void => {
    report(facts.marks);
    names.add(facts.add(mark), mark);
  };
  const between = (): Promise<void> | null =>
    names.names >= NAMES_PER_BATCH ? pipeline.hand(names.take()) : null;
  await forEachMark(marks, take, between);
  await pipeline.hand(names.take());
  const records = await pipeline.seal();
  progress?.('READ', facts.marks, facts.marks);
  return facts.seal(records, await buildTable(records, threads, progress));
}

/** Seals all marks into one segment. Here the facts are packed; names are read and keys made on the threads, if there are any. */
export async function buildSegment(
  marks: Marks,
  threads: readonly EngineThread[],
  progress?: BuildProgress,
): Promise<Segment> {
  const report = (done: number): void => {
    if (done % MARKS_PER_REPORT === MARKS_PER_REPORT - 1) progress?.('READ', done, 0);
  };
  if (threads.length > 0) return buildOnThreads(marks, threads, report, progress);
  const segment = await buildHere(marks, report);
  progress?.('READ', segment.meta.marks, segment.meta.marks);
  return segment;
}
