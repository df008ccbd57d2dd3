import { type SpanMatch } from '../types';

/** Collects matches; of those that one mark has over the same letters, only the best is kept. */
export class MatchCollector {
  private readonly byMark = new Map<number, SpanMatch[]>();

  add(match: SpanMatch): void {
    const known = this.byMark.get(match.mark);
    if (!known) {
      this.byMark.set(match.mark, [match]);
      return;
    }
    const overlaps = (other: SpanMatch): boolean =>
      other.field === match.field && other.start < match.end && match.start < other.end;
    if (known.some((other) => overlaps(other) && !isBetter(match, other))) return;
    this.byMark.set(match.mark, [...known.filter((other) => !overlaps(other)), match]);
  }

  /** The best `limit` matches, best first; ties by place in the text, then by mark. */
  best(limit: number): readonly SpanMatch[] {
    const all = [...this.byMark.values()].flat();
    return all.sort(byRank).slice(0, limit);
  }
}

const byRank = (a: SpanMatch, b: SpanMatch): number =>
  b.score - a.score || a.field - b.field || a.start - b.start || b.end - a.end || a.mark - b.mark;

function isBetter(a: SpanMatch, b: SpanMatch): boolean {
  return a.score > b.score || (a.score === b.score && a.end - a.start > b.end - b.start);
}
