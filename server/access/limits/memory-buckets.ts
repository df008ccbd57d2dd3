import { LRUCache } from 'lru-cache';
import { type Allowance, type Buckets, type Taken } from './bucket';

/** Keys that are remembered; one that is forgotten starts full again. */
const KEYS = 100_000;

interface Level {
  available: number;
  /** Milliseconds. */
  at: number;
}

/** Buckets of one process. */
export class MemoryBuckets implements Buckets {
  private readonly levels = new LRUCache<string, Level>({ max: KEYS });

  constructor(private readonly now: () => number = () => performance.now()) {}

  take(key: string, amount: number, allowance: Allowance): Promise<Taken> {
    const level = this.level(key, allowance);
    const granted = level.available >= amount;
    if (granted) level.available -= amount;
    return Promise.resolve({ granted, available: level.available });
  }

  giveBack(key: string, amount: number, allowance: Allowance): void {
    const level = this.level(key, allowance);
    level.available = Math.min(allowance.maximum, level.available + amount);
  }

  close(): Promise<void> {
    this.levels.clear();
    return Promise.resolve();
  }

  /** The level of now: what flowed back since is in it. */
  private level(key: string, { maximum, restoreRate }: Allowance): Level {
    const at = this.now();
    const known = this.levels.get(key);
    if (!known) {
      const full = { available: maximum, at };
      this.levels.set(key, full);
      return full;
    }
    known.available = Math.min(maximum, known.available + ((at - known.at) / 1_000) * restoreRate);
    known.at = at;
    return known;
  }
}
