import { type SpanMatch } from '../types';
import { writtenKind } from './written-kind';

/** A match of which the name is not read yet: only the best are worth that. */
export interface Hit extends Omit<SpanMatch, 'name'> {
  /** 0 the mark's own text, n its nth alias. */
  readonly nameAt: number;
}

/** Collects hits; of those that one mark has over the same letters, only the best is kept. */
export class MatchCollector {
  private readonly byMark = new Map<number, Hit | Hit[]>();

  /** Marks that were hit. */
  get size(): number {
    return this.byMark.size;
  }

  add(hit: Hit): void {
    const known = this.byMark.get(hit.mark);
    if (known === undefined) this.byMark.set(hit.mark, hit);
    else if (!Array.isArray(known)) {
      if (!overlap(known, hit)) this.byMark.set(hit.mark, [known, hit]);
      else if (before(hit, known) < 0) this.byMark.set(hit.mark, hit);
    } else this.addToMany(known, hit);
  }

  /** The best `limit` matches, best first; ties by place in the text, then by mark. */
  best(
    limit: number,
    texts: readonly string[],
    nameOf: (mark: number, nameAt: number) => string,
  ): readonly SpanMatch[] {
    const all: Hit[] = [];
    for (const known of this.byMark.values()) {
      if (Array.isArray(known)) all.push(...known);
      else all.push(known);
    }
    all.sort(before);
    if (all.length > limit) all.length = limit;
    return all.map(({ mark, nameAt, field, start, end, kind, edits, score }) => {
      const name = nameOf(mark, nameAt);
      const shown = kind === 'EXACT' ? writtenKind((texts[field] ?? '').slice(start, end), name) : kind;
      return { mark, field, start, end, name, kind: shown, edits, score };
    });
  }

  private addToMany(known: readonly Hit[], hit: Hit): void {
    if (known.some((other) => overlap(hit, other) && before(other, hit) < 0)) return;
    this.byMark.set(hit.mark, [...known.filter((other) => !overlap(hit, other)), hit]);
  }
}

const overlap = (a: Hit, b: Hit): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/** A total order, so that the same hits in any order give the same answer. */
const before = (a: Hit, b: Hit): number =>
  b.score - a.score ||
  a.field - b.field ||
  a.start - b.start ||
  b.end - a.end ||
  a.mark - b.mark ||
  a.nameAt - b.nameAt ||
  (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
