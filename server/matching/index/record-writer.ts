import { type TransformationKind } from '../types';
import { type ClassBits } from './class-bits';
import { growingBytes, growingWords } from './growing';
import { hashUnits } from './hash';
import {
  DENSE,
  FORMS,
  KEY,
  MANY,
  MEMBER_WORDS,
  MOST_MARKS,
  RECORD_BYTES,
  RIGID,
  ROOM,
  SPILLED,
  WIDE,
} from './records';
import { isDense, LONGEST_KEY } from './rules';

/** Which form of which name of which mark is written. */
export interface RecordHead {
  readonly mark: number;
  readonly name: number;
  readonly form: TransformationKind;
  readonly classes: ClassBits;
  readonly rigid: boolean;
}

/** The arrays that records are read from. */
export interface RecordArrays {
  readonly records: Uint8Array;
  readonly longKeys: Uint8Array;
  readonly members: Uint32Array;
}

const SEED = 0x5eed;
/** A name that is filed again: record, then as a member. */
const NODE_WORDS = 4;

/** Writes records. Of names of equal form the first makes the record; all of them become its members when it is sealed. */
export class RecordWriter {
  private readonly records = growingBytes(1 << 16);
  private readonly heap = growingBytes();
  private readonly nodes = growingWords();
  /** Open addressing: the number of a record and one more; 0 is free. */
  private slots = new Uint32Array(1 << 12);
  private readonly key = new Uint8Array(2 * LONGEST_KEY);

  get count(): number {
    return this.records.length / RECORD_BYTES;
  }

