import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { type ScreenInput } from './gql/graphql';
import { type SkuLine } from './read-skus';

/** A column that no field of ScreenInput answers to. */
export class ColumnError extends Error {
  override readonly name = 'ColumnError';
}

const list = (text: string, separator: string) => text.split(separator).map((part) => part.trim());

/** What each column means; all but `title` may be missing or empty. */
const columns: Readonly<Record<string, (text: string) => Partial<ScreenInput>>> = {
  sku: (sku) => ({ sku }),
  title: (title) => ({ title }),
  brand: (brand) => ({ brand }),
  description: (description) => ({ description }),
  imageText: (imageText) => ({ imageText }),
  category: (path) => ({ category: list(path, '>') }),
  hsCode: (hsCode) => ({ hsCode }),
  niceClasses: (classes) => ({ niceClasses: list(classes, '|').map(Number) }),
  origin: (origin) => ({ origin }),
  destination: (destination) => ({ destination }),
};

/**
 * Reads a catalogue in CSV (RFC 4180, UTF-8, with a line of column names), row by row.
 * @throws ColumnError for a column that is not known, before the first row
 */
export async function* readCsv(file: string): AsyncGenerator<SkuLine> {
  const rows = createReadStream(file).pipe(
    parse({ bom: true, columns: checked, info: true, relax_column_count: true, skip_empty_lines: true }),
  );
  for await (const { info, record } of rows as AsyncIterable<{
    info: { lines: number };
    record: Record<string, string>;
  }>) {
    const given = Object.entries(record).filter(([, text]) => text !== '');
    const item = Object.assign(
      { title: '' },
      ...given.map(([name, text]) => columns[name]?.(text)),
    ) as ScreenInput;
    yield item.title === '' ? { line: info.lines, problem: '"title" is empty' } : { line: info.lines, item };
  }
}

function checked(names: string[]): string[] {
  const unknown = names.filter((name) => !(name in columns));
  if (unknown.length === 0) return names;
  throw new ColumnError(
    `Unknown column ${unknown.join(', ')}. Known are: ${Object.keys(columns).join(', ')}.`,
  );
}
