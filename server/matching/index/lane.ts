import { type TransformationKind } from '../types';

/** What stands before a token. The greater, the harder the boundary. */
export const enum Gap {
  JOIN = 0, // neighbours in a script that sets no spaces, or a change of script
  SOFT = 1, // inside a word: lower case to upper case, letter to digit
  PUNCTUATION = 2,
  SPACE = 3,
}

/** A unit that stands for any one letter: what a mask hides. */
export const WILDCARD = 0xffff;

const grow = <T extends Uint16Array | Uint8Array | Int32Array>(old: T, make: (size: number) => T): T => {
  const bigger = make(old.length * 2);
  bigger.set(old);
  return bigger;
};

/** How much of a token was read as something else. */
export const enum Changed {
  SOME = 1,
  ALL = 2, // every letter: it is a word of another alphabet
}

/**
 * One way to read a text: its letters as UTF-16 units with their places in the original, cut into tokens. A reading
 * that changes nothing but case, width and accents is the lane EXACT; every further lane undoes one kind of disguise.
 * The arrays are scratch space, reused from text to text; only the first `length` units and `tokens` tokens count.
 */
export class Lane {
  kind: TransformationKind = 'EXACT';
  length = 0;
  tokens = 0;
  units = new Uint16Array(256);
  /** UTF-16 offsets of each unit's source in the original. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** First unit of each token; entry `tokens` is `length`. */
  first = new Int32Array(65);
  gaps = new Uint8Array(64);
  letters = new Uint8Array(64);
  /** Whether the token differs from the lane EXACT: 0, or how much of it, see Changed. */
  changed = new Uint8Array(64);
  /** Whether the token may only be met letter for letter: model numbers. */
  rigid = new Uint8Array(64);

  reset(kind: TransformationKind): this {
    this.kind = kind;
    this.length = 0;
    this.tokens = 0;
    this.first[0] = 0;
    return this;
  }

  beginToken(gap: Gap, letter: number): void {
    if (this.tokens === this.gaps.length) this.growTokens();
    const at = this.tokens++;
    this.first[at] = this.length;
    this.gaps[at] = gap;
    this.letters[at] = letter;
    this.changed[at] = 0;
    this.rigid[at] = 0;
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.growUnits();
    const at = this.length++;
    this.units[at] = unit;
    this.starts[at] = start;
    this.ends[at] = end;
    this.first[this.tokens] = this.length;
  }

  /** Copies token `at` of another lane, unchanged. */
  copyToken(from: Lane, at: number): void {
    this.beginToken(from.gaps[at] as number, from.letters[at] as number);
    this.rigid[this.tokens - 1] = from.rigid[at] as number;
    for (let unit = from.first[at] as number; unit < (from.first[at + 1] as number); unit++) {
      this.push(from.units[unit] as number, from.starts[unit] as number, from.ends[unit] as number);
    }
  }

  markChanged(changed = Changed.SOME): void {
    this.changed[this.tokens - 1] = changed;
  }

  tokenText(at: number): string {
    return String.fromCharCode(...this.units.subarray(this.first[at], this.first[at + 1]));
  }

  private growUnits(): void {
    this.units = grow(this.units, (size) => new Uint16Array(size));
    this.starts = grow(this.starts, (size) => new Int32Array(size));
    this.ends = grow(this.ends, (size) => new Int32Array(size));
  }

  private growTokens(): void {
    this.gaps = grow(this.gaps, (size) => new Uint8Array(size));
    this.letters = grow(this.letters, (size) => new Uint8Array(size));
    this.changed = grow(this.changed, (size) => new Uint8Array(size));
    this.rigid = grow(this.rigid, (size) => new Uint8Array(size));
    const first = new Int32Array(this.gaps.length + 1);
    first.set(this.first);
    this.first = first;
  }
}