  /** Files one form of one name. Marks must come by ascending ordinal. Throws RangeError where there is no room. */
  add(head: RecordHead, units: Uint16Array): void {
    const size = this.encode(units);
    const isWide = size > units.length;
    const flags =
      Math.max(0, FORMS.indexOf(head.form)) |
      (isWide ? WIDE : 0) |
      (size > ROOM ? SPILLED : 0) |
      (isDense(units, 0, units.length) ? DENSE : 0) |
      (head.rigid ? RIGID : 0);
    if (2 * this.count >= this.slots.length) this.grow();
    const mask = this.slots.length - 1;
    let slot = hashUnits(SEED ^ flags, this.key, 0, size) & mask;
    for (let known = this.slots[slot] as number; known !== 0; known = this.slots[slot] as number) {
      if (this.isSame(known - 1, flags, size)) {
        this.join(known - 1, head);
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.count === MOST_MARKS)
      throw new RangeError(`A segment holds ${MOST_MARKS} names at most; this one is full.`);
    this.append(head, flags, units.length, size);
    this.slots[slot] = this.count;
  }

  /** What was written, in memory that threads share; nothing can be added afterwards. */
  seal(): RecordArrays {
    const records = this.records.shared();
    const words = new Uint32Array(records.buffer, 0, records.length >>> 2);
    const nodes = this.nodes.shared();
    const counts = new Uint32Array(this.count);
    for (let at = 0; at < nodes.length; at += NODE_WORDS) {
      const record = nodes[at] as number;
      counts[record] = (counts[record] as number) + 1;
    }
    let place = 0;
    const places = counts.map((count) => {
      const begin = place;
      if (count > 0) place += 1 + count * MEMBER_WORDS;
      return begin;
    });
    const members = new Uint32Array(new SharedArrayBuffer(4 * place));
    counts.forEach((count, record) => {
      if (count === 0) return;
      const begin = places[record] as number;
      words[record * 8] = begin;
      members[begin] = count;
      places[record] = begin + 1;
    });
    for (let at = 0; at < nodes.length; at += NODE_WORDS) {
      const record = nodes[at] as number;
      const to = places[record] as number;
      members.set(nodes.subarray(at + 1, at + NODE_WORDS), to);
      places[record] = to + MEMBER_WORDS;
    }
    return { records, longKeys: this.heap.shared(), members };
  }

  /** Writes units to `key`, one byte each if that is enough; answers the bytes. */
  private encode(units: Uint16Array): number {
    const { key } = this;
    let any = 0;
    for (let at = 0; at < units.length; at++) any |= units[at] as number;
    if (any <= 0xff) {
      key.set(units);
      return units.length;
    }
    for (let at = 0; at < units.length; at++) {
      key[2 * at] = (units[at] as number) & 0xff;
      key[2 * at + 1] = (units[at] as number) >>> 8;
    }
    return 2 * units.length;
  }

  private isSame(record: number, flags: number, size: number): boolean {
    const bytes = this.records.reserve(0);
    const at = record * RECORD_BYTES;
    if (((bytes[at + 5] as number) & ~MANY) !== flags) return false;
    if ((bytes[at + 4] as number) * (flags & WIDE ? 2 : 1) !== size) return false;
    const isSpilled = (flags & SPILLED) !== 0;
    const source = isSpilled ? this.heap.reserve(0) : bytes;
    const from = isSpilled ? readWord(bytes, at + KEY) : at + KEY;
    for (let byte = 0; byte < size; byte++) if (source[from + byte] !== this.key[byte]) return false;
    return true;
  }

  private join(record: number, { mark, name, classes }: RecordHead): void {
    const bytes = this.records.reserve(0);
    const at = record * RECORD_BYTES;
    const high = (bytes[at + 6] as number) | ((bytes[at + 7] as number) << 8);
    const low = readWord(bytes, at + 8);
    if (((bytes[at + 5] as number) & MANY) === 0) {
      bytes[at + 5] = (bytes[at + 5] as number) | MANY;
      this.putNode(record, readWord(bytes, at), low, high);
    }
    this.putNode(record, mark | (name << 24), classes.low, classes.high);
    bytes[at + 6] = (high | classes.high) & 0xff;
    bytes[at + 7] = (high | classes.high) >>> 8;
    putWord(bytes, at + 8, low | classes.low);
  }

  private putNode(record: number, member: number, low: number, high: number): void {
    this.nodes.push(record);
    this.nodes.push(member);
    this.nodes.push(low);
    this.nodes.push(high);
  }

  private append({ mark, name, classes }: RecordHead, flags: number, length: number, size: number): void {
    const bytes = this.records.reserve(RECORD_BYTES);
    const at = this.records.length;
    this.records.length += RECORD_BYTES;
    putWord(bytes, at, mark | (name << 24));
    bytes[at + 4] = length;
    bytes[at + 5] = flags;
    bytes[at + 6] = classes.high & 0xff;
    bytes[at + 7] = classes.high >>> 8;
    putWord(bytes, at + 8, classes.low);
    if (size <= ROOM) bytes.set(this.key.subarray(0, size), at + KEY);
    else {
      putWord(bytes, at + KEY, this.heap.length);
      this.heap.reserve(size).set(this.key.subarray(0, size), this.heap.length);
      this.heap.length += size;
    }
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Uint32Array(2 * slots.length);
    const mask = this.slots.length - 1;
    const bytes = this.records.reserve(0);
    const heap = this.heap.reserve(0);
    for (let record = 0; record < this.count; record++) {
      const at = record * RECORD_BYTES;
      const flags = (bytes[at + 5] as number) & ~MANY;
      const isSpilled = (flags & SPILLED) !== 0;
      const from = isSpilled ? readWord(bytes, at + KEY) : at + KEY;
      const size = (bytes[at + 4] as number) * (flags & WIDE ? 2 : 1);
      let slot = hashUnits(SEED ^ flags, isSpilled ? heap : bytes, from, from + size) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = record + 1;
    }
  }
}

function putWord(bytes: Uint8Array, at: number, value: number): void {
  for (let byte = 0; byte < 4; byte++) bytes[at + byte] = (value >>> (8 * byte)) & 0xff;
}

function readWord(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) >>>
    0
  );
}
