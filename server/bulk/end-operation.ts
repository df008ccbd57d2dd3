import { type BulkOperation } from '../../schema/bulk-operation';
import { NOBODY } from '../events/domain-event';
import { type EventRecorder } from '../events/event-recorder';
import { type Transaction } from '../store/store';

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
    [status, message, new Date().toISOString(), rowId],
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
