import { type SourceRecord, type FilingKey } from '../trademark-record';
import { recordKey } from './repeated-keys';
import { type PlacedRecord } from './write-batch';

/** Sound records and removals that go into one transaction, no two of the same filing. */
export class Batch {
  readonly records: PlacedRecord[] = [];
  readonly removals: { readonly key: FilingKey; readonly place: string }[] = [];
  private readonly keys = new Set<string>();

  get size(): number {
    return this.keys.size;
  }

  has(key: FilingKey): boolean {
    return this.keys.has(recordKey(key));
  }

  /** Adds an entry; one that was refused has no place in a batch. */
  add(entry: SourceRecord, place: string): void {
    if ('record' in entry) {
      this.keys.add(recordKey(entry.record));
      this.records.push({ record: entry.record, place });
    } else if ('removed' in entry) {
      this.keys.add(recordKey(entry.removed));
      this.removals.push({ key: entry.removed, place });
    }
  }
}
