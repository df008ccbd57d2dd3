/** Columns of a register in CSV, in the order in which the documentation names them. A file may have them in any order. */
export const CSV_COLUMNS = [
  'office',
  'applicationNumber',
  'registrationNumber',
  'markText',
  'markType',
  'status',
  'filingDate',
  'registrationDate',
  'expiryDate',
  'niceClasses',
  'goods',
  'owner',
  'recordalAuthority',
  'recordalNumber',
  'recordalFrom',
  'recordalTo',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Columns without which no row could be read. */
export const REQUIRED_COLUMNS: readonly CsvColumn[] = [
  'office',
  'applicationNumber',
  'markText',
  'status',
  'owner',
];

/** Separates the values of a list inside one field. */
export const LIST_SEPARATOR = '|';

/** Place of each known column in a row; undefined where the file does not have it. */
export type ColumnPlaces = Readonly<Partial<Record<CsvColumn, number>>>;

/** The first line of a file is not one that can be worked with. The message says which column, and what to do. */
export class CsvHeaderError extends Error {
  override readonly name = 'CsvHeaderError';
}

/**
 * Reads the header row.
 * @throws CsvHeaderError for a missing, doubled or (unless ignored) unknown column
 */
export function placeColumns(header: readonly string[], ignoreUnknown: boolean): ColumnPlaces {
  const places: Partial<Record<CsvColumn, number>> = {};
  for (const [at, written] of header.entries()) {
    const column = CSV_COLUMNS.find((candidate) => candidate === written.trim());
    if (column === undefined) {
      if (ignoreUnknown) continue;
      const known = CSV_COLUMNS.join(', ');
      throw new CsvHeaderError(
        `line 1: unknown column "${written}". Known are ${known}. Take it out, or ignore unknown columns with --ignore-unknown.`,
      );
    }
    if (places[column] !== undefined)
      throw new CsvHeaderError(`line 1: column "${column}" stands there twice.`);
    places[column] = at;
  }
  const missing = REQUIRED_COLUMNS.filter((column) => places[column] === undefined);
  if (missing.length > 0) {
    throw new CsvHeaderError(`line 1: missing column ${missing.map((column) => `"${column}"`).join(', ')}.`);
  }
  return places;
}
