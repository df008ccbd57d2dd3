import { type RegisterSource } from '../register-source';
import { type FilingKey, type Refusal, type SourceRecord, type TrademarkRecord } from '../trademark-record';
import { Batch } from './batch';
import { findRepeats } from './repeated-keys';

/** A batch, and how many records of the source were read and refused by its end. */
export interface Cut {
  readonly batch: Batch;
  readonly read: number;
  readonly rejected: number;
}

/** How a source is cut, and who is told of what is in no batch. */
export interface Cutting {
  readonly batchSize: number;
  /** Records behind which an import is taken up: a batch ends there. */
  readonly resumedAt: number;
  /** Told of each refused record; the reading waits for it. */
  readonly refuse: (entry: SourceRecord, refusals: readonly Refusal[], raw: string) => Promise<void>;
  /** Told of each sound record. */
  readonly take: (record: TrademarkRecord) => void;
}

/**
 * Reads a source and cuts it into batches, no two records of one filing in one of them.
 * @returns how many records were read and refused in all
 */
export async function* readBatches(
  source: RegisterSource,
  { batchSize, refuse, resumedAt, take }: Cutting,
): AsyncGenerator<Cut, Omit<Cut, 'batch'>> {
  const repeats = source.readOnce ? null : await findRepeats(source.records());
  let batch = new Batch();
  let read = 0;
  let rejected = 0;
  for await (const piece of source.records()) {
    for (const entry of piece) {
      const key = keyOf(entry);
      if (key !== null && batch.has(key)) {
        yield { batch, read, rejected };
        batch = new Batch();
      }
      read += 1;
      const refusals = refusalsOf(entry, repeats);
      if (refusals !== null) {
        rejected += 1;
        await refuse(entry, refusals, 'refusals' in entry ? entry.raw : (key?.applicationNumber ?? ''));
      } else {
        batch.add(entry, placeOf(entry, source.name));
        if ('record' in entry) take(entry.record);
      }
      if (batch.size < batchSize && (batch.size === 0 || read !== resumedAt)) continue;
      yield { batch, read, rejected };
      batch = new Batch();
    }
  }
  if (batch.size > 0) yield { batch, read, rejected };
  return { read, rejected };
}

/** The filing that a sound record is about. */
export function keyOf(entry: SourceRecord): FilingKey | null {
  if ('record' in entry) return entry.record;
  return 'removed' in entry ? entry.removed : null;
}

function refusalsOf(
  entry: SourceRecord,
  repeats: ReadonlyMap<number, number> | null,
): readonly Refusal[] | null {
  if ('refusals' in entry) return entry.refusals;
  const winner = repeats?.get(entry.line);
  if (winner === undefined) return null;
  const reason = `The same office and number stand again on line ${winner}, which wins.`;
  return [{ field: 'applicationNumber', reason }];
}

function placeOf({ file, line }: SourceRecord, name: string): string {
  return `${file ?? name}:${line}`;
}
