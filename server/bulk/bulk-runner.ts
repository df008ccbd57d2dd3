import { randomUUID } from 'node:crypto';
import { BulkOperation, type BulkKind } from '../../schema/bulk-operation';
import { type EventRecorder } from '../events/event-recorder';
import { anyOf } from '../store/conditions';
import { whereClause } from '../store/page';
import { type Row, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { answerChunk, openChunk } from './chunks';
import { endOperation } from './end-operation';
import { runLong } from './run-long';
import { type LineJob, type LongJob } from './types';

/** How long a process has an operation to itself without a word, in milliseconds: after that others take it for dead. */
export const LEASE_MS = 30_000;
/** Tries of an operation that end in an error of ours, before it is given up. */
const MAX_FAILURES = 5;

const operations = tableOf(BulkOperation);

type LongKind = 'REGISTER_IMPORT';

/** Kinds of operations that are worked on one after the other. An import may take hours, and must not keep the others waiting. */
export const LANES: readonly (readonly BulkKind[])[] = [['SCREENING'], ['REGISTER_IMPORT']];

export interface RunnerParts {
  readonly store: Store;
  /** What is done with the lines of each kind, in transactions of the runner; of long jobs the work is one piece. */
  readonly jobs: Readonly<Record<Exclude<BulkKind, LongKind>, LineJob>>;
  readonly longJobs: Readonly<Record<LongKind, LongJob>>;
  readonly events: EventRecorder;
  /** Told of what went wrong on our side; the operation is tried again. */
  readonly onError: (error: unknown) => void;
}

/** The clock of leases: the real one, since processes compare it with each other. */
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();

/**
 * Works on bulk operations, chunk after chunk. Whose turn it is stands in the database as a lease; a chunk's answers, the count
 * and the lease are one transaction. So a process may die at any moment: nothing is lost and no line is answered twice.
 */
export class BulkRunner {
  /** This process, as leases name it. */
  private readonly owner = randomUUID();

  constructor(
    private readonly parts: RunnerParts,
    /** True once no new chunk is to be begun. */
    private readonly isStopping: () => boolean = () => false,
    /** Which it works on. */
    private readonly kinds: readonly BulkKind[] = LANES.flat(),
  ) {}

  /** Takes an operation and works on it until it ends. @returns false if there was none to take */
  async runNext(): Promise<boolean> {
    const operation = await this.take();
    if (!operation) return false;
    try {
      const { kind } = operation;
      if (kind === 'REGISTER_IMPORT') await this.runLong(operation, this.parts.longJobs[kind]);
      else while (!this.isStopping() && (await this.step(operation, this.parts.jobs[kind]))) continue;
      if (this.isStopping()) await this.giveBack(operation);
    } catch (error) {
      this.parts.onError(error);
      await this.noteFailure(operation);
    }
    return true;
  }

  private runLong(operation: BulkOperation, job: LongJob): Promise<void> {
    const { events, store } = this.parts;
    const { isStopping, owner } = this;
    return runLong({ store, events, owner, leaseMs: LEASE_MS, isStopping }, operation, job);
  }

  private async take(): Promise<BulkOperation | null> {
    const { store } = this.parts;
    const free = "(`status` = 'QUEUED' OR (`status` = 'RUNNING' AND `leaseUntil` < ?))";
    const where = [{ sql: free, values: [] }, ...anyOf('`bulk_operation`.`kind`', this.kinds)];
    for (;;) {
      const [row] = await store.query<Row>(
        `SELECT ${operations.select} FROM \`bulk_operation\`${whereClause(where)} ORDER BY \`id\` LIMIT 1`,
        [inMs(0), ...this.kinds],
      );
      if (!row) return null;
      const operation = operations.read(row);
      const { changed } = await store.run(
        `UPDATE \`bulk_operation\` SET \`status\` = 'RUNNING', \`leaseOwner\` = ?, \`leaseUntil\` = ?, \`startedAt\` = COALESCE(\`startedAt\`, ?) WHERE \`id\` = ? AND ${free}`,
        [this.owner, inMs(LEASE_MS), inMs(0), operation.rowId, inMs(0)],
      );
      if (changed === 1) return operation;
    }
  }

  /** Answers one chunk. @returns false once the operation has ended, or is not ours any more */
  private async step(operation: BulkOperation, job: LineJob): Promise<boolean> {
    const { events, store } = this.parts;
    return store.together(async (tx) => {
      const { changed } = await tx.run(
        "UPDATE `bulk_operation` SET `leaseUntil` = ? WHERE `id` = ? AND `status` = 'RUNNING' AND `leaseOwner` = ?",
        [inMs(LEASE_MS), operation.rowId, this.owner],
      );
      if (changed === 0) return false;
      const chunk = await openChunk(tx, operation.rowId);
      if (!chunk) {
        await endOperation(tx, operation, 'COMPLETED', null, events);
        return false;
      }
      const answers = await job(operation, chunk.input.split('\n'), chunk.firstLine);
      await answerChunk(tx, chunk, answers.map(({ text }) => text).join('\n'));
      await tx.run(
        'UPDATE `bulk_operation` SET `doneCount` = `doneCount` + ?, `errorCount` = `errorCount` + ?, `failures` = 0 WHERE `id` = ?',
        [chunk.lineCount, answers.filter(({ ok }) => !ok).length, operation.rowId],
      );
      return true;
    });
  }

  /** Lets another process go on at once. */
  private async giveBack({ rowId }: BulkOperation): Promise<void> {
    await this.parts.store.run(
      "UPDATE `bulk_operation` SET `status` = 'QUEUED', `leaseOwner` = NULL, `leaseUntil` = NULL WHERE `id` = ? AND `status` = 'RUNNING' AND `leaseOwner` = ?",
      [rowId, this.owner],
    );
  }

  /** The next try comes when the lease has run out; after some of them the operation is given up. */
  private async noteFailure(operation: BulkOperation): Promise<void> {
    const { events, store } = this.parts;
    await store.together(async (tx) => {
      await tx.run('UPDATE `bulk_operation` SET `failures` = `failures` + 1 WHERE `id` = ?', [
        operation.rowId,
      ]);
      const [row] = await tx.query<{ failures: number }>(
        "SELECT `failures` FROM `bulk_operation` WHERE `id` = ? AND `status` = 'RUNNING'",
        [operation.rowId],
      );
      if (Number(row?.failures ?? 0) < MAX_FAILURES) return;
      const message = `Given up after ${MAX_FAILURES} tries; the server's log says why. What has its answer can be fetched.`;
      await endOperation(tx, operation, 'FAILED', message, events);
    });
  }
}
