import { Mutex } from 'async-mutex';
import { LanguageModel } from '../matching/index/language-model';
import { type LiveSegment } from '../matching/index/live-segment';
import { NameBatchWriter } from '../matching/index/name-batch';
import { PackedIndex } from '../matching/index/packed-index';
import { SnapshotError } from '../matching/index/snapshot';
import { Tombstones } from '../matching/index/tombstones';
import { type MarkFacts } from '../matching/types';
import { type BuildProgress, buildSegment } from './build-segment';
import { bury, idsOf } from './bury';
import { type EngineOptions, workersOf } from './engine-options';
import { type EngineStats, statsOf } from './engine-stats';
import { type Generation, GenerationStore } from './generation-store';
import { mergeHere, mergeOnThread, needsMerge, replaceMerged } from './merge-segments';
import { shareGeneration } from './shared-generation';
import { type EngineThread } from './engine-thread';
import { WorkerPool } from './worker-pool';

/** Marks that came or went since the last state of the register. */
export interface Delta {
  readonly upserts: readonly MarkFacts[];
  /** Row ids. */
  readonly removed: readonly number[];
  /** The register version with these changes. */
  readonly version: string;
}

/**
 * The matching index as a running service: loads or builds its snapshot, answers here and on worker threads over the same
 * memory, takes changes as sealed deltas, and merges them in the background. A query sees one generation from its
 * beginning to its end; the next one takes over with one assignment.
 */
export class MatchingEngine {
  private index: PackedIndex;
  private generation: Generation;
  private readonly changes = new Mutex();
  private merging: Promise<void> | null = null;
  /** Files the records of what is built, so that fewer searches wait behind it; started with the first build. */
  private builder: WorkerPool | null = null;

  private constructor(
    private readonly options: EngineOptions,
    private readonly store: GenerationStore,
    private readonly pool: WorkerPool,
    generation: Generation,
  ) {
    this.generation = generation;
    this.index = indexOf(generation);
  }

  /** Opens the snapshot of a folder; builds it anew from the register where there is none or it cannot be trusted. */
  static async open(options: EngineOptions): Promise<MatchingEngine> {
    const store = new GenerationStore(options.dataDir);
    const loaded = await loadOrExplain(store, options);
    if (!loaded) return MatchingEngine.build(options);
    const engine = new MatchingEngine(options, store, poolFor(options), loaded);
    await engine.publish(loaded);
    return engine;
  }

  /** Builds the snapshot of a folder from the register, whatever is there. */
  static async build(options: EngineOptions): Promise<MatchingEngine> {
    const store = new GenerationStore(options.dataDir);
    const nothing = {
      number: await store.highestNumber(),
      version: '',
      model: LanguageModel.empty,
      segments: [],
    };
    const engine = new MatchingEngine(options, store, poolFor(options), nothing);
    await engine.rebuild();
    return engine;
  }

  /** Reads every byte of a folder's snapshot and checks it. Throws SnapshotError, which says what is damaged. */
  static async verify(dataDir: string, progress?: (done: number, all: number) => void): Promise<void> {
    await new GenerationStore(dataDir).load(progress);
  }

  /** The index as it is now. Keep it for one request, not longer. */
  current(): PackedIndex {
    return this.index;
  }

  /** Threads that answer beside the caller's own. */
  get workers(): number {
    return this.pool.workers.length;
  }

  /** Asks the thread with the least to do something that its script knows beside the engine's tasks. Throws where there is none. */
  askThread(name: string, input: unknown): Promise<unknown> {
    return this.pool.idlest.askMore(name, input);
  }

  /** Tells every thread, now and later, something that its script is to know. */
  tellThreads(name: string, input: unknown): Promise<void> {
    return this.pool.tell(name, input);
  }

  /** Asks every thread the same. */
  async askAllThreads(name: string, input: unknown): Promise<void> {
    await this.pool.all(name, input);
  }

  /** Has every thread that builds read some texts as names, so that the first new mark does not wait for their tables. */
  async warm(texts: readonly string[]): Promise<void> {
    const names = new NameBatchWriter();
    for (const text of texts) names.add(0, { text, aliases: [], niceClasses: [] });
    const batch = names.take();
    await Promise.all(this.threads.map((thread) => thread.ask('readNames', batch)));
  }

