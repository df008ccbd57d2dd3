import { type SourceRecord } from './trademark-record';

/** Size and hash of a source that was read to its end. */
export interface SourceDigest {
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A register to import, in whatever format. */
export interface RegisterSource {
  /** File name, or the name of the demo register. */
  readonly name: string;
  /** `csv`, `demo`, … */
  readonly format: string;
  /** Its records in their order, some at a time. May be called again: an import reads twice. */
  records(): AsyncIterable<readonly SourceRecord[]> | Iterable<readonly SourceRecord[]>;
  /** Of the last reading that came to the end; null where a source has no bytes. */
  digest(): SourceDigest | null;
}
