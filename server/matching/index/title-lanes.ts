import { Letter } from './code-points';
import { Lane } from './lane';
import { readCollapsed, readGlyphs, readRomanized } from './read-disguised';
import { readLatin } from './read-latin';
import { readByEar } from './read-by-ear';
import { hasMask, readMasked } from './read-masked';
import { readPlain } from './read-plain';

/** As it is, Latin letters in two ways, romanised in two, glyphs, by ear, masked, repeated letters. */
const MOST_LANES = 9;

/** Reads texts into lanes, over and over in the same memory. */
export class LaneReader {
  private readonly pool = Array.from({ length: MOST_LANES }, () => new Lane());
  private readonly found: Lane[] = [];

  /** The lanes of a listing's text: EXACT first, then one for each disguise that there is something of to undo. */
  readTitle(text: string): readonly Lane[] {
    this.readMark(text);
    const plain = this.found[0] as Lane;
    if (hasMask(text)) this.keepIf(readMasked(text, this.free));
    this.keepIf(readCollapsed(plain, this.free));
    return this.found;
  }

  /** The lanes of a mark's own text: no masks and no repeats, a register has none. */
  readMark(text: string): readonly Lane[] {
    this.found.length = 0;
    const plain = readPlain(text, this.free);
    this.found.push(plain);
    let foreign = false;
    for (let at = 0; at < plain.tokens; at++) foreign ||= (plain.letters[at] as number) >= Letter.HAN;
    if (mayHideLatin(text)) {
      if (this.keepIf(readLatin(text, this.free)) && AMBIGUOUS.test(text))
        this.keepIf(readLatin(text, this.free, true));
    }
    if (foreign) {
      if (this.keepIf(readRomanized(plain, this.free, 0))) this.keepIf(readRomanized(plain, this.free, 1));
      this.keepIf(readGlyphs(plain, this.free));
      this.keepIf(readByEar(text, this.free));
    }
    return this.found;
  }

  private get free(): Lane {
    return this.pool[this.found.length] as Lane;
  }

  private keepIf(changed: boolean): boolean {
    if (changed) this.found.push(this.free);
    return changed;
  }
}

/** Signs that pass for one letter or for another. */
const AMBIGUOUS = /[16|]/;

/** Whether a text holds anything but letters a–z, spaces and common punctuation: something that could pass for a letter. */
function mayHideLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (
      code > 0x24f ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x40 ||
      code === 0x24 ||
      code === 0x21 ||
      code === 0x7c ||
      code === 0x28 ||
      code === 0x2b
    )
      return true;
    if (code >= 0xa1 && code <= 0xb0) return true;
  }
  return false;
}
