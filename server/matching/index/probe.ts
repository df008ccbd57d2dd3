import { compareByEar } from './ear-fit';
import {
  LETTERS_EQUAL,
  LETTERS_FAR,
  SOUND_EQUAL,
  takeEarPattern,
  takeExactKey,
  takeWindowKeys,
} from './keys';
import { bucketOf, type KeyTable, newKey, RECORD_MASK, TAG_SHIFT } from './key-table';
import { type Records } from './records';
import { compareEqual, compareLetters, compareSounds, editsBetween, type Likeness } from './rules';
import { type BatchWindow } from './window-batch';

const SAYS_SHIFT = 30;
const WINDOW_MASK = 0x3fffffff;

/** Takes one record that a window resembles. */
export type TakeHit = (window: BatchWindow, record: number, likeness: Likeness) => void;

/** Nice classes that a search is narrowed to, as bits; all bits where it is not. */
export interface ClassFilter {
  readonly low: number;
  readonly high: number;
}

/**
 * The way of a batch through a key table, in passes of one kind of memory access each: make all keys; load where their
 * buckets begin; read the buckets and keep the entries whose tag fits; load the records and drop those of other classes;
 * compare. Inside a pass no access waits for another, so the processor has many under way at once.
 */
export class Prober {
  private probes = 0;
  private hashes = new Uint32Array(4096);
  /** Window and, in the two highest bits, what the key says. */
  private owners = new Uint32Array(4096);
  private places = new Uint32Array(8192);
  private candidates = 0;
  private found = new Uint32Array(4096);
  private foundBy = new Uint32Array(4096);
  private readonly seen = new PairSet();
  private readonly key = newKey();
  /** Kept, so that what is read is not optimised away. */
  fetched = 0;
  /** Candidates compared since the beginning, for the benchmark. */
  compared = 0;

  /** Makes the keys of all windows. They serve every segment. */
  prepare(windows: readonly BatchWindow[]): void {
    this.probes = 0;
    let owner = 0;
    const take = (hash: number, says: number): void => {
      if (this.probes === this.hashes.length) this.growProbes();
      this.hashes[this.probes] = hash;
      this.owners[this.probes++] = (owner | (says << SAYS_SHIFT)) >>> 0;
    };
    for (owner = 0; owner < windows.length; owner++) {
      const window = windows[owner] as BatchWindow;
      if (window.byEar) takeEarPattern(window, take);
      else if (window.exactOnly) takeExactKey(window.units, window.from, window.to, take);
      else takeWindowKeys(window, take);
    }
  }

  /** Looks the prepared keys up in one segment. Each pair of window and record is handed over once. */
  run(
    table: KeyTable,
    records: Records,
    windows: readonly BatchWindow[],
    filters: readonly ClassFilter[],
    take: TakeHit,
  ): void {
    this.locate(table.starts);
    this.prefetch(table.entries);
    this.scan(table.entries);
    this.fetched ^= records.prefetch(this.found, this.candidates);
    this.filter(records, windows, filters);
    this.compare(records, windows, take);
  }

  private locate(starts: Uint32Array): void {
    const { hashes, places, probes } = this;
    const buckets = starts.length - 1;
    for (let probe = 0; probe < probes; probe++) {
      const bucket = bucketOf(hashes[probe] as number, buckets);
      places[2 * probe] = starts[bucket] as number;
      places[2 * probe + 1] = starts[bucket + 1] as number;
    }
  }

  /** Reads one entry of each bucket for nothing, so that all of them are on their way before the first is looked at. */
  private prefetch(entries: Uint32Array): void {
    const { places, probes } = this;
    let any = 0;
    for (let probe = 0; probe < probes; probe++) any ^= entries[places[2 * probe] as number] as number;
    this.fetched ^= any;
  }

  private scan(entries: Uint32Array): void {
    const { hashes, owners, places, probes } = this;
    this.candidates = 0;
    for (let probe = 0; probe < probes; probe++) {
      const end = places[2 * probe + 1] as number;
      const tag = (hashes[probe] as number) & 0xff;
      for (let at = places[2 * probe] as number; at < end; at++) {
        const entry = entries[at] as number;
        if (entry >>> TAG_SHIFT !== tag) continue;
        if (this.candidates === this.found.length) this.growFound();
        this.found[this.candidates] = entry & RECORD_MASK;
        this.foundBy[this.candidates++] = owners[probe] as number;
      }
    }
  }

