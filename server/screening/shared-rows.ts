/**
 * Rows under keys, several under one, in memory that threads share: a thread is handed the table, whatever its size, and parses
 * those rows alone that it asks for. Plain data, so that it goes from thread to thread.
 */
export interface SharedRows {
  /** Of the key of each row, ascending. */
  readonly hashes: Uint32Array;
  /** Where each row ends in `text`; it begins where the one before it ends. */
  readonly ends: Uint32Array;
  /** UTF-8 of the JSON of each key with its row. */
  readonly text: Uint8Array;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A table over shared memory for so many rows and bytes, to be filled. */
function tableOf(rows: number, bytes: number): SharedRows {
  const memory = new SharedArrayBuffer(8 * rows + bytes);
  return {
    hashes: new Uint32Array(memory, 0, rows),
    ends: new Uint32Array(memory, 4 * rows, rows),
    text: new Uint8Array(memory, 8 * rows),
  };
}

export const NO_ROWS: SharedRows = tableOf(0, 0);

/** Rows of one key keep their order. */
export function shareRows<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string): SharedRows {
  const keyed = rows.map((row) => {
    const key = keyOf(row);
    return { hash: hashOf(key), json: Buffer.from(JSON.stringify([key, row])) };
  });
  keyed.sort((a, b) => a.hash - b.hash);
  const table = tableOf(
    keyed.length,
    keyed.reduce((sum, { json }) => sum + json.length, 0),
  );
  let end = 0;
  for (const [at, { hash, json }] of keyed.entries()) {
    table.text.set(json, end);
    end += json.length;
    table.hashes[at] = hash;
    table.ends[at] = end;
  }
  return table;
}

/** Two tables as one, where a key is in both the rows of the first before those of the second. Copies, parses nothing. */
export function joinRows(first: SharedRows, second: SharedRows): SharedRows {
  if (first.hashes.length === 0) return second;
  const joined = tableOf(first.hashes.length + second.hashes.length, first.text.length + second.text.length);
  let [at, end] = [0, 0];
  /** Copies the rows [from, to) behind those that are there. */
  const take = ({ ends, hashes, text }: SharedRows, from: number, to: number): void => {
    const begin = ends[from - 1] ?? 0;
    const shift = end - begin;
    joined.hashes.set(hashes.subarray(from, to), at);
    for (let row = from; row < to; row++) joined.ends[at++] = end = (ends[row] as number) + shift;
    joined.text.set(text.subarray(begin, end - shift), begin + shift);
  };
  let taken = 0;
  for (const [row, hash] of second.hashes.entries()) {
    const until = firstAt(first.hashes, hash + 1);
    if (until > taken) take(first, taken, until);
    taken = until;
    take(second, row, row + 1);
  }
  take(first, taken, first.hashes.length);
  return joined;
}

/** The first place whose hash is not below this one. */
function firstAt(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows under a key, as they were shared. */
export function rowsUnder({ ends, hashes, text }: SharedRows, key: string): unknown[] {
  const rows: unknown[] = [];
  const hash = hashOf(key);
  for (let at = firstAt(hashes, hash); at < hashes.length && hashes[at] === hash; at++) {
    const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
    const [of, row] = JSON.parse(bytes.toString('utf8', ends[at - 1] ?? 0, ends[at])) as [string, unknown];
    if (of === key) rows.push(row);
  }
  return rows;
}
