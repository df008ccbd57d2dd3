/** A set of row ids in a bit each: ten million take 1.25 MB. */
export class RowSet {
  private bits = new Uint32Array(1 << 10);

  add(id: number): void {
    const word = id >>> 5;
    if (word >= this.bits.length) {
      const wider = new Uint32Array(Math.max(this.bits.length * 2, word + 1));
      wider.set(this.bits);
      this.bits = wider;
    }
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (id & 31));
  }

  has(id: number): boolean {
    return ((this.bits[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }
}
