/** One record of a CSV file, split but not understood. */
export interface CsvRow {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** As it stands in the file, without the line break. */
  readonly raw: string;
  /** What RFC 4180 has against it; null if nothing. */
  readonly fault: string | null;
  /** True if the file ends inside or right behind it, without a line break. */
  readonly unended: boolean;
}

/** Characters that a record may have. An open quote would otherwise swallow the file. */
export const RECORD_LIMIT = 262_144;

/**
 * Splits CSV text into records as it comes, after RFC 4180: commas, double quotes, CR LF or LF. A record that cannot be
 * read is given with its fault, and reading goes on with the line behind the one on which it began.
 */
export class CsvSplitter {
  private rest = '';
  private line = 1;
  /** Inside a line that was given up because it has no end in sight. */
  private dropping = false;

  /** Records that are complete with this piece of text. */
  push(text: string): CsvRow[] {
    let more = text;
    if (this.dropping) {
      const lineEnd = text.indexOf('\n');
      if (lineEnd === -1) return [];
      this.dropping = false;
      more = text.slice(lineEnd + 1);
    }
    this.rest = this.rest === '' ? more : this.rest + more;
    return this.take(false);
  }

  /** The records that were waiting for more. */
  end(): CsvRow[] {
    return this.take(true);
  }

  private take(atEnd: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    let from = 0;
    while (from < this.rest.length) {
      const end = recordEnd(this.rest, from, atEnd);
      if (end === WAITING && this.rest.length - from <= RECORD_LIMIT) break;
      const tooLong = end === WAITING || end - from > RECORD_LIMIT;
      from = tooLong ? this.skip(from, rows, atEnd) : this.cut(from, end, rows, atEnd);
    }
    this.rest = this.rest.slice(from);
    return rows;
  }

  /** Adds the record in [from, end) and gives the start of the next one. */
  private cut(from: number, end: number, rows: CsvRow[], atEnd: boolean): number {
    const text = this.rest;
    const unended = end === text.length;
    const raw = text.slice(from, text.charCodeAt(end - 1) === CR ? end - 1 : end);
    const line = this.line;
    if (raw.includes('"')) {
      const fields = splitQuoted(raw);
      if (fields === null) return this.skip(from, rows, atEnd);
      this.line += lineBreaks(raw) + 1;
      rows.push({ line, fields, raw, fault: null, unended });
    } else {
      this.line += 1;
      if (raw !== '') rows.push({ line, fields: raw.split(','), raw, fault: null, unended });
    }
    return end + 1;
  }

  /** Gives up on the record that begins here: its first line is refused, the next line begins anew. */
  private skip(from: number, rows: CsvRow[], atEnd: boolean): number {
    const lineEnd = this.rest.indexOf('\n', from);
    const end = lineEnd === -1 ? this.rest.length : lineEnd;
    const raw = this.rest.slice(from, Math.min(end, from + RECORD_LIMIT));
    const fault = raw.includes('"')
      ? 'A quote is opened and not closed, or stands inside a field without being doubled.'
      : `The line is longer than ${RECORD_LIMIT} characters.`;
    rows.push({ line: this.line, fields: [], raw: raw.replace(/\r$/, ''), fault, unended: lineEnd === -1 });
    this.line += 1;
    this.dropping = lineEnd === -1 && !atEnd;
    return end + 1;
  }
}

const WAITING = -1;
const CR = 13;

/** Place of the line break that ends the record, the end of the text at the end of the file, or WAITING. */
function recordEnd(text: string, from: number, atEnd: boolean): number {
  let end = text.indexOf('\n', from);
  let quotes = countQuotes(text, from, end === -1 ? text.length : end);
  while (end !== -1 && quotes % 2 === 1) {
    if (end - from > RECORD_LIMIT) return end;
    const next = text.indexOf('\n', end + 1);
    quotes += countQuotes(text, end, next === -1 ? text.length : next);
    end = next;
  }
  if (end !== -1) return end;
  return atEnd ? text.length : WAITING;
}

function countQuotes(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('"', from); at !== -1 && at < to; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Fields of a record that has quotes; null if a quote stands where RFC 4180 allows none. */
function splitQuoted(raw: string): string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (raw[at] !== '"') {
      const comma = raw.indexOf(',', at);
      const field = raw.slice(at, comma === -1 ? raw.length : comma);
      if (field.includes('"')) return null;
      fields.push(field);
      if (comma === -1) return fields;
      at = comma + 1;
      continue;
    }
    const close = closingQuote(raw, at + 1);
    if (close === -1) return null;
    fields.push(raw.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === raw.length) return fields;
    if (raw[close + 1] !== ',') return null;
    at = close + 2;
  }
}

function closingQuote(raw: string, from: number): number {
  let at = raw.indexOf('"', from);
  while (at !== -1 && raw[at + 1] === '"') at = raw.indexOf('"', at + 2);
  return at;
}
