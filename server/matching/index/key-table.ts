import { type Key, LONGEST_KEY } from './rules';
import { takeMarkKeys } from './keys';
import { type Records } from './records';

/*
 * The hash table from keys to records: `starts` holds, for each bucket, where its entries begin; an entry is the record
 * (24 bits) and eight more bits of the hash, the tag, that most strangers in the bucket fail. Buckets lie one behind the
 * other without a gap, so an entry costs four bytes, and a bucket is one or two cache lines.
 */
const ENTRIES_PER_BUCKET = 9;
const RANGE = 0x100000000;
export const TAG_SHIFT = 24;
export const RECORD_MASK = 0xffffff;

export interface KeyTable {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Buckets for so many records of so many keys. */
export const bucketsFor = (keys: number): number => Math.max(1, Math.ceil(keys / ENTRIES_PER_BUCKET));

export function newKey(): Key {
  return { units: new Uint16Array(LONGEST_KEY), from: 0, to: 0, dense: false, rigid: false };
}

/** Keys of the records in [from, to). */
export function countKeys(records: Records, from: number, to: number): number {
  const key = newKey();
  let keys = 0;
  const take = (): void => void (keys += 1);
  for (let record = from; record < to; record++) {
    records.readKey(record, key);
    takeMarkKeys(key, take);
  }
  return keys;
}

/** Adds to `counts`, for each bucket, how many keys of the records in [from, to) fall into it. */
export function countBuckets(records: Records, from: number, to: number, counts: Uint32Array): void {
  const key = newKey();
  const buckets = counts.length;
  const take = (hash: number): void => {
    const bucket = Math.floor((hash / RANGE) * buckets);
    counts[bucket] = (counts[bucket] as number) + 1;
  };
  for (let record = from; record < to; record++) {
    records.readKey(record, key);
    takeMarkKeys(key, take);
  }
}

/**
 * Turns counts into places: `starts` (one longer than there are buckets) and, in place, each part's counts into where
 * its first entry of each bucket goes. Answers the number of entries.
 */
export function placeBuckets(parts: readonly Uint32Array[], starts: Uint32Array): number {
  let place = 0;
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    starts[bucket] = place;
    for (const counts of parts) {
      const count = counts[bucket] as number;
      counts[bucket] = place;
      place += count;
    }
  }
  starts[starts.length - 1] = place;
  return place;
}

/** Writes the entries of the records in [from, to) to their places; `places` moves on. */
export function fillBuckets(
  records: Records,
  from: number,
  to: number,
  places: Uint32Array,
  entries: Uint32Array,
): void {
  const key = newKey();
  const buckets = places.length;
  let current = 0;
  const take = (hash: number): void => {
    const bucket = Math.floor((hash / RANGE) * buckets);
    const place = places[bucket] as number;
    places[bucket] = place + 1;
    entries[place] = (current | (hash << TAG_SHIFT)) >>> 0;
  };
  for (current = from; current < to; current++) {
    records.readKey(current, key);
    takeMarkKeys(key, take);
  }
}

/** The table of all records, made in one go. */
export function buildKeyTable(records: Records): KeyTable {
  const share = (words: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * words));
  const buckets = bucketsFor(countKeys(records, 0, records.count));
  const counts = new Uint32Array(buckets);
  countBuckets(records, 0, records.count, counts);
  const starts = share(buckets + 1);
  const entries = share(placeBuckets([counts], starts));
  fillBuckets(records, 0, records.count, counts, entries);
  return { starts, entries };
}
