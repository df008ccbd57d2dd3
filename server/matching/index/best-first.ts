import { type TransformationKind } from '../types';
import { type Hit, MatchCollector } from './collect';
import { type LiveSegment } from './live-segment';
import { type ClassFilter } from './probe';
import { type BatchWindow } from './window-batch';

/** A window and a record that it resembles; its marks are not read yet. */
export interface RecordHit {
  readonly window: BatchWindow;
  /** Which segment, and which record of it. */
  readonly segment: number;
  readonly record: number;
  readonly kind: TransformationKind;
  readonly edits: number;
  readonly score: number;
}

/**
 * What one query found, from the best record to the worst, with their marks only as far as the answer needs them: a word
 * like `the` is the name of hundreds. Nothing is lost by that. Of one record only the first marks can be among the best,
 * since each of them ranks there itself or by a better hit; and what scores less than as many hits as are wanted cannot.
 */
export class BestFirst {
  private readonly hits: RecordHit[] = [];

  add(hit: RecordHit): void {
    this.hits.push(hit);
  }

  /** The live marks of these classes behind the hits: at least the best `limit` matches. `bases`: each segment's first ordinal. */
  collect(
    segments: readonly LiveSegment[],
    bases: readonly number[],
    { low, high }: ClassFilter,
    limit: number,
  ): MatchCollector {
    const collector = new MatchCollector();
    this.hits.sort((a, b) => b.score - a.score);
    for (let at = 0; at < this.hits.length && collector.size < limit;) {
      const { score } = this.hits[at] as RecordHit;
      const equals: Hit[] = [];
      for (; at < this.hits.length && (this.hits[at] as RecordHit).score === score; at++) {
        const { segment: from, record, window, kind, edits } = this.hits[at] as RecordHit;
        const { segment, dead } = segments[from] as LiveSegment;
        const base = bases[from] as number;
        const { field, start, end } = window;
        let taken = 0;
        let last = -1;
        segment.records.forEachMark(record, low, high, (mark, nameAt) => {
          if (dead.has(mark)) return true;
          if (mark !== last && taken++ === limit) return false;
          last = mark;
          equals.push({ mark: base + mark, nameAt, field, start, end, kind, edits, score });
          return true;
        });
      }
      collector.add(equals);
    }
    return collector;
  }
}
