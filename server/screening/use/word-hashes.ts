const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;
/** Told apart from whole words by one more step. */
const STEM_MARK = 0x2d;
const LEAST_WORD = 3;
/** A beginning of a word stands for its inflections if it has so many letters … */
const LEAST_STEM = 4;
/** … and is so many shorter at most. */
const ENDING = 2;
/** Slots for each hash, so that few are looked at. */
const ROOM = 1.6;
const LEAST_SLOTS = 1024;

/** FNV-1a over units of UTF-16. */
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** 0 marks an empty slot, so no hash is 0. */
const sealed = (hash: number): number => hash | 0 || 1;

/** The hash of a word's beginning, up to `end`, before it is sealed. */
function hashOf(text: string, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < end; i += 1) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/**
 * Words and their beginnings as a set of hashes, open addressing, 32 bits each: a few hundred thousand words in a few megabytes.
 * A word that was added is always found; of four thousand million others one for each that was added.
 */
export class WordHashes {
  /** @param slots a power of two of them, zeros where nothing is */
  constructor(readonly slots: Int32Array) {}

  /** An empty set with room for so many words. */
  static for(words: number): WordHashes {
    let length = LEAST_SLOTS;
    while (length < words * (ENDING + 1) * ROOM) length *= 2;
    return new WordHashes(new Int32Array(length));
  }

  /** Adds the word that stands there in a text, with its beginnings; names, which are written with a capital, are left out. */
  add(text: string, start: number, end: number): void {
    const first = text[start] ?? '';
    if (end - start < LEAST_WORD || first !== first.toLowerCase()) return;
    let hash = FNV_OFFSET;
    for (let i = start; i < end; i += 1) {
      hash = step(hash, text.charCodeAt(i));
      const left = end - i - 1;
      if (left === 0) this.put(sealed(hash));
      else if (left <= ENDING && i + 1 - start >= LEAST_STEM) this.put(sealed(step(hash, STEM_MARK)));
    }
  }

  has(word: string): boolean {
    return this.holds(sealed(hashOf(word, word.length)));
  }

  /** True for a word that begins as another does but for an ending of both. */
  hasInflected(word: string): boolean {
    for (let cut = 1; cut <= ENDING && word.length - cut >= LEAST_STEM; cut += 1) {
      const hash = hashOf(word, word.length - cut);
      if (this.holds(sealed(hash)) || this.holds(sealed(step(hash, STEM_MARK)))) return true;
    }
    return false;
  }

  private put(hash: number): void {
    this.slots[this.find(hash)] = hash;
  }

  private holds(hash: number): boolean {
    return this.slots[this.find(hash)] === hash;
  }

  private find(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    for (let seen = this.slots[slot]; seen !== 0 && seen !== hash; seen = this.slots[slot])
      slot = (slot + 1) & mask;
    return slot;
  }
}
