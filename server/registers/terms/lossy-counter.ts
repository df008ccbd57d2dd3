/** Owners between two clearings: what fewer than one in so many owners use may be forgotten. */
const WIDTH = 2_000;
/** Entries that are kept, whatever comes. */
const MOST_ENTRIES = 20_000;

interface Entry {
  count: number;
  /** Owners that may have used it before it was kept. */
  readonly missed: number;
}

/**
 * Counts how many owners use what, in memory that does not grow with them (lossy counting of a stream): a count is
 * never too high, and too low by one in 2,000 owners at most unless there are more than 20,000 things.
 */
export class LossyCounter {
  /** Owners counted. */
  owners = 0;
  private bucket = 0;
  private readonly entries = new Map<string, Entry>();

  /** Counts one owner. @param used each thing once */
  add(used: ReadonlySet<string>): void {
    this.owners += 1;
    for (const one of used) {
      const entry = this.entries.get(one);
      if (entry) entry.count += 1;
      else this.entries.set(one, { count: 1, missed: this.bucket });
    }
    if (this.owners % WIDTH === 0) this.clear();
    while (this.entries.size > MOST_ENTRIES) this.clear();
  }

  /** How many owners use it, of those that were not forgotten. */
  of(one: string): number {
    return this.entries.get(one)?.count ?? 0;
  }

  /** What at least so many owners use, in no order. */
  *atLeast(least: number): Generator<{ readonly name: string; readonly owners: number }> {
    for (const [name, { count }] of this.entries) if (count >= least) yield { name, owners: count };
  }

  private clear(): void {
    this.bucket += 1;
    for (const [name, { count, missed }] of this.entries)
      if (count + missed <= this.bucket) this.entries.delete(name);
  }
}
