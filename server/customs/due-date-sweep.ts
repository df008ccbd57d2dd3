/** Who took the step, in the history. */
export const SWEEP = 'due-date sweep';

/** How a sweep went. */
export interface SweepCount {
  /** Events that it brought about. */
  readonly happened: number;
  /** Events that another replica, or a person, was faster with: nothing was changed for them. */
  readonly lost: number;
}

/** Things of one kind whose periods run out by themselves. To add a kind: write one, and name it in the composition root. */
export interface DueWork {
  /** Of what, for people: `cases`. */
  readonly name: string;
  /**
   * Brings about everything that has come due by an instant. It may run again at once, or on several machines at the same time:
   * each event happens once.
   */
  sweep(now: Date): Promise<SweepCount>;
}

/** What a sweep did, kind by kind. */
export type SweepReport = Readonly<Record<string, SweepCount>>;

export interface DueDateSweepParts {
  readonly works: readonly DueWork[];
  readonly now: () => Date;
  /** Told of a kind whose sweep failed: the others are swept nevertheless, and it is tried again with the next sweep. */
  readonly onError: (error: unknown, work: string) => void;
}

/** Clocks that run by themselves: looks what has come due, now or at intervals. */
export class DueDateSweep {
  private running: Promise<SweepReport> | null = null;

  constructor(private readonly parts: DueDateSweepParts) {}

  /** Kinds that it looks at. */
  get works(): readonly string[] {
    return this.parts.works.map(({ name }) => name);
  }

  /** Sweeps once; who asks while one runs gets that one's report. */
  run(): Promise<SweepReport> {
    this.running ??= this.sweepAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Sweeps at once and then at intervals; returns what ends that, once a sweep under way is done. */
  start(everyMs: number): () => Promise<void> {
    void this.run();
    const timer = setInterval(() => void this.run(), everyMs);
    timer.unref();
    return async () => {
      clearInterval(timer);
      await this.running;
    };
  }

  private async sweepAll(): Promise<SweepReport> {
    const report: Record<string, SweepCount> = {};
    for (const work of this.parts.works) {
      try {
        report[work.name] = await work.sweep(this.parts.now());
      } catch (error) {
        this.parts.onError(error, work.name);
      }
    }
    return report;
  }
}
