import { type Sql } from '../store/store';
import { type Table } from '../store/table';

/** A row that goes through a procedure. `revision` counts its steps. */
export interface Standing {
  readonly rowId: number;
  readonly status: string;
  readonly revision: number;
}

/** One step, to be written. */
export interface Step<Row extends Standing> {
  readonly event: string;
  readonly to: Row['status'];
  /** What else changes in the row. */
  readonly changes: Partial<Row>;
  readonly actor: string;
  readonly reason: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A step as the history keeps it. */
export interface KeptStep {
  readonly from: string | null;
  readonly to: string;
  readonly event: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly at: string;
}

/** How rows of a procedure take steps, each of which is written into their history. */
export interface ProcedureStore<Row extends Standing> {
  /**
   * Takes a step from the state that was read, and writes it into the history.
   * @param tx a transaction: both, or neither
   * @returns false if the row is not any more what was read: nothing was changed then
   */
  take(tx: Sql, read: Row, step: Step<Row>): Promise<boolean>;
  /** Writes a step into the history. */
  write(
    tx: Sql,
    rowId: number,
    from: Row['status'] | null,
    step: Omit<Step<Row>, 'changes'>,
    stateBefore?: object,
  ): Promise<void>;
}

/**
 * Moves a row on from the state that was read.
 * @returns false if it is not any more what was read: nothing was changed then
 */
export async function moveOn<Row extends Standing>(
  tx: Sql,
  rows: Table<Row>,
  read: Standing,
  to: Row['status'],
): Promise<boolean> {
  const { changed } = await tx.run(
    `UPDATE \`${rows.name}\` SET \`status\` = ?, \`revision\` = ? WHERE \`id\` = ? AND \`status\` = ? AND COALESCE(\`revision\`, 0) = ?`,
    [to, read.revision + 1, read.rowId, read.status, read.revision],
  );
  return changed > 0;
}

/**
 * @param history keeps the steps; its `owner` is the property that names the row
 * @param stateOf what of a row its steps change, where the history keeps that too
 */
export function procedureStore<Row extends Standing, Kept extends KeptStep>(
  rows: Table<Row>,
  history: Table<Kept>,
  owner: keyof Kept & string,
  stateOf?: (row: Row) => object,
): ProcedureStore<Row> {
  const write: ProcedureStore<Row>['write'] = async (tx, rowId, from, step, stateBefore) => {
    const { actor, at, event, reason, to } = step;
    const kept = { [owner]: rowId, from, to, event, actor, reason, at, stateBefore };
    await history.insertOne(tx, kept as unknown as Partial<Kept>);
  };
  return {
    write,
    async take(tx, read, step) {
      if (!(await moveOn(tx, rows, read, step.to))) return false;
      if (Object.keys(step.changes).length > 0) await rows.update(tx, read.rowId, step.changes);
      await write(tx, read.rowId, read.status, step, stateOf?.(read));
      return true;
    },
  };
}
