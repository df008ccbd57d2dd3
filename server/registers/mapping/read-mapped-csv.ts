import { CsvHeaderError } from '../csv/csv-columns';
import { type CsvRow, CsvSplitter } from '../csv/csv-lines';
import { type SourceRecord } from '../trademark-record';
import { type Mapping } from './mapping';
import { mapRow } from './map-row';

const RAW = 10_000;

/**
 * An export in CSV, read after a mapping: the first line names the columns, those that the mapping does not name are passed over.
 * @throws CsvHeaderError if the file has none of the columns that the mapping names
 */
export async function* readMappedCsv(
  bytes: AsyncIterable<Buffer>,
  mapping: Mapping,
): AsyncGenerator<readonly SourceRecord[]> {
  const decoder = new TextDecoder(mapping.encoding);
  const splitter = new CsvSplitter();
  let places: ReadonlyMap<string, number> | null = null;
  const read = (rows: readonly CsvRow[]): SourceRecord[] => {
    const entries: SourceRecord[] = [];
    for (const row of rows) {
      if (places === null) places = placesOf(row, mapping);
      else entries.push(entryOf(row, places, mapping));
    }
    return entries;
  };
  for await (const piece of bytes) yield read(splitter.push(decoder.decode(piece, { stream: true })));
  yield read(splitter.push(decoder.decode()));
  yield read(splitter.end());
}

function placesOf(row: CsvRow, mapping: Mapping): Map<string, number> {
  const places = new Map(row.fields.map((field, at) => [field.replace(/^\uFEFF/, '').trim(), at]));
  const wanted = Object.values(mapping.columns).flat();
  if (!wanted.some((name) => places.has(name)))
    throw new CsvHeaderError(
      `line ${row.line}: none of the columns that the mapping names is there (${wanted.slice(0, 8).join(', ')}); the file has ${[...places.keys()].slice(0, 12).join(', ')}. ` +
        'Name them in a mapping, or give the encoding of the file there.',
    );
  return places;
}

function entryOf(row: CsvRow, places: ReadonlyMap<string, number>, mapping: Mapping): SourceRecord {
  const { line } = row;
  const raw = row.raw.slice(0, RAW);
  const count = row.fields.length;
  const fault =
    row.fault ??
    (count === places.size ? null : `Has ${count} fields where the first line names ${places.size}.`);
  if (fault !== null) return { line, refusals: [{ field: '', reason: fault }], raw };
  const result = mapRow(mapping, (column) => {
    const at = places.get(column);
    return at === undefined ? null : (row.fields[at] ?? null);
  });
  return 'record' in result ? { line, record: result.record } : { line, refusals: result.refusals, raw };
}
