type Words = Uint8Array | Uint16Array | Uint32Array;

/** A typed array that grows as it is written; `shared()` is what was written, in memory that threads share. */
export class Growing<T extends Words> {
  private array: T;
  length = 0;

  constructor(
    private readonly make: new (buffer: ArrayBufferLike, offset: number, length: number) => T,
    private readonly bytes: number,
    capacity = 1024,
  ) {
    this.array = this.allocate(capacity);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.reserve(1);
    this.array[this.length++] = value;
  }

  /** Room for `count` more, as the array to write into at `length`; move `length` on afterwards. */
  reserve(count: number): T {
    if (this.length + count <= this.array.length) return this.array;
    const bigger = this.allocate(Math.max(this.length + count, Math.ceil(this.array.length * 1.6)));
    bigger.set(this.array.subarray(0, this.length) as never);
    this.array = bigger;
    return bigger;
  }

  /** What was written, without a copy: the memory behind it may be somewhat larger. */
  shared(): T {
    return new this.make(this.array.buffer, 0, this.length);
  }

  private allocate(count: number): T {
    return new this.make(new SharedArrayBuffer(count * this.bytes), 0, count);
  }
}

export const growingBytes = (capacity?: number): Growing<Uint8Array> => new Growing(Uint8Array, 1, capacity);
export const growingShorts = (capacity?: number): Growing<Uint16Array> =>
  new Growing(Uint16Array, 2, capacity);
export const growingWords = (capacity?: number): Growing<Uint32Array> =>
  new Growing(Uint32Array, 4, capacity);
