import { type Sql, type Store } from '../../store/store';
import { type FilingKey } from '../trademark-record';
import { type Batch } from './batch';
import { knownMarks } from './known-marks';
import { removeMarks } from './remove-marks';
import { RowSet } from './row-set';
import { type ImportCounts, noteCounts } from './version-log';
import { type BatchOwner, BatchWriter } from './write-batch';

/** Writes the batches of one import, each with its counts in one transaction, and keeps in mind which marks it met. */
export class ImportWriter {
  /** What the source named and was there before. */
  readonly seen = new RowSet();
  private readonly batches = new BatchWriter();

  constructor(private readonly store: Store) {}

  /** Counts what a batch would do. */
  async weigh(batch: Batch, counts: ImportCounts): Promise<void> {
    const none = { registerVersionId: 0, registerId: 0 };
    const weighed = await this.batches.write(this.store, batch.records, none, false);
    addTo(counts, weighed.counts, batch.removals.length);
  }

  /**
   * Writes a batch.
   * @param counts of the import with what was read and refused so far; what became of the batch is added
   * @param begin  called inside the transaction, first
   */
  async commit(
    { records, removals }: Batch,
    owner: BatchOwner,
    counts: ImportCounts,
    begin: (tx: Sql) => Promise<void>,
  ): Promise<void> {
    const { after, written } = await this.store.transaction(async (tx) => {
      // Writes before it reads: an SQLite transaction that begins with a reading cannot wait for another process's write.
      await begin(tx);
      const done = await this.batches.write(tx, records, owner);
      const gone = await this.takeOut(tx, removals, owner);
      const sum = { ...counts };
      addTo(sum, done.counts, gone);
      sum.unchanged += removals.length - gone;
      await noteCounts(tx, owner.registerVersionId, sum);
      return { written: done, after: sum };
    });
    written.committed();
    for (const id of written.seen) this.seen.add(id);
    Object.assign(counts, after);
  }

  /** Notes which filings a part that was written before, or that was refused, is about. */
  async see(keys: readonly FilingKey[]): Promise<void> {
    const known = await knownMarks(this.store, keys);
    for (const key of keys) {
      const mark = known.get(key);
      if (mark) this.seen.add(mark.id);
    }
  }

  /** Takes out what records say is gone; returns how many were there. */
  private async takeOut(tx: Sql, removals: Batch['removals'], owner: BatchOwner): Promise<number> {
    if (removals.length === 0) return 0;
    const known = await knownMarks(
      tx,
      removals.map(({ key }) => key),
    );
    let gone = 0;
    for (const { key, place } of removals) {
      const mark = known.get(key);
      if (mark === undefined || mark.contentHash === '') continue;
      await removeMarks(tx, [mark.id], owner, place);
      gone += 1;
    }
    return gone;
  }
}

function addTo(
  counts: ImportCounts,
  done: Pick<ImportCounts, 'created' | 'changed' | 'unchanged'>,
  removed: number,
): void {
  counts.created += done.created;
  counts.changed += done.changed;
  counts.unchanged += done.unchanged;
  counts.removed += removed;
}
