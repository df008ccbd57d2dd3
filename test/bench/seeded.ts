/** A stream of random numbers that is the same for the same seed. Source: mulberry32. */
export class Seeded {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
    this.next();
    this.next();
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A place in a list of which the first are the most frequent: 1 / (place + flat), Zipf's law as Mandelbrot has it. */
  zipf(count: number, flat = 1): number {
    return Math.min(count - 1, Math.floor(flat * (((count + flat) / flat) ** this.next() - 1)));
  }
}
