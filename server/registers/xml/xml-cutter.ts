import { SaxesParser } from 'saxes';
import { HTML_ENTITIES } from '../../text/html-entities';
import { lineBreaks } from './line-breaks';
import { PlainRecords } from './plain-records';
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
 * Cuts a document into its records as its text comes. Records of plain XML are read apart from the parser, which is several times as fast;
 * everything else goes through the parser: the document around the records, records that are not plain, and whatever may be wrong.
 */
export class XmlCutter {
  private readonly builder: RecordBuilder;
  private readonly plain: PlainRecords;
  private readonly start: RegExp;
  private readonly endTag: RegExp;
  private parser: ReturnType<XmlCutter['listen']>;
  private pieces: XmlPiece[] = [];
  /** Characters that the parser was given and took. Its own position is right only while it reads. */
  private fed = 0;
  /** Lines before the parser's first, and those that it never saw. */
  private lineBase = 0;
  /** Text in which the next record is looked for; null while all is well. */
  private searching: string | null = null;
  private recovered = false;
  /** True once the document as a whole was given up. */
  private stopped = false;
  /** True where the parser stands between two records, so that the next one may be read apart from it. */
  private between = false;
  /** The beginning of a record whose end has not come. */
  private held = '';
  private heldReturn = false;

  constructor(outline: XmlOutline) {
    const names = `(?:[\\w.-]+:)?(?:${[...outline.records].join('|')})`;
    this.builder = new RecordBuilder(outline);
    this.plain = new PlainRecords(names, outline.wanted ?? null);
    this.start = new RegExp(`<${names}(?=[\\s>/])`);
    this.endTag = new RegExp(`</${names}\\s*>`);
    this.parser = this.listen(false);
  }

  push(text: string): XmlPiece[] {
    this.take(this.held + this.oneLineEnd(text), false);
    return this.taken();
  }

  end(): XmlPiece[] {
    this.take(this.held + (this.heldReturn ? '\n' : ''), true);
    if (this.searching !== null || this.stopped) return this.taken();
    try {
      this.parser.close();
    } catch (error) {
      this.collect();
      if (this.builder.inRecord || !this.recovered) this.fault(error, '', 'The document ends here');
    }
    return this.taken();
  }

  /** Line ends as XML wants them read, `\n` alone. */
  private oneLineEnd(text: string): string {
    const whole = this.heldReturn ? `\r${text}` : text;
    this.heldReturn = whole.endsWith('\r');
    if (!whole.includes('\r')) return whole;
    return (this.heldReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
  }

  private take(text: string, last: boolean): void {
    this.held = '';
    let rest = text;
    while (rest !== '' && !this.stopped) {
      if (this.searching !== null) rest = this.search(rest);
      else if (this.between) rest = this.readApart(rest, last);
      else rest = this.parseRecord(rest);
    }
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
    this.fed = 0;
    const parser = new SaxesParser({ xmlns: false, position: true, fragment });
    parser.on('error', (error) => {
      throw error;
    });
    Object.assign(parser.ENTITIES, HTML_ENTITIES);
    this.builder.listenTo(parser);
    return parser;
  }

  /** Reads plain records; returns what is for the parser. */
  private readApart(text: string, last: boolean): string {
    this.collect();
    const result = this.plain.read(text, this.builder.depth, last);
    for (const { node, line } of result.records)
      this.pieces.push({
        node,
        line: this.lineBase + this.parser.line + line,
        path: this.builder.pathOfNext(node.name),
      });
    this.lineBase += result.lines;
    const rest = text.slice(result.end);
    if (result.held) {
      this.held = rest;
      return '';
    }
    if (result.gap === 0) {
      this.between = false;
      return rest;
    }
    const left = this.parse(rest.slice(0, result.gap));
    this.between = this.searching === null && (this.recovered || this.builder.depth > 0);
    return left + rest.slice(result.gap);
  }

  /** Feeds the parser up to the end of a record; returns what stands behind that, or behind a fault. */
  private parseRecord(text: string): string {
    const found = this.endTag.exec(text);
    const end = found === null ? text.length : found.index + found[0].length;
    const left = this.parse(end === text.length ? text : text.slice(0, end));
    this.between =
      this.searching === null &&
      this.builder.isBehindRecord(this.fed) &&
      (this.recovered || this.builder.depth > 0);
    return end === text.length ? left : left + text.slice(end);
  }

  /** Feeds the parser; returns what stands behind a fault. */
  private parse(text: string): string {
    try {
      this.parser.write(text);
      this.fed += text.length;
      this.builder.checkLength(this.fed);
      return '';
    } catch (error) {
      const used = Math.max(1, Math.min(text.length, this.parser.position - this.fed));
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
