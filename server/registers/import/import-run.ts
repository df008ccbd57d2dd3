import { type Sql, type Store } from '../../store/store';
import { LeaseLostError } from '../errors';
import { type ImportOptions, type ImportSummary } from '../import-types';
import { type RegisterSource } from '../register-source';
import { type Refusal, type SourceRecord } from '../trademark-record';
import { Batch } from './batch';
import { CodeTally } from './code-tally';
import { explainFullDisk } from './full-disk';
import { knownMarks } from './known-marks';
import { Lease } from './lease';
import { removeMarks, removeUnnamed } from './remove-marks';
import { findRepeats } from './repeated-keys';
import { RowSet } from './row-set';
import {
  beginVersion,
  canBeResumed,
  endVersion,
  type ImportCounts,
  isStillTrue,
  newestVersion,
  noteCounts,
  resumeVersion,
  type VersionFacts,
} from './version-log';
import { type BatchOwner, BatchWriter } from './write-batch';

const BATCH_SIZE = 2_000;

/** One import, from its lease to its end. */
export class ImportRun {
  private readonly now = this.options.now ?? Date.now;
  private readonly started = this.now();
  private readonly mode = this.options.mode ?? 'INCREMENT';
  private readonly register =
    this.options.register ?? this.source.register ?? nameWithoutEnding(this.source.name);
  private readonly writer = new BatchWriter();
  private readonly codes = new CodeTally();
  private readonly counts: ImportCounts = {
    read: 0,
    created: 0,
    changed: 0,
    unchanged: 0,
    rejected: 0,
    removed: 0,
  };
  /** What a full load named and was there before. */
  private readonly seen = new RowSet();
  /** Refused records of a full load of which nobody can tell what filing they are about. */
  private unidentified = 0;
  private resumedAt = 0;
  private owner: BatchOwner = { registerVersionId: 0, registerId: 0 };
  private lease: Lease | null = null;

  constructor(
    private readonly store: Store,
    private readonly source: RegisterSource,
    private readonly options: ImportOptions,
  ) {}

  async run(): Promise<ImportSummary> {
    if (this.options.dryRun) {
      await this.readAll();
      return this.summary();
    }
    const lease = await Lease.take(this.store, this.register, this.source.format, this.now());
    this.lease = lease;
    try {
      if (await this.begin(lease.registerId)) return this.summary(true);
      await this.readAll();
      await this.removeWhatIsGone();
      await this.end(this.counts);
    } catch (error) {
      // Whoever took the import over goes on with the version.
      if (!(error instanceof LeaseLostError)) await this.end(null).catch(() => undefined);
      throw explainFullDisk(error, this.counts.read);
    }
    return this.summary();
  }

  /** Makes or takes up the version. True if the source was imported before, byte for byte, and nothing has happened since. */
  private async begin(registerId: number): Promise<boolean> {
    const facts: VersionFacts = {
      registerId,
      source: this.source.name,
      format: this.source.format,
      mode: this.mode,
      fingerprint: (await this.source.fingerprint?.()) ?? null,
    };
    const last = await newestVersion(this.store, registerId);
    if (last !== null && canBeResumed(last, facts)) {
      const registerVersionId = await resumeVersion(this.store, last);
      this.resumedAt = last.readCount;
      Object.assign(this.counts, {
        created: last.newCount,
        changed: last.changedCount,
        unchanged: last.unchangedCount,
        removed: last.removedCount,
      });
      this.owner = { registerId, registerVersionId };
      return false;
    }
    const again =
      last !== null && this.options.force !== true && (await isStillTrue(this.store, last, facts))
        ? last
        : null;
    const digest = again && ((await this.source.hashAhead?.()) ?? null);
    const versionId = await beginVersion(this.store, facts, this.timeNow());
    this.owner = { registerId, registerVersionId: versionId };
    if (again === null || digest === null || digest.sha256 !== again.sha256) return false;
    this.counts.read = this.counts.unchanged = again.readCount;
    await this.end(this.counts, { publicationDate: again.publicationDate, digest });
    return true;
  }

  private async readAll(): Promise<void> {
    const size = this.options.batchSize ?? BATCH_SIZE;
    const repeats = this.source.readOnce ? null : await findRepeats(this.source.records());
    let batch = new Batch();
    for await (const piece of this.source.records()) {
      for (const entry of piece) {
        const key = keyOf(entry);
        if (key !== null && batch.has(key)) {
          await this.write(batch);
          batch = new Batch();
        }
        this.counts.read += 1;
        const winner = repeats?.get(entry.line);
        if ('refusals' in entry) await this.refuse(entry, entry.refusals, entry.raw);
        else if (winner !== undefined)
          await this.refuse(entry, [repeatedOn(winner)], key?.applicationNumber ?? '');
        else batch.add(entry, this.placeOf(entry));
        if ('record' in entry && winner === undefined) this.codes.add(entry.record);
        if (batch.size < size && (batch.size === 0 || this.counts.read !== this.resumedAt)) continue;
        await this.write(batch);
        batch = new Batch();
      }
    }
    if (batch.size > 0) await this.write(batch);
  }

  private async write(batch: Batch): Promise<void> {
    if (this.options.dryRun) {
      const { counts } = await this.writer.write(this.store, batch.records, this.owner, false);
      this.add(counts, batch.removals.length);
    } else if (this.counts.read <= this.resumedAt) {
      if (this.mode === 'FULL') await this.see(batch.records.map(({ record }) => record));
    } else await this.commit(batch);
    this.tell();
  }

