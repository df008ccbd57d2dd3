import { SaxesParser } from 'saxes';
import { decodeXml } from './decode-xml';
import { RecordBuilder, type XmlOuter, type XmlOutline, type XmlRecord } from './record-builder';
import { XmlLimitError } from './xml-limits';

/** A part of the document that cannot be read: the record that it stands in, or the document as a whole. */
export interface XmlFault {
  readonly line: number;
  readonly path: string;
  readonly reason: string;
  readonly raw: string;
}

export type XmlPiece = XmlRecord | XmlOuter | XmlFault;

const RAW = 300;
/** Characters kept while looking for the next record, in case its tag is cut in two. */
const TAIL = 200;

/**
 * Reads the records of an XML document as its bytes come, in constant memory: each record is a tree, and nothing else is
 * kept. A record that is not well formed is given as a fault, and reading goes on with the next one. Entities other than
 * XML's own are never expanded, and nothing outside of the document is ever read.
 * A record that breaks a limit is a fault too; a document that declares entities is one as a whole.
 * @throws XmlEncodingError
 */
export async function* readXmlRecords(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  outline: XmlOutline,
): AsyncGenerator<readonly XmlPiece[]> {
  const cutter = new XmlCutter(outline);
  for await (const text of decodeXml(bytes)) {
    const pieces = cutter.push(text);
    if (pieces.length > 0) yield pieces;
  }
  yield cutter.end();
}

class XmlCutter {
  private readonly builder: RecordBuilder;
  private readonly start: RegExp;
  private parser: ReturnType<XmlCutter['listen']>;
  private pieces: XmlPiece[] = [];
  /** Lines before the parser's first. */
  private lineBase = 0;
  /** Text in which the next record is looked for; null while all is well. */
  private searching: string | null = null;
  private recovered = false;
  /** True once the document as a whole was given up. */
  private stopped = false;

  constructor(outline: XmlOutline) {
    this.builder = new RecordBuilder(outline);
    this.start = new RegExp(`<(?:[\\w.-]+:)?(?:${[...outline.records].join('|')})(?=[\\s>/])`);
    this.parser = this.listen(false);
  }

  push(text: string): XmlPiece[] {
    let rest = text;
    while (rest !== '' && !this.stopped) {
      if (this.searching !== null) rest = this.search(rest);
      if (rest !== '') rest = this.parse(rest);
    }
    return this.taken();
  }

  end(): XmlPiece[] {
    if (this.searching !== null || this.stopped) return this.taken();
    try {
      this.parser.close();
    } catch (error) {
      this.collect();
      if (this.builder.inRecord || !this.recovered) this.fault(error, '', 'The document ends here');
    }
    return this.taken();
  }

  private taken(): XmlPiece[] {
    this.collect();
    const { pieces } = this;
    this.pieces = [];
    return pieces;
  }

  private collect(): void {
    for (const piece of this.builder.take()) {
      const moved = 'line' in piece && this.lineBase !== 0;
      this.pieces.push(moved ? { ...piece, line: piece.line + this.lineBase } : piece);
    }
  }

  private listen(fragment: boolean) {
    const parser = new SaxesParser({ xmlns: false, position: true, fragment });
    parser.on('error', (error) => {
      throw error;
    });
    this.builder.listenTo(parser);
    return parser;
  }

  /** Feeds the parser; returns what stands behind a fault. */
  private parse(text: string): string {
    const from = this.parser.position;
    try {
      this.parser.write(text);
      this.builder.checkLength(this.parser.position);
      return '';
    } catch (error) {
      const used = Math.max(1, Math.min(text.length, this.parser.position - from));
      this.collect();
      // Behind a fault the ends of the outer elements have no beginning: that is no fault of its own.
      if (this.builder.inRecord || !this.recovered) this.fault(error, text.slice(0, used).slice(-RAW));
      this.lineBase += this.parser.line - 1;
      this.searching = '';
      this.stopped = error instanceof XmlLimitError && error.whole;
      return text.slice(used);
    }
  }

  /** Looks for the beginning of the next record; returns the text from there on. */
  private search(text: string): string {
    const where = (this.searching ?? '') + text;
    const found = this.start.exec(where);
    if (found === null) {
      this.searching = where.slice(-TAIL);
      this.lineBase += lineBreaks(where.slice(0, -TAIL));
      return '';
    }
    this.lineBase += lineBreaks(where.slice(0, found.index));
    this.searching = null;
    this.recovered = true;
    this.builder.drop();
    this.parser = this.listen(true);
    return where.slice(found.index);
  }

  private fault(error: unknown, raw: string, where = 'Not well-formed XML'): void {
    const message = (error instanceof Error ? error.message : String(error))
      .replace(/^\d+:\d+:\s*/, '')
      .replace(/\.$/, '');
    const line = this.lineBase + (this.builder.inRecord ? this.builder.recordLine : this.parser.line);
    const what = error instanceof XmlLimitError ? 'Refused' : where;
    const reason = `${what} (line ${this.lineBase + this.parser.line}): ${message}. Nothing of this record was taken.`;
    this.pieces.push({ line, path: this.builder.path, reason, raw });
    this.builder.drop();
  }
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let found = text.indexOf('\n'); found !== -1; found = text.indexOf('\n', found + 1)) count += 1;
  return count;
}
