import { RegisterVersion } from '../../schema/register-version';
import { type Store } from '../store/store';
import { tableOf } from '../store/table';
import { findRepeats } from './import/repeated-keys';
import { BatchWriter } from './import/write-batch';
import { type RegisterSource } from './register-source';
import { type Refusal, type TrademarkRecord } from './trademark-record';

/** How far an import is. */
export interface ImportProgress {
  /** Records read so far, sound and refused. */
  readonly read: number;
  /** Records a second since the start. */
  readonly rate: number;
}

/** What an import did. `read` is the sum of the four behind it. */
export interface ImportSummary {
  readonly registerVersionId: number;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly seconds: number;
}

export interface ImportOptions {
  /** Records of one transaction. Default 2,000. */
  readonly batchSize?: number;
  /** Called after each batch. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called for each refused record; the import waits for it. */
  readonly onRefused?: (line: number, refusals: readonly Refusal[], raw: string) => Promise<void> | void;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

const BATCH_SIZE = 2_000;
const versions = tableOf(RegisterVersion);

/**
 * Brings the store up to a register: one transaction a batch, bad records refused, good ones kept. The same source again
 * changes nothing. Where the process ends early, whole batches are in and the version stays RUNNING; another import of
 * the source completes it. Of records with the same office and number the last wins, the others are refused.
 * @throws whatever reading the source throws; the version is FAILED then, and the batches before are in
 */
export async function importRegister(
  store: Store,
  source: RegisterSource,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  return new Import(store, source, options).run();
}

class Import {
  private readonly now = this.options.now ?? Date.now;
  private readonly started = this.now();
  private readonly writer = new BatchWriter();
  private readonly counts = { read: 0, created: 0, changed: 0, unchanged: 0, rejected: 0 };
  private versionId = 0;

  constructor(
    private readonly store: Store,
    private readonly source: RegisterSource,
    private readonly options: ImportOptions,
  ) {}

  async run(): Promise<ImportSummary> {
    this.versionId = await this.begin();
    try {
      const repeats = await findRepeats(this.source.records());
      await this.readAll(repeats);
      await this.end('COMPLETED');
    } catch (error) {
      await this.end('FAILED');
      throw error;
    }
    return { registerVersionId: this.versionId, ...this.counts, seconds: (this.now() - this.started) / 1000 };
  }

  private async readAll(repeats: ReadonlyMap<number, number>): Promise<void> {
    const size = this.options.batchSize ?? BATCH_SIZE;
    let batch: TrademarkRecord[] = [];
    for await (const piece of this.source.records()) {
      for (const entry of piece) {
        this.counts.read += 1;
        const winner = repeats.get(entry.line);
        if (!('record' in entry)) await this.refuse(entry.line, entry.refusals, entry.raw);
        else if (winner !== undefined)
          await this.refuse(entry.line, [repeatedOn(winner)], entry.record.applicationNumber);
        else batch.push(entry.record);
        if (batch.length < size) continue;
        await this.write(batch);
        batch = [];
      }
    }
    if (batch.length > 0) await this.write(batch);
  }

  private async write(batch: readonly TrademarkRecord[]): Promise<void> {
    const { counts, committed } = await this.store.transaction(async (tx) => {
      // Writes before it reads: an SQLite transaction that begins with a reading cannot wait for another process's write.
      await versions.update(tx, this.versionId, { readCount: this.counts.read });
      const written = await this.writer.write(tx, batch, this.versionId);
      const { created, changed, unchanged } = written.counts;
      await versions.update(tx, this.versionId, {
        newCount: this.counts.created + created,
        changedCount: this.counts.changed + changed,
        unchangedCount: this.counts.unchanged + unchanged,
        rejectedCount: this.counts.rejected,
      });
      return written;
    });
    committed();
    this.counts.created += counts.created;
    this.counts.changed += counts.changed;
    this.counts.unchanged += counts.unchanged;
    const seconds = Math.max(this.now() - this.started, 1) / 1000;
    this.options.onProgress?.({ read: this.counts.read, rate: Math.round(this.counts.read / seconds) });
  }

  private async refuse(line: number, refusals: readonly Refusal[], raw: string): Promise<void> {
    this.counts.rejected += 1;
    await this.options.onRefused?.(line, refusals, raw);
  }

  private begin(): Promise<number> {
    const { name, format } = this.source;
    const startedAt = new Date(this.started).toISOString();
    return this.store.transaction((tx) =>
      versions.insertOne(tx, {
        source: name.slice(0, 300),
        format,
        status: 'RUNNING',
        startedAt,
        readCount: 0,
        newCount: 0,
        changedCount: 0,
        unchangedCount: 0,
        rejectedCount: 0,
      }),
    );
  }

  private async end(status: 'COMPLETED' | 'FAILED'): Promise<void> {
    const { read, created, changed, unchanged, rejected } = this.counts;
    await this.store.transaction((tx) =>
      versions.update(tx, this.versionId, {
        status,
        asOf: new Date(this.now()).toISOString(),
        readCount: read,
        newCount: created,
        changedCount: changed,
        unchangedCount: unchanged,
        rejectedCount: rejected,
        ...(status === 'COMPLETED' ? this.source.digest() : null),
      }),
    );
  }
}

function repeatedOn(line: number): Refusal {
  return {
    field: 'applicationNumber',
    reason: `The same office and number stand again on line ${line}, which wins.`,
  };
}
