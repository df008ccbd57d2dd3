/** Runs one piece of work at a time while its caller goes on: the next one begins when the one before has ended. */
export class OneBehind {
  private pending: Promise<void> = Promise.resolve();

  /** Begins it once the one before is through. @throws what that one threw */
  async begin(work: () => Promise<void>): Promise<void> {
    await this.pending;
    this.pending = work();
    // Whoever asks next is told; until then nobody waits for it.
    this.pending.catch(() => undefined);
  }

  /** Waits for the last one. @throws what it threw */
  end(): Promise<void> {
    return this.pending;
  }

  /** Waits for the last one, however it ends. */
  async settle(): Promise<void> {
    await this.pending.catch(() => undefined);
  }
}
