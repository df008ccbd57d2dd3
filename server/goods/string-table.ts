import { withRoom } from './with-room';

/** What a table of strings is made of, flat: hash and number by slot, where each string ends, and the UTF-16 code units of all. */
export type StringColumns = {
  readonly slots: Int32Array;
  readonly stringEnds: Int32Array;
  readonly units: Uint16Array;
};

/** Numbers of one slot: the hash, and the number of the string plus one; 0 is a free slot. */
const WIDTH = 2;
const FIRST_SLOTS = 2 ** 10;
const PRIME = 0x9e3779b1;

/**
 * Strings numbered from 0 in the order in which they came. All stand in three flat arrays, which are written to a file and read from
 * it as they are: a map of a hundred thousand strings takes longer to build than to use.
 */
export class StringTable {
  private slots: Int32Array;
  private ends: Int32Array;
  private units: Uint16Array;
  private count: number;
  /** Units of the longest string: a longer text is in no table, and its hash is not worth making. */
  private longest = 0;

  constructor(columns?: StringColumns) {
    this.slots = columns?.slots ?? new Int32Array(FIRST_SLOTS * WIDTH);
    this.ends = columns?.stringEnds ?? new Int32Array(0);
    this.units = columns?.units ?? new Uint16Array(0);
    this.count = this.ends.length;
    for (let number = 0; number < this.count; number += 1) {
      const units = (this.ends[number] as number) - this.startOf(number);
      if (units > this.longest) this.longest = units;
    }
  }

  /** How many strings there are. */
  get size(): number {
    return this.count;
  }

  /** The number of a string; undefined where it is not in the table. */
  numberOf(text: string): number | undefined {
    if (text.length > this.longest) return undefined;
    const number = (this.slots[this.slotOf(text, hashOf(text)) + 1] as number) - 1;
    return number < 0 ? undefined : number;
  }

  /** The number of a string, which is added if it is new. */
  add(text: string): number {
    const hash = hashOf(text);
    const known = (this.slots[this.slotOf(text, hash) + 1] as number) - 1;
    if (known >= 0) return known;
    const number = this.count;
    if ((number + 1) * 2 * WIDTH > this.slots.length) this.grow();
    const start = this.startOf(number);
    const units = withRoom(this.units, start + text.length);
    for (let i = 0; i < text.length; i += 1) units[start + i] = text.charCodeAt(i);
    this.units = units;
    this.ends = withRoom(this.ends, number + 1);
    this.ends[number] = start + text.length;
    const slot = this.slotOf(text, hash);
    this.slots[slot] = hash;
    this.slots[slot + 1] = number + 1;
    this.count += 1;
    this.longest = Math.max(this.longest, text.length);
    return number;
  }

  /** The string of a number below `size`. */
  at(number: number): string {
    const { units } = this;
    const end = this.ends[number] as number;
    let text = '';
    for (let i = this.startOf(number); i < end; i += 1) text += String.fromCharCode(units[i] as number);
    return text;
  }

  /** True where the string of a number stands before the text in the order of UTF-16 code units, as `<` has it. */
  isBefore(number: number, text: string): boolean {
    const { units } = this;
    const start = this.startOf(number);
    const length = (this.ends[number] as number) - start;
    for (let i = 0; i < length && i < text.length; i += 1) {
      const distance = (units[start + i] as number) - text.charCodeAt(i);
      if (distance !== 0) return distance < 0;
    }
    return length < text.length;
  }

  /** The table as it is to be written. */
  columns(): StringColumns {
    const stringEnds = this.ends.subarray(0, this.count);
    return { slots: this.slots, stringEnds, units: this.units.subarray(0, this.startOf(this.count)) };
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : (this.ends[number - 1] as number);
  }

  /** Where a string stands, or the free slot where it would. */
  private slotOf(text: string, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (hash * WIDTH) & mask;
    for (;;) {
      const number = (slots[at + 1] as number) - 1;
      if (number < 0 || (slots[at] === hash && this.is(number, text))) return at;
      at = (at + WIDTH) & mask;
    }
  }

  private is(number: number, text: string): boolean {
    const { units } = this;
    const start = this.startOf(number);
    if ((this.ends[number] as number) - start !== text.length) return false;
    for (let i = 0; i < text.length; i += 1) if (units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private grow(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 1] === 0) continue;
      let at = ((old[from] as number) * WIDTH) & mask;
      while (slots[at + 1] !== 0) at = (at + WIDTH) & mask;
      slots[at] = old[from] as number;
      slots[at + 1] = old[from + 1] as number;
    }
    this.slots = slots;
  }
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
