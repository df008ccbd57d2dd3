import { LRUCache } from 'lru-cache';
import { type MarkFacts, type MarkIndex, type SearchOptions, type SpanMatch } from '../types';
import { classBits } from './class-bits';
import { BestFirst } from './best-first';
import { type MatchCollector } from './collect';
import { type LiveSegment } from './live-segment';
import { type LanguageModel } from './language-model';
import { type ClassFilter, Prober } from './probe';
import { isTornLookalike, kindOf, scoreOf } from './score';
import { LaneReader } from './title-lanes';
import { WindowBatch } from './window-batch';

const DEFAULT_LIMIT = 50;
const EVERY_CLASS: ClassFilter = { low: 0xffffffff, high: 0xffff };
/** Windows that are looked up together: enough for the waits for memory to overlap, few enough for the caches. */
const MOST_WINDOWS = 2048;
/** Marks whose facts are remembered: titles meet the same few again and again, and reading recordals and aliases takes microseconds. */
const MOST_FACTS = 4_096;

/** One question of a batch. */
export interface Query {
  readonly texts: readonly string[];
  readonly options?: SearchOptions;
}

/** The packed index: sealed segments, the older first, read together as one. */
export class PackedIndex implements MarkIndex {
  readonly size: number;
  private readonly bases: number[] = [];
  private readonly batch: WindowBatch;
  private readonly prober = new Prober();
  private readonly known = new LRUCache<number, MarkFacts>({ max: MOST_FACTS });
  /** Kept, so that what is read is not optimised away. */
  fetched = 0;

  constructor(
    readonly segments: readonly LiveSegment[],
    readonly version: string,
    readonly model: LanguageModel,
  ) {
    let base = 0;
    let dead = 0;
    for (const { segment, dead: buried } of segments) {
      this.bases.push(base);
      base += segment.meta.marks;
      dead += buried.count;
    }
    this.size = base - dead;
    this.batch = new WindowBatch(new LaneReader(), model);
  }

  search(texts: readonly string[], options?: SearchOptions): readonly SpanMatch[] {
    return this.searchMany([{ texts, options }])[0] ?? [];
  }

  /** Answers several questions at once, in their order: faster than one by one. */
  searchMany(queries: readonly Query[]): (readonly SpanMatch[])[] {
    const answers = queries.map(() => new BestFirst());
    const filters = queries.map(({ options }) =>
      options?.niceClasses ? classBits(options.niceClasses) : EVERY_CLASS,
    );
    queries.forEach(({ texts, options }, query) => {
      texts.forEach((text, field) => {
        if (options?.byEar === true) this.batch.addByEar(text, query, field);
        else this.batch.add(text, query, field, options?.lettersOnly);
        if (this.batch.windows.length >= MOST_WINDOWS) this.flush(filters, answers);
      });
    });
    this.flush(filters, answers);
    const collected = queries.map(({ options }, query) =>
      (answers[query] as BestFirst).collect(
        this.segments,
        this.bases,
        filters[query] as ClassFilter,
        options?.limit ?? DEFAULT_LIMIT,
      ),
    );
    collected.forEach((collector, query) =>
      this.fetchNames(collector.marks(queries[query]?.options?.limit ?? DEFAULT_LIMIT)),
    );
    return queries.map(({ texts, options }, query) =>
      (collected[query] as MatchCollector).best(options?.limit ?? DEFAULT_LIMIT, texts, (mark, name) =>
        this.nameOf(mark, name),
      ),
    );
  }

  facts(mark: number): MarkFacts {
    let facts = this.known.get(mark);
    if (!facts) {
      const at = this.segmentOf(mark);
      facts = (this.segments[at] as LiveSegment).segment.facts.facts(mark - (this.bases[at] as number));
      this.known.set(mark, facts);
    }
    return facts;
  }

  ordinariness(word: string): number {
    return this.model.of(word);
  }

  /** Candidates compared letter by letter since the index was made. */
  get compared(): number {
    return this.prober.compared;
  }

  /** Ordinals of the live marks with these ids. */
  *marksOf(ids: ReadonlySet<number>): Generator<number> {
    for (let at = 0; at < this.segments.length; at++) {
      const { segment, dead } = this.segments[at] as LiveSegment;
      for (const mark of segment.marksOf(ids)) if (!dead.has(mark)) yield mark + (this.bases[at] as number);
    }
  }

  private segmentOf(mark: number): number {
    for (let at = this.segments.length - 1; at >= 0; at--) {
      const base = this.bases[at] as number;
      if (mark >= base && mark - base < (this.segments[at] as LiveSegment).segment.meta.marks) return at;
    }
    throw new RangeError(`No mark ${mark} in an index of ${this.size} marks.`);
  }

  /** Sets the texts of marks on their way from memory, before the first one is read. */
  private fetchNames(marks: readonly number[]): void {
    this.segments.forEach(({ segment }, at) => {
      const base = this.bases[at] as number;
      const end = base + segment.meta.marks;
      const own = marks.filter((mark) => mark >= base && mark < end).map((mark) => mark - base);
      this.fetched ^= segment.facts.prefetch(own);
    });
  }

  private nameOf(mark: number, name: number): string {
    if (name > 0) return this.facts(mark).aliases[name - 1]?.text ?? '';
    const at = this.segmentOf(mark);
    return (this.segments[at] as LiveSegment).segment.facts.text(mark - (this.bases[at] as number));
  }

  private flush(filters: readonly ClassFilter[], answers: readonly BestFirst[]): void {
    const { batch, prober } = this;
    prober.prepare(batch.windows);
    this.segments.forEach(({ segment: { data, records } }, segment) => {
      prober.run(data, records, batch.windows, filters, (window, record, likeness) => {
        const form = records.form(record);
        if (isTornLookalike(window, form)) return;
        const kind = kindOf(window, form, likeness);
        const score = scoreOf(window, kind, likeness);
        (answers[window.query] as BestFirst).add({
          window,
          segment,
          record,
          kind,
          edits: likeness.edits,
          score,
        });
      });
    });
    batch.clear();
  }
}
