import { type TransformationKind } from '../types';
import { type Key } from './rules';

/*
 * One record is one form of a name, 32 bytes, so that a candidate costs one cache line. Names of equal form share one:
 *   0-3   mark (24 bits) and name (0 the mark's own, n its nth alias); with MANY, where its members begin
 *   4     length of the key       5  form (3 bits), MANY, WIDE, SPILLED, DENSE, RIGID
 *   6-7   Nice classes 33-45      8-11  Nice classes 1-32: all that its members have
 *   12-31 the key: 20 units of one byte, or 10 of two; longer ones lie in a heap, at the offset that stands here
 * Members are words: how many there are; then three for each, by ascending mark: mark and name, classes low and high.
 */
export const RECORD_BYTES = 32;
export const MOST_MARKS = 0xffffff;
export const KEY = 12;
export const ROOM = RECORD_BYTES - KEY;
export const MANY = 0x08;
export const WIDE = 0x10;
export const SPILLED = 0x20;
export const DENSE = 0x40;
export const RIGID = 0x80;
export const MEMBER_WORDS = 3;
const FORM = 0x07;

export const FORMS: readonly TransformationKind[] = [
  'EXACT',
  'HOMOGLYPH',
  'LEET',
  'TRANSLITERATION',
  'LOOKALIKE_GLYPH',
  'CONTAINED',
];

/** Reads records out of flat memory. */
export class Records {
  private readonly words: Uint32Array;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly heap: Uint8Array,
    private readonly members: Uint32Array = new Uint32Array(0),
  ) {
    this.words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  }

  get count(): number {
    return this.bytes.length / RECORD_BYTES;
  }

  /**
   * Visits the marks of a record that have one of the classes, or none at all, by ascending ordinal, and which of their
   * names it is, until `visit` answers false.
   */
  forEachMark(
    record: number,
    low: number,
    high: number,
    visit: (mark: number, name: number) => boolean,
  ): void {
    const head = this.words[record * 8] as number;
    if (((this.bytes[record * RECORD_BYTES + 5] as number) & MANY) === 0) {
      if (this.inClasses(record, low, high)) visit(head & MOST_MARKS, head >>> 24);
      return;
    }
    const { members } = this;
    const end = head + 1 + (members[head] as number) * MEMBER_WORDS;
    for (let at = head + 1; at < end; at += MEMBER_WORDS) {
      if (((members[at + 1] as number) & low) === 0 && ((members[at + 2] as number) & high) === 0) continue;
      const member = members[at] as number;
      if (!visit(member & MOST_MARKS, member >>> 24)) return;
    }
  }

  /** Reads a word of each of the first `count` records for nothing: then all of them are on their way at once. */
  prefetch(records: Uint32Array, count: number): number {
    const { words } = this;
    let any = 0;
    for (let at = 0; at < count; at++) any ^= words[(records[at] as number) * 8] as number;
    return any;
  }

  length(record: number): number {
    return this.bytes[record * RECORD_BYTES + 4] as number;
  }

  form(record: number): TransformationKind {
    return FORMS[(this.bytes[record * RECORD_BYTES + 5] as number) & FORM] as TransformationKind;
  }

  /** Whether one of its marks has one of the classes, or none at all. */
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
