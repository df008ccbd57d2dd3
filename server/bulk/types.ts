import { type BulkKind, type BulkOperation } from '../../schema/bulk-operation';
import { type RequestContext } from '../access/request-context';

/** The answer to one line: a result, or what was wrong with the line. */
export interface AnsweredLine {
  readonly ok: boolean;
  /** JSON without a line break. */
  readonly text: string;
}

/**
 * What one kind of bulk operation does with its lines. It may be asked for the same lines again after a crash, inside one
 * transaction with the record that they are done; it answers each line, in order, and throws only for what is our fault.
 */
export type LineJob = (
  operation: BulkOperation,
  lines: readonly string[],
  firstLine: number,
) => Promise<readonly AnsweredLine[]>;

/** What the HTTP routes hand on. */
export interface BulkFiles {
  /** @throws LinesError, or ForbiddenError, for what is not acceptable; nothing is kept then */
  upload(context: RequestContext, body: AsyncIterable<Buffer>): Promise<BulkOperation>;
  /** The answers so far, in the order of the lines; null if the viewer has no such operation, or it has not ended. */
  result(context: RequestContext, id: string): Promise<AsyncIterable<string> | null>;
}

/** What a long job tells while it works, and is told. */
export interface LongWork {
  /** How far it is, in records. */
  note(progress: { readonly done?: number; readonly total?: number; readonly errors?: number }): void;
  /** True once it is to stop at the next place from which it can go on. */
  isStopped(): boolean;
}

/** What came of a long job: its answers, and why it failed if it did; or that it stopped as it was told. */
export type LongOutcome =
  { readonly answers: readonly AnsweredLine[]; readonly failure: string | null } | 'STOPPED';

/**
 * One piece of work with transactions of its own. It may be begun again after a crash, and goes on where it stopped; it throws only for what is
 * our fault.
 */
export type LongJob = (operation: BulkOperation, input: string, work: LongWork) => Promise<LongOutcome>;

/** Queues work of the platform itself, as one line. */
export type QueueOperation = (
  context: RequestContext,
  kind: BulkKind,
  options: Readonly<Record<string, unknown>>,
  line: string,
) => Promise<BulkOperation>;
