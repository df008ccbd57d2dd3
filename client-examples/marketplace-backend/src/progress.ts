/** Counts of a run, said on stderr once a second so that stdout stays the table. */
export class Progress {
  readonly counts = { BLOCK: 0, REVIEW: 0, CLEAR: 0, ERROR: 0 };
  private readonly started = performance.now();
  private lastSaid = this.started;
  private readonly before: number;

  /** @param earlier what an earlier run counted, where this one goes on with it */
  constructor(earlier: ReadonlyMap<string, number> = new Map()) {
    for (const [verdict, count] of earlier) this.counts[verdict as keyof Progress['counts']] = count;
    this.before = this.total();
  }

  private total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  /** Counts one outcome. */
  add(verdict: keyof Progress['counts']): void {
    this.counts[verdict] += 1;
    if (performance.now() - this.lastSaid < 1000) return;
    this.lastSaid = performance.now();
    process.stderr.write(`${this.summary()}\n`);
  }

  /** "1200 SKUs in 3.1 s (387/s): 14 BLOCK, 40 REVIEW, 1146 CLEAR, 0 ERROR" */
  summary(): string {
    const total = this.total();
    const seconds = (performance.now() - this.started) / 1000;
    const each = Object.entries(this.counts).map(([verdict, count]) => `${count} ${verdict}`);
    return `${total} SKUs in ${seconds.toFixed(1)} s (${Math.round((total - this.before) / seconds)}/s): ${each.join(', ')}`;
  }

  /** The same for a machine. */
  report(): { total: number; seconds: number; counts: Progress['counts']; complete: boolean } {
    const seconds = Number(((performance.now() - this.started) / 1000).toFixed(3));
    return { total: this.total(), seconds, counts: this.counts, complete: this.counts.ERROR === 0 };
  }
}
