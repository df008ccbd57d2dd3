import { type KeyTable, type SpreadKeys } from '../matching/index/key-table';
import { type FormBatch, type NameBatch } from '../matching/index/name-batch';
import { type RecordArrays } from '../matching/index/record-writer';
import { type SegmentData, type SegmentMeta } from '../matching/index/segment';

/** A segment as it goes from thread to thread: its arrays are shared, not copied. */
export interface SharedSegment {
  readonly meta: SegmentMeta;
  readonly data: SegmentData;
  readonly dead: Uint32Array;
}

/** A generation as it goes from thread to thread. */
export interface SharedGeneration {
  readonly version: string;
  readonly keys: Uint32Array;
  readonly levels: Uint8Array;
  readonly segments: readonly SharedSegment[];
}

/** Records whose keys are to be counted or written, [from, to). */
export interface RecordRange {
  readonly records: Uint8Array;
  readonly longKeys: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Parts of the key table whose buckets are to be filled, [from, to). */
export interface PartRange {
  readonly keys: SpreadKeys;
  readonly table: KeyTable;
  readonly from: number;
  readonly to: number;
}

/** What a thread is for. */
export interface WorkerPlan {
  /** It builds, and answers nobody. */
  readonly background: boolean;
}

/** What a worker can be asked, and what it answers. */
export interface Tasks {
  serve: (generation: SharedGeneration) => void;
  countKeys: (range: RecordRange) => Uint32Array;
  spreadKeys: (range: RecordRange & { readonly places: Uint32Array; readonly keys: SpreadKeys }) => void;
  placeKeys: (parts: PartRange) => void;
  /** Reads names into forms; any thread can, in any order. */
  readNames: (names: NameBatch) => FormBatch;
  /** One thread files all forms of a segment, in the order of their marks: first `beginRecords`, last `sealRecords`. */
  beginRecords: (none: null) => void;
  fileForms: (forms: FormBatch) => void;
  sealRecords: (none: null) => RecordArrays;
  mergeSegments: (segments: readonly SharedSegment[]) => SharedSegment;
}

export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type TaskOutput<Name extends TaskName> = ReturnType<Tasks[Name]>;

export interface TaskCall {
  readonly id: number;
  readonly name: TaskName;
  readonly input: unknown;
}

/** An error as it goes from thread to thread. */
export interface TaskFailure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

export interface TaskReply {
  readonly id: number;
  readonly output?: unknown;
  readonly failure?: TaskFailure;
}
