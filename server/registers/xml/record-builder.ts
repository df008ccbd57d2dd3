import { type SaxesAttributePlain, type SaxesParser, type SaxesTagPlain } from 'saxes';
import { localName } from './plain-record';
import { XML_LIMITS, XmlLimitError } from './xml-limits';
import { type XmlNode } from './xml-node';

/** What a format makes of a document. */
export interface XmlOutline {
  /** Names of the elements that are records. */
  readonly records: ReadonlySet<string>;
  /** Names of the elements outside of records whose text is wanted, or whose end. */
  readonly outer: ReadonlySet<string>;
  /** Names of the elements inside of records that its reader asks for; left out, it may ask for any. Others are checked, with all in them, and not kept. */
  readonly wanted?: ReadonlySet<string>;
}

/** An element outside of records has ended. */
export interface XmlOuter {
  readonly outer: string;
  readonly text: string;
}

export interface XmlRecord {
  readonly node: XmlNode;
  readonly line: number;
  readonly path: string;
}

type PlainParser = SaxesParser<{ xmlns: false; position: true; fragment: boolean }>;

/** Hangs on a parser and cuts the document into its records, each a tree; outside of them only some texts are kept. */
export class RecordBuilder {
  /** What is complete and not yet taken, in the order of the document. */
  private done: (XmlRecord | XmlOuter)[] = [];
  private readonly outer: string[] = [];
  private readonly inner: XmlNode[] = [];
  private outerText = '';
  private line = 0;
  private size = 0;
  private elements = 0;
  private number = 0;
  private recordEnd = -1;
  /** Position behind the last event, to see texts and tags without an end. */
  private heardAt = 0;

  constructor(private readonly outline: XmlOutline) {}

  /** True while inside a record. */
  get inRecord(): boolean {
    return this.inner.length > 0;
  }

  /** Line on which the open record began. */
  get recordLine(): number {
    return this.line;
  }

  get path(): string {
    const inner = this.inner.map(({ name }) => name);
    if (inner.length > 0) inner[0] = `${inner[0]}[${this.number}]`;
    return [...this.outer, ...inner].join('/');
  }

  /** Listens to a parser; a second one goes on behind a fault of the first. */
  listenTo(parser: PlainParser): void {
    this.heardAt = 0;
    this.recordEnd = -1;
    this.inner.length = 0;
    parser.on('doctype', (text) => {
      this.heardAt = parser.position;
      if (/<!ENTITY/i.test(text))
        throw new XmlLimitError(
          'The document declares entities, which are never expanded nor fetched. Take the declarations out and import it again.',
          true,
        );
    });
    parser.on('opentag', (tag) => this.open(tag, parser));
    parser.on('closetag', (tag) => this.close(tag, parser));
    parser.on('text', (text) => this.text(text, parser));
    parser.on('cdata', (text) => this.text(text, parser));
    parser.on('comment', () => (this.heardAt = parser.position));
    parser.on('processinginstruction', () => (this.heardAt = parser.position));
  }

  /** @throws XmlLimitError if the parser is inside a text or tag that is longer than any should be */
  checkLength(position: number): void {
    if (position - this.heardAt > XML_LIMITS.text)
      throw new XmlLimitError(`A text or tag has more than ${XML_LIMITS.text} characters.`);
  }

  /** Elements that are open outside of records. */
  get depth(): number {
    return this.outer.length;
  }

  /** True if the parser stands right behind a record. */
  isBehindRecord(position: number): boolean {
    return this.inner.length === 0 && this.recordEnd === position;
  }

  /** Counts a record that was read apart from the parser; returns its path. */
  pathOfNext(name: string): string {
    this.number += 1;
    return [...this.outer, `${name}[${this.number}]`].join('/');
  }

  /** What is complete, in the order of the document. */
  take(): (XmlRecord | XmlOuter)[] {
    const { done } = this;
    this.done = [];
    return done;
  }

  /** Forgets the open record: it is broken. */
  drop(): void {
    this.inner.length = 0;
  }

  private open(tag: SaxesTagPlain, parser: PlainParser): void {
    const name = localName(tag.name);
    this.heardAt = parser.position;
    if (this.inner.length + this.outer.length >= XML_LIMITS.depth)
      throw new XmlLimitError(`Elements stand more than ${XML_LIMITS.depth} deep in each other.`);
    if (this.inner.length === 0) {
      if (!this.outline.records.has(name)) {
        this.outer.push(name);
        this.outerText = '';
        return;
      }
      this.number += 1;
      this.line = parser.line;
      this.size = 0;
      this.elements = 0;
    }
    this.elements += 1;
    if (this.elements > XML_LIMITS.elements)
      throw new XmlLimitError(`A record has more than ${XML_LIMITS.elements} elements.`);
    const node: XmlNode = { name, attributes: attributesOf(tag.attributes), text: '', children: [] };
    if (this.outline.wanted?.has(name) !== false) this.inner.at(-1)?.children.push(node);
    this.inner.push(node);
  }

  private close(tag: SaxesTagPlain, parser: PlainParser): void {
    this.heardAt = parser.position;
    const node = this.inner.at(-1);
    if (node === undefined) {
      const outer = localName(tag.name);
      if (this.outline.outer.has(outer)) this.done.push({ outer, text: this.outerText.trim() });
      this.outerText = '';
      this.outer.pop();
      return;
    }
    node.text = node.text.trim();
    if (this.inner.length === 1) {
      this.done.push({ node, line: this.line, path: this.path });
      this.recordEnd = parser.position;
    }
    this.inner.pop();
  }

  private text(text: string, parser: PlainParser): void {
    this.heardAt = parser.position;
    const node = this.inner.at(-1);
    if (node === undefined) {
      if (this.outerText.length < 10_000) this.outerText += text;
      return;
    }
    this.size += text.length;
    if (this.size > XML_LIMITS.record)
      throw new XmlLimitError(`A record has more than ${XML_LIMITS.record} characters.`);
    node.text = node.text === '' ? text : node.text + text;
  }
}

function attributesOf(
  attributes: Record<string, SaxesAttributePlain | string>,
): Record<string, string> | null {
  let plain: Record<string, string> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    plain ??= Object.create(null) as Record<string, string>;
    plain[localName(name)] = typeof value === 'string' ? value : value.value;
  }
  return plain;
}
