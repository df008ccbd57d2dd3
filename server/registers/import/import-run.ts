import { type Sql, type Store } from '../../store/store';
import { LeaseLostError } from '../errors';
import { type ImportOptions, type ImportSummary } from '../import-types';
import { type RegisterSource } from '../register-source';
import { type Refusal, type SourceRecord } from '../trademark-record';
import { CodeTally } from './code-tally';
import { explainFullDisk } from './full-disk';
import { ImportWriter } from './import-writer';
import { Lease } from './lease';
import { OneBehind } from './one-behind';
import { type Cut, type Cutting, keyOf, readBatches } from './read-batches';
import { removeUnnamed } from './remove-marks';
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
import { type BatchOwner } from './write-batch';

const BATCH_SIZE = 1_000;

/** One import, from its lease to its end. */
export class ImportRun {
  private readonly now = this.options.now ?? Date.now;
  private readonly started = this.now();
  private readonly mode = this.options.mode ?? 'INCREMENT';
  private readonly register =
    this.options.register ?? this.source.register ?? nameWithoutEnding(this.source.name);
  private readonly writer = new ImportWriter(this.store);
  private readonly codes = new CodeTally();
  private readonly counts: ImportCounts = {
    read: 0,
    created: 0,
    changed: 0,
    unchanged: 0,
    rejected: 0,
    removed: 0,
  };
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
    } finally {
      lease.end();
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
    const cutting: Cutting = {
      batchSize: this.options.batchSize ?? BATCH_SIZE,
      resumedAt: this.resumedAt,
      refuse: (entry, refusals, raw) => this.refuse(entry, refusals, raw),
      take: (record) => this.codes.add(record),
    };
    const batches = readBatches(this.source, cutting);
    // The next batch is read while the database writes this one.
    const writing = new OneBehind();
    try {
      for (;;) {
        const next = await batches.next();
        if (!next.done) await writing.begin(() => this.write(next.value));
        else {
          await writing.end();
          Object.assign(this.counts, next.value);
          return;
        }
      }
    } finally {
      await writing.settle();
    }
  }

  private async write(cut: Cut): Promise<void> {
    Object.assign(this.counts, { read: cut.read, rejected: cut.rejected });
    if (this.options.dryRun) await this.writer.weigh(cut.batch, this.counts);
    else if (cut.read <= this.resumedAt) {
      if (this.mode === 'FULL') await this.writer.see(cut.batch.records.map(({ record }) => record));
    } else await this.writer.commit(cut.batch, this.owner, this.counts, (tx) => this.renew(tx));
    this.tell();
  }

  private async renew(tx: Sql): Promise<void> {
    await this.lease?.renew(tx, this.now());
  }

  private async removeWhatIsGone(): Promise<void> {
    if (this.mode !== 'FULL' || this.unidentified > 0) return;
    const before = this.counts.removed;
    this.counts.removed += await removeUnnamed(
      this.store,
      this.owner,
      this.writer.seen,
      { allowRemovals: this.options.allowRemovals ?? false, place: `not in ${this.source.name}` },
      async (tx, removed) => {
        await this.renew(tx);
        await noteCounts(tx, this.owner.registerVersionId, { ...this.counts, removed: before + removed });
      },
    );
  }

  private async refuse(entry: SourceRecord, refusals: readonly Refusal[], raw: string): Promise<void> {
    const key = 'refusals' in entry ? entry.key : keyOf(entry);
    if (key) {
      if (this.mode === 'FULL') await this.writer.see([key]);
    } else this.unidentified += 1;
    const { line, file, path } = entry;
    await this.options.onRefused?.(line, refusals, raw, { line, file, path });
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
      await this.renew(tx);
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

  private timeNow(): string {
    return new Date(this.now()).toISOString();
  }
}

function nameWithoutEnding(name: string): string {
  return name.replace(/(\.[a-z0-9]{1,8}){1,2}$/i, '').slice(0, 100) || 'unnamed';
}
