/** Does some work; true if there was any, so that there may be more at once. */
export type Job = () => Promise<boolean>;

/**
 * Looks for work again and again until it is stopped: at once while there is some, otherwise after a while or when it is woken.
 * What is to be done stands in the database; this loop remembers nothing.
 */
export class JobLoop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private isStarted = false;
  private isWoken = false;

  constructor(
    private readonly job: Job,
    private readonly everyMs: number,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.isStarted = true;
    this.wake();
  }

  /** There may be work now. Before the start, and after the stop, nothing happens. */
  wake(): void {
    if (!this.isStarted) return;
    this.isWoken = true;
    this.running ??= this.run().finally(() => {
      this.running = null;
      if (this.isWoken) this.wake();
    });
  }

  /** Begins nothing new, and waits for what is under way. */
  async stop(): Promise<void> {
    this.isStarted = false;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    try {
      do {
        this.isWoken = false;
        while (this.isStarted && (await this.job())) continue;
      } while (this.isStarted && this.isWoken);
    } catch (error) {
      this.onError(error);
    }
    if (this.isStarted) this.timer = setTimeout(() => this.wake(), this.everyMs).unref();
  }
}
