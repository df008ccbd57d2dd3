import { Checksum } from '../matching/index/checksum';

/** What a table is made of: flat arrays by name. */
export type Columns = Readonly<Record<string, Int32Array | Uint16Array>>;

/** "BMT1", read in the byte order of the machine: a file of another order is not taken for one. */
const MAGIC = 0x424d5431;
/** Magic, bytes of the whole file, bytes of the description, checksum of all the rest. */
const HEAD = 4;
/** Every part begins at a multiple of so many bytes. */
const STEP = 16;

interface Description {
  readonly key: string;
  readonly columns: readonly (readonly [name: string, bitsOfUnit: 16 | 32, length: number])[];
}

const roundedUp = (bytes: number): number => Math.ceil(bytes / STEP) * STEP;

function sumOf(file: Uint8Array): number {
  const [magic = 0, size = 0, length = 0] = new Uint32Array(file.buffer, 0, HEAD);
  const rest = new Uint32Array(file.buffer, STEP, (file.byteLength - STEP) / 4);
  return new Checksum().update(new Uint32Array([magic, size, length, 0])).update(rest).value;
}

/** A file that holds the columns and the key of what they were made from. */
export function packColumns(key: string, columns: Columns): Uint8Array {
  const named = Object.entries(columns);
  const description: Description = {
    key,
    columns: named.map(([name, column]) => [name, column instanceof Int32Array ? 32 : 16, column.length]),
  };
  const text = new TextEncoder().encode(JSON.stringify(description));
  const start = STEP + roundedUp(text.byteLength);
  const size = named.reduce((sum, [, { byteLength }]) => sum + roundedUp(byteLength), start);
  const file = new Uint8Array(size);
  file.set(text, STEP);
  let at = start;
  for (const [, column] of named) {
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += roundedUp(column.byteLength);
  }
  const head = new Uint32Array(file.buffer, 0, HEAD);
  head.set([MAGIC, size, text.byteLength]);
  head[HEAD - 1] = sumOf(file);
  return file;
}

/** The columns of a file, which begins its buffer; undefined where it was cut off, damaged, or made from something else. They stand in the file's own bytes. */
export function unpackColumns(key: string, file: Uint8Array): Columns | undefined {
  if (file.byteLength < STEP || file.byteLength % STEP !== 0) return undefined;
  const [magic, size, length = 0, sum] = new Uint32Array(file.buffer, 0, HEAD);
  if (magic !== MAGIC || size !== file.byteLength || sum !== sumOf(file)) return undefined;
  const text = new TextDecoder().decode(file.subarray(STEP, STEP + length));
  const description = JSON.parse(text) as Description;
  if (description.key !== key) return undefined;
  let at = STEP + roundedUp(length);
  const columns: Record<string, Int32Array | Uint16Array> = {};
  for (const [name, bits, count] of description.columns) {
    const column =
      bits === 32 ? new Int32Array(file.buffer, at, count) : new Uint16Array(file.buffer, at, count);
    columns[name] = column;
    at += roundedUp(column.byteLength);
  }
  return columns;
}
