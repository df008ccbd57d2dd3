import { type FactsColumns } from './facts-columns';
import { FactsReader, placeOf } from './facts-reader';
import { type KeyTable } from './key-table';
import { Records } from './records';

/** All arrays of a segment, by name, as they lie in a snapshot and go from thread to thread. */
export interface SegmentData extends FactsColumns, KeyTable {
  readonly records: Uint8Array;
  readonly longKeys: Uint8Array;
  readonly members: Uint32Array;
}

/** What a segment is, beside its arrays. */
export interface SegmentMeta {
  readonly marks: number;
  readonly offices: readonly string[];
  /** Whether ids ascend with the ordinal, so that one can be found by halving. */
  readonly idsAscend: boolean;
}

/** A sealed part of the index: a number of marks that never change. Ordinals are counted from 0 inside it. */
export class Segment {
  readonly records: Records;
  readonly facts: FactsReader;

  constructor(
    readonly meta: SegmentMeta,
    readonly data: SegmentData,
  ) {
    this.records = new Records(data.records, data.longKeys, data.members);
    this.facts = new FactsReader(data, meta.offices);
  }

  /** Ordinals of the marks with these ids. Halves where ids ascend, otherwise looks at all. */
  *marksOf(ids: ReadonlySet<number>): Generator<number> {
    const column = this.data.ids;
    if (this.meta.idsAscend && ids.size * 24 < column.length) {
      for (const id of ids) {
        const mark = placeOf(column, id);
        if (mark >= 0) yield mark;
      }
    } else for (let mark = 0; mark < column.length; mark++) if (ids.has(column[mark] as number)) yield mark;
  }

  /** Bytes in memory. */
  get bytes(): number {
    return Object.values(this.data as unknown as Record<string, Uint8Array>).reduce(
      (sum, array) => sum + array.byteLength,
      0,
    );
  }
}
