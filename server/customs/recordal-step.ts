import { Recordal } from '../../schema/recordal';
import { type RecordalEvent, RecordalTransition } from '../../schema/recordal-transition';
import { type RequestContext } from '../access/request-context';
import { type Sql } from '../store/store';
import { tableOf } from '../store/table';

const recordals = tableOf(Recordal);
const transitions = tableOf(RecordalTransition);

/** One step with a recordal, to be written. */
export interface RecordalStep {
  readonly event: RecordalEvent;
  readonly to: Recordal['status'];
  /** What else changes in it. */
  readonly changes: Partial<Recordal>;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: string;
}

/**
 * Takes a step from the state that was read, and writes it into the history.
 * @param tx a transaction: both, or neither
 * @returns false if the recordal is not any more what was read: nothing was changed then
 */
export async function takeStep(tx: Sql, read: Recordal, step: RecordalStep): Promise<boolean> {
  const { changed } = await tx.run(
    'UPDATE `recordal` SET `status` = ?, `revision` = ? WHERE `id` = ? AND `status` = ? AND COALESCE(`revision`, 0) = ?',
    [step.to, read.revision + 1, read.rowId, read.status, read.revision],
  );
  if (changed === 0) return false;
  if (Object.keys(step.changes).length > 0) await recordals.update(tx, read.rowId, step.changes);
  await writeTransition(tx, read.rowId, read.status, step);
  return true;
}

/** Writes a step into the history. */
export async function writeTransition(
  tx: Sql,
  recordalId: number,
  from: Recordal['status'] | null,
  { actor, at, event, reason, to }: Omit<RecordalStep, 'changes'>,
): Promise<void> {
  await transitions.insertOne(tx, { recordalId, from, to, event, actor, reason, at });
}

/** The recordal as it stands after a step; what the request knew of it is forgotten. */
export function reload({ loaders }: RequestContext, rowId: number): Promise<Recordal | null> {
  loaders.Recordal.clear(rowId);
  loaders.transitionsOfRecordal.clear(rowId);
  loaders.legitimateUsersOfRecordal.clear(rowId);
  return loaders.Recordal.load(rowId);
}
