import { type SourceRecord } from './trademark-record';

/** Size and hash of a source that was read to its end. */
export interface SourceDigest {
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** How far the reading is, in bytes of the source as it lies there. */
export interface SourceProgress {
  readonly bytesRead: number;
  /** Null where nobody knows, as with standard input. */
  readonly bytesTotal: number | null;
}

/** A register to import, in whatever format. */
export interface RegisterSource {
  /** File name, or the name of the demo register. */
  readonly name: string;
  /** `csv`, `demo`, … */
  readonly format: string;
  /** Register that it belongs to unless the operator says otherwise; left out, the name without its ending. */
  readonly register?: string;
  /** True if it is read once only, so that of equal numbers the last one wins by coming last. Else an import reads twice. */
  readonly readOnce?: boolean;
  /** Its records in their order, some at a time. May be called again, except where it is read once. */
  records(): AsyncIterable<readonly SourceRecord[]> | Iterable<readonly SourceRecord[]>;
  /** Of the last reading that came to the end; null where a source has no bytes. */
  digest(): SourceDigest | null;
  /** What tells whether another source has the same bytes, without reading it all; null where that cannot be told. */
  fingerprint?(): Promise<string | null>;
  /** Reads and hashes all bytes without taking them apart; null where they can be read but once. */
  hashAhead?(): Promise<SourceDigest | null>;
  progress?(): SourceProgress;
  /** Day of publication, as far as it has been read. */
  publicationDate?(): string | null;
}
