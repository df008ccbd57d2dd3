import { countKeys, placeKeys, spreadKeys } from '../matching/index/key-table';
import { fileForms, readNames } from '../matching/index/name-batch';
import { type PackedIndex } from '../matching/index/packed-index';
import { RecordWriter } from '../matching/index/record-writer';
import { Records } from '../matching/index/records';
import { SegmentBuilder } from '../matching/index/segment-builder';
import { LaneReader } from '../matching/index/title-lanes';
import { Tombstones } from '../matching/index/tombstones';
import { adoptGeneration, adoptSegment, shareSegment } from './shared-generation';
import { type RecordRange, type Tasks } from './tasks';

const recordsOf = ({ records, longKeys }: RecordRange): Records => new Records(records, longKeys);

/** What one worker does, and the index that it does it with. */
export interface EngineTasks {
  readonly tasks: Tasks;
  /** The index that this thread serves; undefined before it was given one. */
  readonly index: () => PackedIndex | undefined;
}

/** What one worker does. It serves one generation and files the records of one segment at a time. */
export function workerTasks(): EngineTasks {
  let served: PackedIndex | undefined;
  let writer = new RecordWriter();
  const reader = new LaneReader();
  const tasks: Tasks = {
    serve: (generation) => {
      served = adoptGeneration(generation);
    },
    countKeys: (range) => countKeys(recordsOf(range), range.from, range.to),
    spreadKeys: (range) => spreadKeys(recordsOf(range), range.from, range.to, range.places, range.keys),
    placeKeys: ({ keys, table, from, to }) => placeKeys(keys, from, to, table),
    readNames: (names) => readNames(names, reader),
    beginRecords: () => {
      writer = new RecordWriter();
    },
    fileForms: (forms) => fileForms(forms, writer),
    sealRecords: () => {
      const records = writer.seal();
      writer = new RecordWriter();
      return records;
    },
    mergeSegments: (segments) => {
      const merged = new SegmentBuilder();
      for (const { segment, dead } of segments.map(adoptSegment)) {
        for (let mark = 0; mark < segment.meta.marks; mark++) {
          if (!dead.has(mark)) merged.add(segment.facts.facts(mark));
        }
      }
      return shareSegment({ segment: merged.seal(), dead: Tombstones.none });
    },
  };
  return { tasks, index: () => served };
}
