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
/** Keys are laid out by the eight highest bits of their hash first, so that the buckets of a part fit into a cache. */
export const PARTS = 256;
const PART_SHIFT = 24;

export interface KeyTable {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** All keys with the record of each, part by part; those of part p begin at `offsets[p]`. */
export interface SpreadKeys {
  readonly hashes: Uint32Array;
  readonly owners: Uint32Array;
  readonly offsets: Uint32Array;
}

/** Buckets for so many keys: as many in each part, so that none belongs to two. */
export const bucketsFor = (keys: number): number =>
  PARTS * Math.max(1, Math.ceil(keys / ENTRIES_PER_BUCKET / PARTS));

export function newKey(): Key {
  return { units: new Uint16Array(LONGEST_KEY), from: 0, to: 0, dense: false, rigid: false };
}

/** How many keys of the records in [from, to) there are of each part. */
export function countKeys(records: Records, from: number, to: number): Uint32Array {
  const key = newKey();
  const counts = new Uint32Array(PARTS);
  const take = (hash: number): void => {
    const part = hash >>> PART_SHIFT;
    counts[part] = (counts[part] as number) + 1;
  };
  for (let record = from; record < to; record++) {
    records.readKey(record, key);
    takeMarkKeys(key, take);
  }
  return counts;
}

/**
 * Turns the counts of several ranges of records into `offsets` and, in place, into where each range's first key of each
 * part goes: the keys of a part lie in the order of their records.
 */
export function offsetsOf(ranges: readonly Uint32Array[]): Uint32Array {
  const offsets = new Uint32Array(PARTS + 1);
  let place = 0;
  for (let part = 0; part < PARTS; part++) {
    offsets[part] = place;
    for (const counts of ranges) {
      const count = counts[part] as number;
      counts[part] = place;
      place += count;
    }
  }
  offsets[PARTS] = place;
  return offsets;
}

/** Writes the keys of the records in [from, to) to their parts; `places` says where, and moves on. */
export function spreadKeys(
  records: Records,
  from: number,
  to: number,
  places: Uint32Array,
  { hashes, owners }: SpreadKeys,
): void {
  const key = newKey();
  let current = 0;
  const take = (hash: number): void => {
    const part = hash >>> PART_SHIFT;
    const place = places[part] as number;
    places[part] = place + 1;
    hashes[place] = hash;
    owners[place] = current;
  };
  for (current = from; current < to; current++) {
    records.readKey(current, key);
    takeMarkKeys(key, take);
  }
}

/** Fills the buckets of the parts in [from, to). */
export function placeKeys(keys: SpreadKeys, from: number, to: number, { starts, entries }: KeyTable): void {
  const { hashes, owners, offsets } = keys;
  const buckets = starts.length - 1;
  const each = buckets / PARTS;
  const places = new Uint32Array(each);
  for (let part = from; part < to; part++) {
    const first = part * each;
    const begin = offsets[part] as number;
    const end = offsets[part + 1] as number;
    places.fill(0);
    for (let at = begin; at < end; at++) {
      const bucket = bucketOf(hashes[at] as number, buckets) - first;
      places[bucket] = (places[bucket] as number) + 1;
    }
    let place = begin;
    for (let bucket = 0; bucket < each; bucket++) {
      const count = places[bucket] as number;
      starts[first + bucket] = place;
      places[bucket] = place;
      place += count;
    }
    for (let at = begin; at < end; at++) {
      const hash = hashes[at] as number;
      const bucket = bucketOf(hash, buckets) - first;
      const to = places[bucket] as number;
      places[bucket] = to + 1;
      entries[to] = ((owners[at] as number) | (hash << TAG_SHIFT)) >>> 0;
    }
  }
  if (to === PARTS) starts[buckets] = offsets[PARTS] as number;
}

/** In which of so many buckets a hash is. */
export const bucketOf = (hash: number, buckets: number): number => Math.floor((hash / RANGE) * buckets);

const share = (words: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * words));

/** Memory for so many keys on their way, and for the table that is made of them. */
export function roomFor(offsets: Uint32Array): { readonly keys: SpreadKeys; readonly table: KeyTable } {
  const count = offsets[PARTS] as number;
  return {
    keys: { hashes: share(count), owners: share(count), offsets },
    table: { starts: share(bucketsFor(count) + 1), entries: share(count) },
  };
}

/** The table of all records, made in one go. */
export function buildKeyTable(records: Records): KeyTable {
  const places = countKeys(records, 0, records.count);
  const { keys, table } = roomFor(offsetsOf([places]));
  spreadKeys(records, 0, records.count, places, keys);
  placeKeys(keys, 0, PARTS, table);
  return table;
}
