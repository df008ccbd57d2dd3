import { type FilingKey, type Refusal, type TrademarkRecord } from '../trademark-record';
import { type XmlNode } from './xml-node';

/** What a reader made of one record. */
export type XmlReading =
  | { readonly record: TrademarkRecord }
  | { readonly removed: FilingKey }
  | { readonly refusals: readonly Refusal[]; readonly key?: FilingKey };

/** A record that more of the document belongs to: it is read to its end when that has come. */
export interface XmlLater {
  readonly later: () => XmlReading;
}

/** Reads one document of a format; it may remember what stands outside of the records. */
export interface XmlDocumentReader {
  /** Told what the format asks for outside of records. True if all that belongs to the records so far has come. */
  outside?(name: string, text: string): boolean;
  /** Null where the element only belongs to a record. */
  read(node: XmlNode): XmlReading | XmlLater | null;
  /** What the document says against itself at its end: an error answer in place of data. */
  complaint?(): string | null;
  /** Day of publication, as far as it has been read. */
  publicationDate?(): string | null;
}

/** A format of XML documents. */
export interface XmlFormat {
  readonly name: string;
  /** Register to which its filings belong unless the operator says otherwise. */
  readonly register: string;
  readonly records: ReadonlySet<string>;
  /** Elements outside of records that its reader is told about. */
  readonly outer: ReadonlySet<string>;
  /** Elements inside of records that its reader asks for; left out, it may ask for any. */
  readonly wanted?: ReadonlySet<string>;
  open(): XmlDocumentReader;
}

/** The key of a refused record, as far as it can be read. */
export function keyOf(office: string | null, number: string | null): { key?: FilingKey } {
  const plain = number?.trim() ?? '';
  return office !== null && /^[A-Z]{2}$/.test(office) && plain !== '' && plain.length <= 64
    ? { key: { office, applicationNumber: plain } }
    : {};
}
