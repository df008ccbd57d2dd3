/** Bits of the table: some 5 % of all endings pass by chance. */
const BITS = 18;
const table = new Uint32Array((1 << BITS) / 32);

const withLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const placeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);

/** Files words under the hash of their letters from the last to the first, which grows with an ending letter by letter. */
export function fileParts(words: Iterable<string>): void {
  for (const word of words) {
    let hash = 0;
    for (let at = word.length - 1; at >= 0; at--) hash = withLetter(hash, word.charCodeAt(at));
    const place = placeOf(hash);
    table[place >> 5] = (table[place >> 5] as number) | (1 << (place & 31));
  }
}

/** Letters that a word may end with beyond its base form (see meaningsOf): none, s or e, two of which the last is s or r. */
const BEYOND = ['', 'se', 'sr'] as const;

/** Longer words have more places than a number has bits. */
const LONGEST = 31;

/**
 * The places of a word, as bits, from which on it may be a filed word, with an ending or without: nearly all places of nearly
 * all words are ruled out without a look into any map. All bits for a word of more than 31 letters.
 */
export function endingsOf(word: string): number {
  if (word.length > LONGEST) return -1;
  const last = word.charAt(word.length - 1);
  let places = 0;
  for (let beyond = 0; beyond < BEYOND.length; beyond++) {
    if (beyond > 0 && !(BEYOND[beyond] as string).includes(last)) continue;
    let hash = 0;
    for (let at = word.length - 1 - beyond; at >= 0; at--) {
      hash = withLetter(hash, word.charCodeAt(at));
      const place = placeOf(hash);
      if (((table[place >> 5] as number) >>> (place & 31)) & 1) places |= 1 << at;
    }
  }
  return places;
}
