import { hash } from 'node:crypto';
import { type FilingKey, type SourceRecord } from '../trademark-record';

/** What tells filings apart: the office and the number it gave. */
export function recordKey({ office, applicationNumber }: FilingKey): string {
  return `${office} ${applicationNumber}`;
}

/**
 * Lines of sound records that a later line of the same source repeats, each with the line that wins: the last one.
 * Reads the source to its end and keeps twelve bytes a record.
 */
export async function findRepeats(
  pieces: AsyncIterable<readonly SourceRecord[]> | Iterable<readonly SourceRecord[]>,
): Promise<ReadonlyMap<number, number>> {
  const seen = new LineTable();
  const repeats = new Map<number, number>();
  for await (const piece of pieces) {
    for (const entry of piece) {
      if (!('record' in entry)) continue;
      const before = seen.put(recordKey(entry.record), entry.line);
      if (before !== 0) repeats.set(before, entry.line);
    }
  }
  for (const line of repeats.keys()) repeats.set(line, winnerOf(line, repeats));
  return repeats;
}

/** The end of a chain of repeats: the first line is repeated by the second, the second by the third. */
function winnerOf(line: number, repeats: ReadonlyMap<number, number>): number {
  let winner = line;
  for (let next = repeats.get(line); next !== undefined; next = repeats.get(next)) winner = next;
  return winner;
}

/** The last line of each key, by a 64-bit hash of the key: open addressing in flat arrays. Lines begin at 1. */
class LineTable {
  private size = 0;
  private slots = 1 << 16;
  private high = new Uint32Array(this.slots);
  private low = new Uint32Array(this.slots);
  private lines = new Uint32Array(this.slots);

  /** Sets the line of a key; returns the line that it had, or 0. */
  put(key: string, line: number): number {
    if (this.size * 2 > this.slots) this.grow();
    const digest = hash('sha1', key, 'buffer');
    return this.set(digest.readUInt32LE(0), digest.readUInt32LE(4), line);
  }

  private set(high: number, low: number, line: number): number {
    let slot = low & (this.slots - 1);
    while (this.lines[slot] !== 0 && (this.high[slot] !== high || this.low[slot] !== low)) {
      slot = (slot + 1) & (this.slots - 1);
    }
    const before = this.lines[slot] as number;
    if (before === 0) this.size += 1;
    this.high[slot] = high;
    this.low[slot] = low;
    this.lines[slot] = line;
    return before;
  }

  private grow(): void {
    const { high, low, lines } = this;
    this.slots *= 2;
    this.size = 0;
    this.high = new Uint32Array(this.slots);
    this.low = new Uint32Array(this.slots);
    this.lines = new Uint32Array(this.slots);
    for (let i = 0; i < lines.length; i++) {
      if (lines[i] !== 0) this.set(high[i] as number, low[i] as number, lines[i] as number);
    }
  }
}
