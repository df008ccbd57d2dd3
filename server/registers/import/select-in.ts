import { type Sql, type SqlValue } from '../../store/store';

/** Values of one statement; the rest of the last one is filled with NULL, so that its text is always the same. */
const VALUES_PER_STATEMENT = 500;

/**
 * Rows of `select … IN (values)`, for any number of values.
 * @param select  the statement up to the column that is looked up
 * @param before  values of the `?` in `select`
 */
export async function selectIn<T>(
  sql: Sql,
  select: string,
  before: readonly SqlValue[],
  values: readonly SqlValue[],
): Promise<T[]> {
  const rows: T[] = [];
  const statement = `${select} IN (${Array.from({ length: VALUES_PER_STATEMENT }, () => '?').join(',')})`;
  for (let at = 0; at < values.length; at += VALUES_PER_STATEMENT) {
    const part = values.slice(at, at + VALUES_PER_STATEMENT);
    const filler = Array.from({ length: VALUES_PER_STATEMENT - part.length }, () => null);
    for (const row of await sql.query<T>(statement, [...before, ...part, ...filler])) rows.push(row);
  }
  return rows;
}
