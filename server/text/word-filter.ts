const withLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Letters that a word may end with beyond its base form (see meaningsOf): none, s or e, two of which the last is s or r. */
const BEYOND = ['', 'se', 'sr'] as const;

/** Longer words have more places than a number has bits. */
const LONGEST = 31;

/**
 * Words as bits of a table, by the hash of their letters: rules out nearly every word that was not filed, without a look into
 * a map. No word that was filed is ever ruled out.
 */
export class WordFilter {
  private readonly table: Uint32Array;

  /** @param bits of the table's size, as a power of two: with sixteen times as many bits as words, one stranger in sixteen passes */
  constructor(private readonly bits: number) {
    this.table = new Uint32Array((1 << bits) / 32);
  }

  file(words: Iterable<string>): void {
    for (const word of words) {
      const place = this.placeOf(word);
      this.table[place >> 5] = (this.table[place >> 5] as number) | (1 << (place & 31));
    }
  }

  /** False where the word was surely not filed. */
  mayHave(word: string): boolean {
    return this.isSet(this.placeOf(word));
  }

  /**
   * The places of a word, as bits, from which on it may be a filed word, with an ending or without. All bits for a word of
   * more than 31 letters.
   */
  endingsOf(word: string): number {
    if (word.length > LONGEST) return -1;
    const last = word.charAt(word.length - 1);
    let places = 0;
    for (let beyond = 0; beyond < BEYOND.length; beyond++) {
      if (beyond > 0 && !(BEYOND[beyond] as string).includes(last)) continue;
      let hash = 0;
      for (let at = word.length - 1 - beyond; at >= 0; at--) {
        hash = withLetter(hash, word.charCodeAt(at));
        if (this.isSet(this.spread(hash))) places |= 1 << at;
      }
    }
    return places;
  }

  /** From the last letter to the first, so that the hash of an ending grows letter by letter into that of the word. */
  private placeOf(word: string): number {
    let hash = 0;
    for (let at = word.length - 1; at >= 0; at--) hash = withLetter(hash, word.charCodeAt(at));
    return this.spread(hash);
  }

  private spread(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> (32 - this.bits);
  }

  private isSet(place: number): boolean {
    return (((this.table[place >> 5] as number) >>> (place & 31)) & 1) === 1;
  }
}