  private filter(records: Records, windows: readonly BatchWindow[], filters: readonly ClassFilter[]): void {
    const { found, foundBy, candidates } = this;
    let kept = 0;
    for (let at = 0; at < candidates; at++) {
      const record = found[at] as number;
      const by = foundBy[at] as number;
      const window = windows[by & WINDOW_MASK] as BatchWindow;
      const filter = filters[window.query] as ClassFilter;
      if (!records.inClasses(record, filter.low, filter.high)) continue;
      if (!fitsLength(window, records.length(record) - window.letters, by >>> SAYS_SHIFT)) continue;
      found[kept] = record;
      foundBy[kept++] = by;
    }
    this.candidates = kept;
  }

  private compare(records: Records, windows: readonly BatchWindow[], take: TakeHit): void {
    const { found, foundBy, candidates, key, seen } = this;
    seen.clear();
    for (let at = 0; at < candidates; at++) {
      const record = found[at] as number;
      const by = foundBy[at] as number;
      const says = by >>> SAYS_SHIFT;
      if (!seen.add(record, (by & WINDOW_MASK) * 2 + (says === SOUND_EQUAL ? 1 : 0))) continue;
      const window = windows[by & WINDOW_MASK] as BatchWindow;
      records.readKey(record, key);
      this.compared += 1;
      let likeness: Likeness | null;
      if (window.byEar) likeness = compareByEar(window, key);
      else if (says === SOUND_EQUAL) {
        likeness = compareSounds(window, key);
        // By letters it was found already, or is found by another key.
        if (likeness && compareLetters(window, key)) continue;
      } else if (window.exactOnly) likeness = compareEqual(window, key, window.lane === 'REPEATED');
      else likeness = compareLetters(window, key);
      if (likeness) take(window, record, likeness);
    }
  }

  private growProbes(): void {
    const size = this.hashes.length * 2;
    this.hashes = widen(this.hashes, size);
    this.owners = widen(this.owners, size);
    this.places = new Uint32Array(2 * size);
  }

  private growFound(): void {
    this.found = widen(this.found, this.found.length * 2);
    this.foundBy = widen(this.foundBy, this.foundBy.length * 2);
  }
}

/** Whether a record that is so much longer than the window can be what the key says. */
function fitsLength(window: BatchWindow, longer: number, says: number): boolean {
  if (says === SOUND_EQUAL) return true;
  if (says === LETTERS_EQUAL)
    return longer === 0 || (longer > 0 && (!window.exactOnly || window.lane === 'REPEATED'));
  if (window.dense || window.masked) return longer <= 2 && longer >= -2;
  const { letters } = window;
  const edits = editsBetween(letters, letters + longer, window.head + window.tail, false);
  if (says === LETTERS_FAR && edits < 2) return false;
  return longer <= edits && longer >= -edits;
}

function widen(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(size);
  bigger.set(array);
  return bigger;
}

/** A set of pairs of numbers, emptied at no cost: slots of an older round do not count. */
class PairSet {
  private size = 4096;
  private first = new Uint32Array(this.size);
  private second = new Uint32Array(this.size);
  private rounds = new Uint32Array(this.size);
  private round = 0;
  private count = 0;

  clear(): void {
    this.round += 1;
    this.count = 0;
  }

  /** Whether the pair was not in it yet. */
  add(first: number, second: number): boolean {
    if (2 * this.count >= this.size) this.grow();
    const mask = this.size - 1;
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) & mask;
    slot = (slot ^ (slot >>> 7)) & mask;
    while (this.rounds[slot] === this.round) {
      if (this.first[slot] === first && this.second[slot] === second) return false;
      slot = (slot + 1) & mask;
    }
    this.rounds[slot] = this.round;
    this.first[slot] = first;
    this.second[slot] = second;
    this.count += 1;
    return true;
  }

  private grow(): void {
    const { first, second, rounds, round } = this;
    this.size *= 2;
    this.first = new Uint32Array(this.size);
    this.second = new Uint32Array(this.size);
    this.rounds = new Uint32Array(this.size);
    this.round = 1;
    this.count = 0;
    for (let slot = 0; slot < rounds.length; slot++) {
      if (rounds[slot] === round) this.add(first[slot] as number, second[slot] as number);
    }
  }
}
