import { isUtf8 } from 'node:buffer';

/** The file is not in UTF-8 as a whole. The message says what it seems to be, and what to do. */
export class CsvEncodingError extends Error {
  override readonly name = 'CsvEncodingError';
}

/** Text of whole lines, and the lines in it whose bytes are not UTF-8, each with the place of the first bad byte. */
export interface DecodedLines {
  readonly text: string;
  /** Line of the file, from 1 → place of the bad byte in the line, from 1. */
  readonly badLines: ReadonlyMap<number, number>;
}

const LF = 10;
const NO_BAD_LINES: ReadonlyMap<number, number> = new Map();

/** Turns the bytes of a file into text, whole lines at a time, and finds the lines that are not UTF-8. */
export class LineDecoder {
  private waiting: Buffer[] = [];
  private line = 1;
  private started = false;

  /** The lines that are complete with these bytes; null if none is. */
  push(bytes: Buffer): DecodedLines | null {
    const end = bytes.lastIndexOf(LF) + 1;
    if (end === 0 && this.waitingBytes() + bytes.length < MOST_WAITING) {
      this.waiting.push(bytes);
      return null;
    }
    const cut = end === 0 ? bytes.length : end;
    const block = this.joined(bytes.subarray(0, cut));
    this.waiting = cut < bytes.length ? [bytes.subarray(cut)] : [];
    return this.decode(block);
  }

  /** What stands behind the last line break. */
  end(): DecodedLines | null {
    const block = Buffer.concat(this.waiting);
    this.waiting = [];
    return block.length === 0 ? null : this.decode(block);
  }

  private waitingBytes(): number {
    return this.waiting.reduce((sum, part) => sum + part.length, 0);
  }

  private joined(bytes: Buffer): Buffer {
    return this.waiting.length === 0 ? bytes : Buffer.concat([...this.waiting, bytes]);
  }

  private decode(block: Buffer): DecodedLines {
    const bytes = this.started ? block : withoutByteOrderMark(block);
    this.started = true;
    const badLines = isUtf8(bytes) ? NO_BAD_LINES : findBadLines(bytes, this.line);
    for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) this.line += 1;
    return { text: bytes.toString('utf8'), badLines };
  }
}

/** A line may be long, but a file without line breaks must not fill the memory. */
const MOST_WAITING = 4 * 1024 * 1024;

function withoutByteOrderMark(bytes: Buffer): Buffer {
  const [a, b, c] = bytes;
  const utf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (utf16)
    throw new CsvEncodingError('line 1, byte 1: this is UTF-16. Save the file as UTF-8 and import it again.');
  return a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
}

function findBadLines(bytes: Buffer, firstLine: number): Map<number, number> {
  const bad = new Map<number, number>();
  let line = firstLine;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LF, from);
    const part = bytes.subarray(from, end === -1 ? bytes.length : end);
    if (!isUtf8(part)) bad.set(line, validLength(part) + 1);
    from = end === -1 ? bytes.length : end + 1;
  }
  return bad;
}

/** Bytes from the start that are UTF-8: the longest such beginning, found by halving. */
function validLength(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // The beginning may end inside a character that the next byte then broke: the fault is where that one starts.
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

/** True if the bytes are UTF-8, the last character perhaps cut off. */
function beginsWell(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
