const PRIME = 0x9e3779b1;

/**
 * 32-bit checksum of words, fed piece by piece. Every step can be undone, so a change of any one word, and with it one
 * flipped bit anywhere, always changes the sum. Four sums run side by side, because one alone leaves a processor idle.
 */
export class Checksum {
  private readonly sums = new Int32Array([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]);
  private words = 0;

  /** Throws RangeError where the piece is no multiple of four words. */
  update(words: Uint32Array): this {
    if ((words.length & 3) !== 0)
      throw new RangeError(`A piece of ${words.length} words is no multiple of four.`);
    let [a, b, c, d] = this.sums as unknown as [number, number, number, number];
    for (let at = 0; at < words.length; at += 4) {
      a = Math.imul(a ^ (words[at] as number), PRIME);
      b = Math.imul(b ^ (words[at + 1] as number), PRIME);
      c = Math.imul(c ^ (words[at + 2] as number), PRIME);
      d = Math.imul(d ^ (words[at + 3] as number), PRIME);
      a ^= a >>> 15;
      b ^= b >>> 15;
      c ^= c >>> 15;
      d ^= d >>> 15;
    }
    this.sums.set([a, b, c, d]);
    this.words += words.length;
    return this;
  }

  get value(): number {
    let sum = this.words | 0;
    for (const part of this.sums) {
      sum = Math.imul(sum ^ part, PRIME);
      sum ^= sum >>> 13;
    }
    return sum >>> 0;
  }
}
