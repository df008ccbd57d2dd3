import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Mutex } from 'async-mutex';
import { type BuildProgress } from '../engine/build-segment';
import { MatchingEngine } from '../engine/engine';
import { listingWords, wordCountsOf } from '../engine/listing-words';
import { type WorkerPool } from '../engine/worker-pool';
import { type MarkFacts, type MarkIndex } from '../matching/types';
import { type Store } from '../store/store';
import { changedIds, countChanged, loadMarks, marksOfSteps } from './load-marks';
import { type GoodsWords } from './terms/goods-words';
import { newestGoodsWords } from './terms/newest-goods-words';
import { labelWithText, newestLabel, type RegisterLabel } from './register-label';
import { ShownIndex } from './shown-index';

export interface RegisterIndexOptions {
  /** Whether marks of the demo office count. */
  readonly demoRegister: boolean;
  /** Folder of the snapshot. */
  readonly dataDir: string;
  /** The database that it belongs to, where that is not the embedded one: each has a snapshot of its own. */
  readonly databaseUrl?: string | null;
  /** Threads beside the caller's own; left out, one less than the machine has. */
  readonly workers?: number;
  /** Threads that were started before, which know the task `useWords` too; they are closed with the index. */
  readonly pool?: WorkerPool;
  /** File of word counts of the operator's own listings; left out, general lists serve. */
  readonly languageModel?: string | null;
  /** Told what happens to the snapshot. */
  readonly log?: (message: string) => void;
  readonly progress?: BuildProgress;
}

/** Marks beyond which a rebuild is quicker than a delta. */
const MOST_DELTA_MARKS = 200_000;

/** Steps of recordals that are looked at again: one with a lower id may be committed after one with a higher. */
const STEPS_AGAIN = 100;

/** Marks that are read by their ids in one statement. */
const IDS_AT_ONCE = 1_000;

/** Folder of the snapshot of a database. */
export function snapshotFolder({
  dataDir,
  databaseUrl,
}: Pick<RegisterIndexOptions, 'dataDir' | 'databaseUrl'>): string {
  if (databaseUrl == null) return join(dataDir, 'index');
  return join(dataDir, `index-${createHash('sha256').update(databaseUrl).digest('hex').slice(0, 12)}`);
}

/** The matching index over the register in the store: kept in a snapshot, brought up to date by what imports changed. */
export class RegisterIndex {
  private readonly refreshing = new Mutex();
  private timer: NodeJS.Timeout | null = null;
  private readonly shown = new ShownIndex();

  private constructor(
    private readonly store: Store,
    private readonly options: RegisterIndexOptions,
    readonly engine: MatchingEngine,
  ) {}

  /** Loads the snapshot and what has changed since; builds it anew where there is none that can be trusted. */
  static async open(store: Store, options: RegisterIndexOptions): Promise<RegisterIndex> {
    const engine = await MatchingEngine.open({
      dataDir: snapshotFolder(options),
      loadMarks: () => loadMarks(store, options),
      version: async () => (await newestLabel(store, options.demoRegister)).text,
      languageModel: () =>
        options.languageModel == null ? listingWords() : wordCountsOf(options.languageModel),
      workers: options.workers,
      pool: options.pool,
      log: options.log,
      progress: options.progress,
    });
    const index = new RegisterIndex(store, options, engine);
    await index.refresh();
    return index;
  }

  /** The index with the usual words of goods, where such were learned; the same object until one of them changes. */
  current(): MarkIndex {
    return this.shown.of(this.engine.current());
  }

  /** Brings the index up to date if the register has a newer version; the old state serves meanwhile. */
  async refresh(): Promise<void> {
    await this.refreshing.runExclusive(async () => {
      const label = await newestLabel(this.store, this.options.demoRegister);
      const shown = this.engine.current().version;
      if (shown !== label.text) await this.advance(shown, label);
      await this.useWords(await newestGoodsWords(this.store, this.shown.words));
    });
  }

  /**
   * Takes these marks up again at once: their recordals changed, and that is committed. With them comes whatever else is
   * newer than the index, so that its version never promises more than it holds.
   * @param ids row ids of trademarks
   */
  async marksChanged(ids: readonly number[]): Promise<void> {
    await this.refreshing.runExclusive(async () => {
      const label = await newestLabel(this.store, this.options.demoRegister);
      await this.advance(this.engine.current().version, label, ids);
    });
  }

  /** Refreshes every so many milliseconds, until it is closed. */
  watch(everyMs: number): void {
    this.timer = setInterval(() => {
      this.refresh().catch((error: unknown) =>
        this.options.log?.(`The index could not be refreshed: ${String(error)}`),
      );
    }, everyMs);
    this.timer.unref();
  }

  async close(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.refreshing.waitForUnlock();
    await this.engine.close();
  }

  private async useWords(words: GoodsWords): Promise<void> {
    if (words === this.shown.words) return;
    if (this.options.pool) await this.engine.tellThreads('useWords', words.data);
    this.shown.use(words);
  }

  private async advance(shown: string, label: RegisterLabel, also: readonly number[] = []): Promise<void> {
    const base = await labelWithText(this.store, shown, this.options.demoRegister);
    // Fewer steps than before: the database is another, or was put back.
    if (base === null || label.newestStep < base.newestStep) {
      await this.engine.rebuild();
      return;
    }
    const stepped = shown === label.text ? [] : await marksOfSteps(this.store, base.newestStep - STEPS_AGAIN);
    const byId = [...new Set([...also, ...stepped])];
    if (byId.length + (await countChanged(this.store, base.settledId)) > MOST_DELTA_MARKS) {
      await this.engine.rebuild();
      return;
    }
    const upserts = new Map<number, MarkFacts>();
    for await (const mark of loadMarks(this.store, this.options, { since: base.settledId }))
      upserts.set(mark.id, mark);
    for (let at = 0; at < byId.length; at += IDS_AT_ONCE) {
      const ids = byId.slice(at, at + IDS_AT_ONCE);
      for await (const mark of loadMarks(this.store, this.options, { ids })) upserts.set(mark.id, mark);
    }
    const changed = new Set([...(await changedIds(this.store, base.settledId)), ...byId]);
    const removed = [...changed].filter((id) => !upserts.has(id));
    await this.engine.applyDelta({ upserts: [...upserts.values()], removed, version: label.text });
  }
}
