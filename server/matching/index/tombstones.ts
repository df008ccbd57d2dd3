/** Marks of a segment that were removed or replaced, one bit each. Never changed: `with` answers a new one. */
export class Tombstones {
  static readonly none = new Tombstones(new Uint32Array(0), 0);

  private constructor(
    /** Bit n of word n >> 5; marks behind the last word live. */
    readonly bits: Uint32Array,
    /** How many are dead. */
    readonly count: number,
  ) {}

  static fromBits(bits: Uint32Array): Tombstones {
    let count = 0;
    for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
    return new Tombstones(bits, count);
  }

  has(mark: number): boolean {
    const word = mark >>> 5;
    return word < this.bits.length && (((this.bits[word] as number) >>> (mark & 31)) & 1) === 1;
  }

  /** These and more; `size` is the number of marks in the segment. */
  with(marks: Iterable<number>, size: number): Tombstones {
    const bits = new Uint32Array(new SharedArrayBuffer(4 * Math.ceil(size / 32)));
    bits.set(this.bits);
    let { count } = this;
    for (const mark of marks) {
      const bit = 1 << (mark & 31);
      const word = bits[mark >>> 5] as number;
      if ((word & bit) !== 0) continue;
      bits[mark >>> 5] = word | bit;
      count += 1;
    }
    return new Tombstones(bits, count);
  }
}
