import { hashUnits } from './hash';
import { Lane } from './lane';
import { readPlain } from './read-plain';

const SEED = 0x6c6d;
const MOST_LEVEL = 255;
/** Two of three words of running text stand above this. */
const ORDINARY = 0.3;
const SLOTS_PER_WORD = 2;

/** A word of ordinary listings and how often it was counted there. */
export type WordCount = readonly [word: string, count: number];

/**
 * How ordinary words are in listings: a hash table of folded words with a level of 1 to 255, by the logarithm of the
 * count. Two flat arrays, so that it can be shared between threads and stored with the index.
 */
export class LanguageModel {
  private constructor(
    readonly keys: Uint32Array,
    readonly levels: Uint8Array,
  ) {}

  static readonly empty = new LanguageModel(new Uint32Array(1), new Uint8Array(1));

  static fromArrays(keys: Uint32Array, levels: Uint8Array): LanguageModel {
    return new LanguageModel(keys, levels);
  }

  /** Words that fold alike are counted together; counts of zero and less are left out. */
  static fromCounts(counts: Iterable<WordCount>): LanguageModel {
    const lane = new Lane();
    const byKey = new Map<number, number>();
    let highest = 1;
    for (const [word, count] of counts) {
      readPlain(word, lane);
      if (lane.length === 0 || !(count > 0)) continue;
      const key = keyOf(lane.units, 0, lane.length);
      const total = (byKey.get(key) ?? 0) + count;
      byKey.set(key, total);
      if (total > highest) highest = total;
    }
    let size = 1;
    while (size < byKey.size * SLOTS_PER_WORD) size *= 2;
    const keys = new Uint32Array(new SharedArrayBuffer(4 * size));
    const levels = new Uint8Array(new SharedArrayBuffer(size));
    const scale = (MOST_LEVEL - 1) / Math.log1p(highest);
    for (const [key, count] of byKey) {
      let slot = key & (size - 1);
      while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      levels[slot] = 1 + Math.round(Math.log1p(count) * scale);
    }
    return new LanguageModel(keys, levels);
  }

  /** Words in it. */
  get size(): number {
    return this.levels.reduce((words, level) => words + (level > 0 ? 1 : 0), 0);
  }

  /** Level of a folded word in [0, 1]; 0 where it was never counted. */
  ofUnits(units: Uint16Array, from: number, to: number): number {
    const mask = this.keys.length - 1;
    const key = keyOf(units, from, to);
    let slot = key & mask;
    for (let seen = this.keys[slot] as number; seen !== 0 && mask > 0; seen = this.keys[slot] as number) {
      if (seen === key) return (this.levels[slot] as number) / MOST_LEVEL;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** Level of a word as it is written, in [0, 1]. */
  of(word: string): number {
    const lane = readPlain(word, new Lane());
    return this.ofUnits(lane.units, 0, lane.length);
  }
}

/** Whether a level is that of a word that nobody is warned about for a likeness alone. */
export const isOrdinary = (level: number): boolean => level >= ORDINARY;

function keyOf(units: Uint16Array, from: number, to: number): number {
  const key = hashUnits(SEED, units, from, to);
  return key === 0 ? 1 : key;
}
