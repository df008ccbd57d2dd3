import { type Refusal, type SourceRecord } from '../trademark-record';
import { type ColumnPlaces, CsvHeaderError, placeColumns } from './csv-columns';
import { type CsvRow, CsvSplitter } from './csv-lines';
import { type DecodedLines, LineDecoder } from './decode-utf8';
import { parseRow } from './parse-row';

export interface ReadCsvOptions {
  /** Columns that nobody knows are skipped instead of refused. */
  readonly ignoreUnknown?: boolean;
}

/** Characters of a refused row that are kept for the reject file. */
const RAW_LIMIT = 10_000;

/**
 * Reads a register in CSV (UTF-8, with or without a byte order mark) from its bytes as they come; gives the records of
 * each piece together, in the order of the file. A bad row is given with all its refusals, and never stops the reading.
 * @throws CsvHeaderError where the first line cannot be worked with
 * @throws CsvEncodingError where the file is UTF-16
 */
export async function* readCsv(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  options: ReadCsvOptions = {},
): AsyncGenerator<readonly SourceRecord[]> {
  const decoder = new LineDecoder();
  const reader = new CsvReader(options);
  for await (const chunk of bytes) {
    const decoded = decoder.push(chunk);
    if (decoded !== null) yield reader.push(decoded);
  }
  const last = decoder.end();
  if (last !== null) yield reader.push(last);
  yield reader.end();
}

class CsvReader {
  private readonly splitter = new CsvSplitter();
  private places: ColumnPlaces | null = null;
  private width = 0;
  private badLines = new Map<number, number>();

  constructor(private readonly options: ReadCsvOptions) {}

  push({ text, badLines }: DecodedLines): SourceRecord[] {
    for (const [line, byte] of badLines) this.badLines.set(line, byte);
    return this.read(this.splitter.push(text));
  }

  end(): SourceRecord[] {
    const records = this.read(this.splitter.end());
    if (this.places === null)
      throw new CsvHeaderError('The file is empty: its first line must name the columns.');
    return records;
  }

  private read(rows: readonly CsvRow[]): SourceRecord[] {
    const records: SourceRecord[] = [];
    for (const row of rows) {
      if (this.places === null) this.readHeader(row);
      else records.push(this.readRow(row, this.places));
    }
    return records;
  }

  private readHeader(row: CsvRow): void {
    if (row.fault !== null) throw new CsvHeaderError(`line ${row.line}: ${row.fault}`);
    this.places = placeColumns(row.fields, this.options.ignoreUnknown ?? false);
    this.width = row.fields.length;
  }

  private readRow(row: CsvRow, places: ColumnPlaces): SourceRecord {
    const fault = this.faultOf(row);
    if (fault !== null) return refused(row, [{ field: '', reason: fault }]);
    const result = parseRow(row.fields, places);
    return isRefusal(result) ? refused(row, result) : { line: row.line, record: result };
  }

  /** What keeps a row from being read at all; null if nothing does. */
  private faultOf(row: CsvRow): string | null {
    const byte = this.badLines.size === 0 ? undefined : this.badByteIn(row);
    if (byte !== undefined) return `Byte ${byte} of the line is not UTF-8.`;
    if (row.fault !== null) return row.fault;
    if (row.raw.includes('\0')) return 'Has a NUL character.';
    const count = row.fields.length;
    if (count === this.width) return null;
    const cut =
      row.unended && count < this.width
        ? ' The file ends here without a line break: it may have been cut off.'
        : '';
    return `Has ${count} fields where the first line names ${this.width}.${cut}`;
  }

  private badByteIn(row: CsvRow): number | undefined {
    const lines = row.raw.split('\n').length;
    let byte: number | undefined;
    for (let line = row.line; line < row.line + lines; line += 1) {
      byte ??= this.badLines.get(line);
      this.badLines.delete(line);
    }
    return byte;
  }
}

function isRefusal(result: ReturnType<typeof parseRow>): result is readonly Refusal[] {
  return Array.isArray(result);
}

function refused(row: CsvRow, refusals: readonly Refusal[]): SourceRecord {
  return { line: row.line, refusals, raw: row.raw.slice(0, RAW_LIMIT) };
}
