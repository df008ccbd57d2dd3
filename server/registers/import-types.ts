import { type ImportMode, type UnknownStatusCode } from '../../schema/register-version';
import { type Refusal } from './trademark-record';

/** How far an import is. */
export interface ImportProgress {
  /** Records read so far, sound and refused. */
  readonly read: number;
  /** Records a second since the start. */
  readonly rate: number;
  /** Bytes of the source read so far, and all of them; null where they are not known. */
  readonly bytesRead: number | null;
  readonly bytesTotal: number | null;
}

/** What an import did. `read` is the sum of created, changed, unchanged, rejected and taken out by a record of its own. */
export interface ImportSummary {
  /** 0 of a dry run. */
  readonly registerVersionId: number;
  readonly register: string;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Filings taken out: by a record that says so, or since a full load did not name them. */
  readonly removed: number;
  /** Records behind which an interrupted import was taken up; 0 for one that began at the start. */
  readonly resumedAt: number;
  /** True if the source was the one that was imported last, byte for byte, so that it was not taken apart again. */
  readonly sameBytes: boolean;
  readonly unknownStatusCodes: readonly UnknownStatusCode[];
  readonly seconds: number;
}

/** Where a refused record stands. */
export interface RefusedPlace {
  readonly line: number;
  readonly file?: string;
  readonly path?: string;
}

export interface ImportOptions {
  /** Register that the source belongs to; left out, the source says. */
  readonly register?: string;
  /** Default INCREMENT. */
  readonly mode?: ImportMode;
  /** Weighs every record and writes nothing. */
  readonly dryRun?: boolean;
  /** Reads the source even if it is, byte for byte, the one that was imported last. */
  readonly force?: boolean;
  /** A full load may take out as much as it likes. */
  readonly allowRemovals?: boolean;
  /** Records of one transaction. Default 1,000. */
  readonly batchSize?: number;
  /** Called after each batch. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called for each refused record; the import waits for it. */
  readonly onRefused?: (
    line: number,
    refusals: readonly Refusal[],
    raw: string,
    place: RefusedPlace,
  ) => Promise<void> | void;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}
