import { randomUUID } from 'node:crypto';
import { BulkOperation, type BulkKind } from '../../schema/bulk-operation';
import { NOBODY } from '../events/domain-event';
import { type EventRecorder } from '../events/event-recorder';
import { type Row, type Store, type Transaction } from '../store/store';
import { tableOf } from '../store/table';
import { answerChunk, openChunk } from './chunks';
import { type LineJob } from './types';

/** How long a process has an operation to itself without a word, in milliseconds: after that others take it for dead. */
export const LEASE_MS = 30_000;
/** Tries of an operation that end in an error of ours, before it is given up. */
const MAX_FAILURES = 5;

const operations = tableOf(BulkOperation);

export interface RunnerParts {
  readonly store: Store;
  readonly jobs: Readonly<Record<BulkKind, LineJob>>;
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
  ) {}

  /** Takes an operation and works on it until it ends. @returns false if there was none to take */
  async runNext(): Promise<boolean> {
    const operation = await this.take();
    if (!operation) return false;
    try {
      while (!this.isStopping() && (await this.step(operation))) continue;
      if (this.isStopping()) await this.giveBack(operation);
    } catch (error) {
      this.parts.onError(error);
      await this.noteFailure(operation);
    }
    return true;
  }

  private async take(): Promise<BulkOperation | null> {
    const { store } = this.parts;
    const free = "(`status` = 'QUEUED' OR (`status` = 'RUNNING' AND `leaseUntil` < ?))";
    for (;;) {
      const [row] = await store.query<Row>(
        `SELECT ${operations.select} FROM \`bulk_operation\` WHERE ${free} ORDER BY \`id\` LIMIT 1`,
        [inMs(0)],
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
  private async step(operation: BulkOperation): Promise<boolean> {
    const { events, jobs, store } = this.parts;
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
      const answers = await jobs[operation.kind](operation, chunk.input.split('\n'), chunk.firstLine);
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

/**
 * Ends an operation that is queued or running, and says so.
 * @param tx the enclosing transaction: the word goes out when it is committed
 * @returns false if it had ended before
 */
export async function endOperation(
  tx: Transaction,
  { marketplaceId, rowId }: BulkOperation,
  status: 'COMPLETED' | 'CANCELLED' | 'FAILED',
  message: string | null,
  events: EventRecorder,
): Promise<boolean> {
  const { changed } = await tx.run(
    "UPDATE `bulk_operation` SET `status` = ?, `message` = ?, `finishedAt` = ?, `leaseOwner` = NULL, `leaseUntil` = NULL WHERE `id` = ? AND `status` IN ('QUEUED', 'RUNNING')",
    [status, message, inMs(0), rowId],
  );
  if (changed === 0) return false;
  await events.record(tx, [
    {
      kind: 'BULK_FINISHED',
      scope: { ...NOBODY, marketplaceId },
      subject: { bulkOperationId: rowId, status },
    },
  ]);
  return true;
}
