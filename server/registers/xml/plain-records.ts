import { NextSign } from './next-sign';
import { hasUsualCharacters, readPlainRecord, skipSpace } from './plain-record';
import { LineCounter } from './line-breaks';
import { type XmlNode } from './xml-node';

/** A record, and the line breaks of the text before the end of its start tag. */
export interface ReadApart {
  readonly node: XmlNode;
  readonly line: number;
}

/** How far a text was read. */
export interface PlainReading {
  readonly records: readonly ReadApart[];
  /** Position up to which it was read, and its line breaks up to there. */
  readonly end: number;
  readonly lines: number;
  /** True if what is left is the beginning of a record, which is to come again with more text. */
  readonly held: boolean;
  /** Length of the plain tags and text that stand there in place of a record, for the parser; 0 where nothing there is plain. */
  readonly gap: number;
}

/** Characters that are held while the end of a record has not come; longer records are for the parser, which needs no more than it keeps. */
const MOST_HELD = 1 << 20;
const LONGEST_TAG = 200;
const LONGEST_GAP = 10_000;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
/** Whole tags with simple attributes, and text without references. */
const TAG = `</?${NAME}(?:\\s+${NAME}="[^"<>&]*")*\\s*/?>`;
const GAP = new RegExp(`^[^<>&]*(?:${TAG}[^<>&]*)*$`);

/** Reads the plain records of a text that begins between two records. */
export class PlainRecords {
  private readonly tagHere: RegExp;
  private readonly nextTag: RegExp;
  /** Length of the held text that is known to have no end of its record. */
  private searched = 0;

  /**
   * @param names   pattern of the names of records, with their prefix
   * @param wanted elements inside of records that are kept; null for all
   */
  constructor(
    names: string,
    private readonly wanted: ReadonlySet<string> | null,
  ) {
    this.tagHere = new RegExp(`<(${names})(?=[\\s>/])`, 'y');
    this.nextTag = new RegExp(`<${names}(?=[\\s>/])`, 'g');
  }

  /**
   * @param depth elements around the records
   * @param last  true if no more text will come, so that nothing is held
   */
  read(text: string, depth: number, last: boolean): PlainReading {
    const usual = hasUsualCharacters(text);
    const records: ReadApart[] = [];
    const lines = new LineCounter(text);
    const ampersands = new NextSign(text, '&');
    for (let at = 0; ;) {
      const start = skipSpace(text, at);
      const stop = (gap: number, held = false): PlainReading => ({
        records,
        end: start,
        lines: lines.until(start),
        held,
        gap,
      });
      if (start === text.length) return stop(0, true);
      if (!last && text.length - start < LONGEST_TAG && !text.includes('>', start)) return stop(0, true);
      this.tagHere.lastIndex = start;
      const name = this.tagHere.exec(text)?.[1];
      if (name === undefined) return stop(this.gapAt(text, start));
      const endTag = `</${name}>`;
      const endAt = text.indexOf(endTag, Math.max(start, start + this.searched));
      this.searched = 0;
      if (endAt === -1) {
        const held = !last && text.length - start < MOST_HELD;
        if (held) this.searched = Math.max(0, text.length - start - endTag.length);
        return stop(0, held);
      }
      const isPlain = usual || hasUsualCharacters(text.slice(start, endAt));
      const record = isPlain ? readPlainRecord(text, start, depth, this.wanted, ampersands) : null;
      // One inside of which another one stands is longer than what was looked at.
      if (record === null || record.end !== endAt + endTag.length) return stop(0);
      records.push({ node: record.node, line: lines.until(record.opened) });
      at = record.end;
    }
  }

  /** Length of what stands before the next record, if it is plain. */
  private gapAt(text: string, start: number): number {
    this.nextTag.lastIndex = start;
    const found = this.nextTag.exec(text);
    if (found === null || found.index - start > LONGEST_GAP) return 0;
    return GAP.test(text.slice(start, found.index)) ? found.index - start : 0;
  }
}
