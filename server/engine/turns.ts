/** Work is cut so that the event loop has its turn after so many milliseconds: far from what a request would feel. */
const MOST_MS = 1;

/** Cuts long work on the event loop's own thread into short turns. */
export class Turns {
  private begun = performance.now();

  /** Whether the turn has lasted long enough; then await `next`. */
  get isOver(): boolean {
    return performance.now() - this.begun >= MOST_MS;
  }

  async next(): Promise<void> {
    await new Promise(setImmediate);
    this.begun = performance.now();
  }
}
