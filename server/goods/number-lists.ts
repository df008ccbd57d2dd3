import { withRoom } from './with-room';

/** What lists of numbers are made of, flat. */
export interface ListColumns {
  readonly heads: Int32Array;
  readonly tails: Int32Array;
}

/**
 * Lists of numbers by a number from 0, flat. Most are empty or hold one number, which then stands in their head, plus one; a longer one
 * stands among the tails, behind its length, and its head is the negative place there.
 */
export class NumberLists {
  private heads: Int32Array;
  private tails: Int32Array;
  private headCount: number;
  private tailCount: number;

  constructor(columns?: ListColumns) {
    this.heads = columns?.heads ?? new Int32Array(0);
    this.tails = columns?.tails ?? new Int32Array(1);
    this.headCount = this.heads.length;
    this.tailCount = this.tails.length;
  }

  /** True where a list holds something. */
  has(list: number): boolean {
    return list < this.headCount && this.heads[list] !== 0;
  }

  /** The numbers of a list in the order in which they came; undefined for none. */
  of(list: number): number[] | undefined {
    const head = list < this.headCount ? (this.heads[list] as number) : 0;
    if (head === 0) return undefined;
    if (head > 0) return [head - 1];
    const length = this.tails[-head] as number;
    return Array.from(this.tails.subarray(1 - head, 1 - head + length));
  }

  /** Adds a number, at least 0, to a list. A list that grows is written anew: few do. */
  add(list: number, number: number): void {
    const known = this.of(list);
    this.heads = withRoom(this.heads, list + 1);
    this.headCount = Math.max(this.headCount, list + 1);
    if (!known) {
      this.heads[list] = number + 1;
      return;
    }
    const at = this.tailCount;
    this.tailCount += known.length + 2;
    this.tails = withRoom(this.tails, this.tailCount);
    this.tails.set([known.length + 1, ...known, number], at);
    this.heads[list] = -at;
  }

  /** The lists as they are to be written. */
  columns(): ListColumns {
    return {
      heads: this.heads.subarray(0, this.headCount),
      tails: this.tails.subarray(0, this.tailCount),
    };
  }
}
