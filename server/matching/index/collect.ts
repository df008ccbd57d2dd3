import { type SpanMatch } from '../types';
import { writtenKind } from './written-kind';

/** A match of which the name is not read yet: only the best are worth that. */
export interface Hit extends Omit<SpanMatch, 'name'> {
  /** 0 the mark's own text, n its nth alias. */
  readonly nameAt: number;
}

/**
 * Keeps the best of the hits that one mark has over the same letters. They are taken from the best to the worst, and one
 * falls only to a better one that is kept: in any other order a middling hit would take a worse one with it and fall itself.
 */
export class MatchCollector {
  private readonly kept: Hit[] = [];
  private readonly byMark = new Map<number, Hit | Hit[]>();

  /** Hits that are kept. */
  get size(): number {
    return this.kept.length;
  }

  /** Takes hits in any order; all of them must rank behind those of the calls before. */
  add(hits: Hit[]): void {
    for (const hit of hits.sort(before)) {
      const known = this.byMark.get(hit.mark);
      if (known === undefined) this.byMark.set(hit.mark, hit);
      else if (Array.isArray(known)) {
        if (known.some((other) => overlap(hit, other))) continue;
        known.push(hit);
      } else {
        if (overlap(hit, known)) continue;
        this.byMark.set(hit.mark, [known, hit]);
      }
      this.kept.push(hit);
    }
  }

  /** The marks of the best `limit` hits. */
  marks(limit: number): number[] {
    return this.kept.slice(0, limit).map(({ mark }) => mark);
  }

  /** The best `limit` matches, best first; ties by place in the text, then by mark. */
  best(
    limit: number,
    texts: readonly string[],
    nameOf: (mark: number, nameAt: number) => string,
  ): readonly SpanMatch[] {
    return this.kept.slice(0, limit).map(({ mark, nameAt, field, start, end, kind, edits, score }) => {
      const name = nameOf(mark, nameAt);
      const shown = kind === 'EXACT' ? writtenKind((texts[field] ?? '').slice(start, end), name) : kind;
      return { mark, field, start, end, name, kind: shown, edits, score };
    });
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
