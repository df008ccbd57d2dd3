import { type SourceRecord } from '../trademark-record';
import { readXmlRecords } from './read-xml-records';
import { type XmlPiece } from './xml-cutter';
import { type XmlDocumentReader, type XmlFormat, type XmlReading } from './xml-format';

/** What is told of a document while it is read. */
export interface XmlDocumentOptions {
  /** File, for the places of its records. */
  readonly file?: string;
  readonly onPublicationDate?: (date: string) => void;
}

/**
 * The records of one XML document of a format, some at a time, each with its place. What cannot be read is given as refused, never left
 * out.
 */
export async function* readXmlDocument(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  format: XmlFormat,
  { file, onPublicationDate }: XmlDocumentOptions = {},
): AsyncGenerator<readonly SourceRecord[]> {
  const document = new XmlDocument(format.open(), file);
  for await (const pieces of readXmlRecords(bytes, format)) {
    const entries = document.read(pieces);
    if (entries.length > 0) yield entries;
  }
  yield document.end();
  const date = document.reader.publicationDate?.() ?? null;
  if (date !== null) onPublicationDate?.(date);
}

const RAW = 300;
/** Records that wait for what else belongs to them; where it does not come, they go on without it. */
const MOST_WAITING = 2_000;

interface Place {
  readonly line: number;
  readonly path: string;
}

class XmlDocument {
  private waiting: { readonly place: Place; readonly later: () => XmlReading }[] = [];

  constructor(
    readonly reader: XmlDocumentReader,
    private readonly file: string | undefined,
  ) {}

  read(pieces: readonly XmlPiece[]): SourceRecord[] {
    const entries: SourceRecord[] = [];
    for (const piece of pieces) {
      if ('outer' in piece) {
        if (this.reader.outside?.(piece.outer, piece.text)) entries.push(...this.release());
      } else if ('reason' in piece) {
        const { line, path, raw, reason } = piece;
        entries.push({ line, path, file: this.file, refusals: [{ field: '', reason }], raw });
      } else {
        const reading = this.reader.read(piece.node);
        if (reading === null) continue;
        if ('later' in reading) this.waiting.push({ place: piece, later: reading.later });
        else entries.push(this.entryOf(piece, reading));
        if (this.waiting.length >= MOST_WAITING) entries.push(...this.release());
      }
    }
    return entries;
  }

  end(): SourceRecord[] {
    const entries = this.release();
    const reason = this.reader.complaint?.() ?? null;
    if (reason !== null)
      entries.push({ line: 1, file: this.file, refusals: [{ field: '', reason }], raw: '' });
    return entries;
  }

  private release(): SourceRecord[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting.map(({ later, place }) => this.entryOf(place, later()));
  }

  private entryOf({ line, path }: Place, reading: XmlReading): SourceRecord {
    const placed = { line, path, file: this.file };
    if ('record' in reading) return { ...placed, record: reading.record };
    if ('removed' in reading) return { ...placed, removed: reading.removed };
    const { key, refusals } = reading;
    return { ...placed, refusals, raw: (key?.applicationNumber ?? '').slice(0, RAW), key };
  }
}
