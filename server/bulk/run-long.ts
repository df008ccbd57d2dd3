import { type BulkOperation } from '../../schema/bulk-operation';
import { type EventRecorder } from '../events/event-recorder';
import { type Store } from '../store/store';
import { answerChunk, openChunk } from './chunks';
import { endOperation } from './end-operation';
import { type LongJob } from './types';

export interface LongRun {
  readonly store: Store;
  readonly events: EventRecorder;
  /** This process, as leases name it. */
  readonly owner: string;
  readonly leaseMs: number;
  readonly isStopping: () => boolean;
}

/**
 * Works on an operation whose work is one piece and has transactions of its own. The lease is renewed beside it; when it is lost, when the
 * operation is cancelled or the process is to stop, the work is told to stop, and whoever takes the operation next goes on.
 * @throws what the work throws for what is our fault
 */
export async function runLong(
  { events, isStopping, leaseMs, owner, store }: LongRun,
  operation: BulkOperation,
  job: LongJob,
): Promise<void> {
  const { rowId } = operation;
  let isOurs = true;
  const renew = async (done: number, total: number, errors: number): Promise<void> => {
    const { changed } = await store.run(
      'UPDATE `bulk_operation` SET `leaseUntil` = ?, `doneCount` = ?, `totalCount` = ?, `errorCount` = ? ' +
        "WHERE `id` = ? AND `status` = 'RUNNING' AND `leaseOwner` = ?",
      [new Date(Date.now() + leaseMs).toISOString(), done, Math.max(total, done), errors, rowId, owner],
    );
    isOurs &&= changed === 1;
  };
  const chunk = await openChunk(store, rowId);
  if (!chunk) return;
  const progress = { done: 0, total: operation.totalCount, errors: 0 };
  const timer = setInterval(() => {
    renew(progress.done, progress.total, progress.errors).catch(() => (isOurs = false));
  }, leaseMs / 10);
  try {
    const outcome = await job(operation, chunk.input, {
      note: (far) => Object.assign(progress, far),
      isStopped: () => !isOurs || isStopping(),
    });
    if (outcome === 'STOPPED') return;
    const { answers, failure } = outcome;
    await store.together(async (tx) => {
      await renew(progress.done, progress.done, progress.errors);
      if (!isOurs) return;
      await answerChunk(tx, chunk, answers.map(({ text }) => text).join('\n'));
      await endOperation(tx, operation, failure === null ? 'COMPLETED' : 'FAILED', failure, events);
    });
  } finally {
    clearInterval(timer);
  }
}