  private async commit({ records, removals }: Batch): Promise<void> {
    const { written, removed } = await this.store.transaction(async (tx) => {
      // Writes before it reads: an SQLite transaction that begins with a reading cannot wait for another process's write.
      await this.lease?.renew(tx, this.now());
      const done = await this.writer.write(tx, records, this.owner);
      const gone = await this.takeOut(tx, removals);
      const { created, changed, unchanged } = done.counts;
      await noteCounts(tx, this.owner.registerVersionId, {
        ...this.counts,
        created: this.counts.created + created,
        changed: this.counts.changed + changed,
        unchanged: this.counts.unchanged + unchanged + removals.length - gone,
        removed: this.counts.removed + gone,
      });
      return { written: done, removed: gone };
    });
    written.committed();
    for (const id of written.seen) this.seen.add(id);
    this.add(written.counts, removed);
    this.counts.unchanged += removals.length - removed;
  }

  /** Takes out what records say is gone; returns how many were there. */
  private async takeOut(tx: Sql, removals: Batch['removals']): Promise<number> {
    if (removals.length === 0) return 0;
    const known = await knownMarks(
      tx,
      removals.map(({ key }) => key),
    );
    let gone = 0;
    for (const { key, place } of removals) {
      const mark = known.get(key);
      if (mark === undefined || mark.contentHash === '') continue;
      await removeMarks(tx, [mark.id], this.owner, place);
      gone += 1;
    }
    return gone;
  }

  private async removeWhatIsGone(): Promise<void> {
    if (this.mode !== 'FULL' || this.unidentified > 0) return;
    const before = this.counts.removed;
    this.counts.removed += await removeUnnamed(
      this.store,
      this.owner,
      this.seen,
      { allowRemovals: this.options.allowRemovals ?? false, place: `not in ${this.source.name}` },
      async (tx, removed) => {
        await this.lease?.renew(tx, this.now());
        await noteCounts(tx, this.owner.registerVersionId, { ...this.counts, removed: before + removed });
      },
    );
  }

  /** Notes which filings a part that was written before, or that was refused, is about. */
  private async see(keys: Parameters<typeof knownMarks>[1]): Promise<void> {
    const known = await knownMarks(this.store, keys);
    for (const key of keys) {
      const mark = known.get(key);
      if (mark) this.seen.add(mark.id);
    }
  }

  private async refuse(entry: SourceRecord, refusals: readonly Refusal[], raw: string): Promise<void> {
    this.counts.rejected += 1;
    const key = 'refusals' in entry ? entry.key : keyOf(entry);
    if (key) {
      if (this.mode === 'FULL') await this.see([key]);
    } else this.unidentified += 1;
    const { line, file, path } = entry;
    await this.options.onRefused?.(line, refusals, raw, { line, file, path });
  }

  private add(counts: { created: number; changed: number; unchanged: number }, removed: number): void {
    this.counts.created += counts.created;
    this.counts.changed += counts.changed;
    this.counts.unchanged += counts.unchanged;
    this.counts.removed += removed;
  }

  private tell(): void {
    const seconds = Math.max(this.now() - this.started, 1) / 1000;
    const { bytesRead = null, bytesTotal = null } = this.source.progress?.() ?? {};
    const rate = Math.round((this.counts.read - this.resumedAt) / seconds);
    this.options.onProgress?.({ read: this.counts.read, rate: Math.max(0, rate), bytesRead, bytesTotal });
  }

  private async end(
    counts: ImportCounts | null,
    known: Partial<Parameters<typeof endVersion>[3]> = {},
  ): Promise<void> {
    await this.store.transaction(async (tx) => {
      await this.lease?.renew(tx, this.now());
      if (this.owner.registerVersionId !== 0)
        await endVersion(tx, this.owner.registerVersionId, counts, {
          at: this.timeNow(),
          publicationDate: this.source.publicationDate?.() ?? null,
          unknownStatusCodes: this.codes.list(),
          digest: counts === null ? null : this.source.digest(),
          ...known,
        });
      await this.lease?.release(tx);
    });
  }

  private summary(sameBytes = false): ImportSummary {
    return {
      registerVersionId: this.owner.registerVersionId,
      register: this.register,
      ...this.counts,
      resumedAt: this.resumedAt,
      sameBytes,
      unknownStatusCodes: this.codes.list(),
      seconds: (this.now() - this.started) / 1000,
    };
  }

  private placeOf({ file, line }: SourceRecord): string {
    return `${file ?? this.source.name}:${line}`;
  }

  private timeNow(): string {
    return new Date(this.now()).toISOString();
  }
}

function keyOf(entry: SourceRecord): { readonly office: string; readonly applicationNumber: string } | null {
  if ('record' in entry) return entry.record;
  return 'removed' in entry ? entry.removed : null;
}

function nameWithoutEnding(name: string): string {
  return name.replace(/(\.[a-z0-9]{1,8}){1,2}$/i, '').slice(0, 100) || 'unnamed';
}

function repeatedOn(line: number): Refusal {
  return {
    field: 'applicationNumber',
    reason: `The same office and number stand again on line ${line}, which wins.`,
  };
}
