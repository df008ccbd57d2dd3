import { type TransformationKind } from '../types';
import { type ClassBits } from './class-bits';
import { type Growing } from './growing';
import { isDense, type Key } from './rules';

/*
 * One record is one form of one name, 32 bytes, so that a candidate costs one cache line:
 *   0-2   mark (24 bits)          3  name: 0 the mark's own, n its nth alias
 *   4     length of the key       5  form (4 bits), WIDE, SPILLED, DENSE, RIGID
 *   6-7   Nice classes 33-45      8-11  Nice classes 1-32
 *   12-31 the key: 20 units of one byte, or 10 of two; longer ones lie in a heap, at the offset that stands here
 */
export const RECORD_BYTES = 32;
export const MOST_MARKS = 0xffffff;
const KEY = 12;
const ROOM = RECORD_BYTES - KEY;
const WIDE = 0x10;
const SPILLED = 0x20;
const DENSE = 0x40;
const RIGID = 0x80;
const FORM = 0x0f;

const FORMS: readonly TransformationKind[] = [
  'EXACT',
  'HOMOGLYPH',
  'LEET',
  'TRANSLITERATION',
  'LOOKALIKE_GLYPH',
];

/** Which form of which name of which mark a record holds. */
export interface RecordHead {
  readonly mark: number;
  readonly name: number;
  readonly form: TransformationKind;
  readonly classes: ClassBits;
  readonly rigid: boolean;
}

function putUnits(bytes: Uint8Array, at: number, units: Uint16Array, isWide: boolean): void {
  for (let unit = 0; unit < units.length; unit++) {
    const value = units[unit] as number;
    if (isWide) {
      bytes[at + 2 * unit] = value & 0xff;
      bytes[at + 2 * unit + 1] = value >>> 8;
    } else bytes[at + unit] = value;
  }
}

/** Appends one record. */
export function putRecord(
  records: Growing<Uint8Array>,
  heap: Growing<Uint8Array>,
  head: RecordHead,
  units: Uint16Array,
): void {
  const bytes = records.reserve(RECORD_BYTES);
  const at = records.length;
  records.length += RECORD_BYTES;
  const isWide = units.some((unit) => unit > 0xff);
  const size = isWide ? units.length * 2 : units.length;
  bytes[at] = head.mark & 0xff;
  bytes[at + 1] = (head.mark >>> 8) & 0xff;
  bytes[at + 2] = head.mark >>> 16;
  bytes[at + 3] = head.name;
  bytes[at + 4] = units.length;
  bytes[at + 5] =
    Math.max(0, FORMS.indexOf(head.form)) |
    (isWide ? WIDE : 0) |
    (size > ROOM ? SPILLED : 0) |
    (isDense(units, 0, units.length) ? DENSE : 0) |
    (head.rigid ? RIGID : 0);
  bytes[at + 6] = head.classes.high & 0xff;
  bytes[at + 7] = head.classes.high >>> 8;
  putWord(bytes, at + 8, head.classes.low);
  if (size <= ROOM) putUnits(bytes, at + KEY, units, isWide);
  else {
    putWord(bytes, at + KEY, heap.length);
    putUnits(heap.reserve(size), heap.length, units, isWide);
    heap.length += size;
  }
}

function putWord(bytes: Uint8Array, at: number, value: number): void {
  for (let byte = 0; byte < 4; byte++) bytes[at + byte] = (value >>> (8 * byte)) & 0xff;
}

/** Reads records out of flat memory. */
export class Records {
  private readonly words: Uint32Array;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly heap: Uint8Array,
  ) {
    this.words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  }

  get count(): number {
    return this.bytes.length / RECORD_BYTES;
  }

  mark(record: number): number {
    return (this.words[record * 8] as number) & MOST_MARKS;
  }

  name(record: number): number {
    return (this.words[record * 8] as number) >>> 24;
  }

  length(record: number): number {
    return this.bytes[record * RECORD_BYTES + 4] as number;
  }

  form(record: number): TransformationKind {
    return FORMS[(this.bytes[record * RECORD_BYTES + 5] as number) & FORM] as TransformationKind;
  }

  /** Whether the mark has one of the classes, or none at all. */
  inClasses(record: number, low: number, high: number): boolean {
    const word = record * 8;
    return (
      ((this.words[word + 2] as number) & low) !== 0 ||
      (((this.words[word + 1] as number) >>> 16) & high) !== 0
    );
  }

  /** Reads a record's key into `key`, whose array must hold LONGEST_KEY units. */
  readKey(record: number, key: Key): void {
    const at = record * RECORD_BYTES;
    const length = this.bytes[at + 4] as number;
    const flags = this.bytes[at + 5] as number;
    let source = this.bytes;
    let from = at + KEY;
    if (flags & SPILLED) {
      source = this.heap;
      from = this.words[from >>> 2] as number;
    }
    const { units } = key;
    if (flags & WIDE) {
      for (let unit = 0; unit < length; unit++) {
        units[unit] = (source[from + 2 * unit] as number) | ((source[from + 2 * unit + 1] as number) << 8);
      }
    } else for (let unit = 0; unit < length; unit++) units[unit] = source[from + unit] as number;
    key.from = 0;
    key.to = length;
    key.dense = (flags & DENSE) !== 0;
    key.rigid = (flags & RIGID) !== 0;
  }
}