  /** Builds the index anew from the register; the old one serves meanwhile. */
  async rebuild(progress: BuildProgress | undefined = this.options.progress): Promise<void> {
    await this.changes.runExclusive(async () => {
      const version = await this.options.version();
      const model = LanguageModel.fromCounts(this.options.languageModel?.() ?? []);
      const segment = await buildSegment(this.options.loadMarks(), this.threads, progress);
      const number = this.generation.number + 1;
      await this.adopt({ number, version, model, segments: [{ segment, dead: Tombstones.none }] }, progress);
    });
  }

  /** Takes changes of the register; when it resolves, queries see them and a restart keeps them. */
  async applyDelta({ upserts, removed, version }: Delta): Promise<void> {
    await this.changes.runExclusive(async () => {
      const ids = [...removed, ...(await idsOf(upserts))];
      const segments: LiveSegment[] = [];
      for (const live of this.generation.segments) segments.push(await bury(live, ids));
      if (upserts.length > 0) segments.push(await this.sealDelta(upserts));
      await this.adopt({ ...this.generation, number: this.generation.number + 1, version, segments });
    });
    if (!this.merging && needsMerge(this.generation.segments))
      void this.merge().catch((error: unknown) => this.log(`The merge failed: ${String(error)}`));
  }

  /** Makes one segment of all, without the dead. Runs on a worker; queries and changes go on meanwhile. */
  async merge(progress?: BuildProgress): Promise<void> {
    this.merging ??= this.mergeNow(progress).finally(() => {
      this.merging = null;
    });
    await this.merging;
  }

  /** See the static function: the snapshot of this engine. */
  verify(progress?: (done: number, all: number) => void): Promise<void> {
    return MatchingEngine.verify(this.options.dataDir, progress);
  }

  stats(): EngineStats {
    return statsOf(this.generation, this.workers);
  }

  async close(): Promise<void> {
    await this.merging?.catch(() => undefined);
    await this.changes.waitForUnlock();
    await Promise.all([this.pool.close(), this.builder?.close()]);
  }

  /** All threads that can build. */
  private get threads(): readonly EngineThread[] {
    const size = this.pool.workers.length === 0 ? 0 : 1;
    this.builder ??= new WorkerPool(size, { background: true, log: this.options.log });
    return [...this.builder.workers, ...this.pool.workers];
  }

  private async sealDelta(marks: readonly MarkFacts[]): Promise<LiveSegment> {
    return { segment: await buildSegment(marks, this.threads), dead: Tombstones.none };
  }

  private async mergeNow(progress?: BuildProgress): Promise<void> {
    const before = this.generation;
    progress?.('READ', 0, this.index.size);
    const merged =
      this.threads.length > 0
        ? await mergeOnThread(before.segments)
        : await mergeHere(before.segments, progress);
    await this.changes.runExclusive(async () => {
      const segments = await replaceMerged(before.segments, merged, this.generation.segments);
      await this.adopt({ ...this.generation, number: this.generation.number + 1, segments }, progress);
    });
  }

  /** Makes a generation last, then lets it serve. */
  private async adopt(generation: Generation, progress?: BuildProgress): Promise<void> {
    await this.store.save(generation, (done, all) => progress?.('WRITE', done, all));
    await this.publish(generation);
  }

  private async publish(generation: Generation): Promise<void> {
    await this.pool.tell('serve', shareGeneration(generation));
    this.generation = generation;
    this.index = indexOf(generation);
  }

  private log(message: string): void {
    this.options.log?.(message);
  }
}

const poolFor = (options: EngineOptions): WorkerPool =>
  options.pool ?? new WorkerPool(workersOf(options), { script: options.script, log: options.log });

const indexOf = ({ segments, version, model }: Generation): PackedIndex =>
  new PackedIndex(segments, version, model);

async function loadOrExplain(store: GenerationStore, options: EngineOptions): Promise<Generation | null> {
  try {
    return await store.load();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!(error instanceof SnapshotError) && !isMissing) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    options.log?.(`The index cannot be used and is built anew from the register: ${reason}.`);
    return null;
  }
}
