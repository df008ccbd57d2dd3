import { type Sql, type SqlValue } from '../../store/store';

/** Values of one statement; the rest of the last one is filled with NULL, so that its text is always the same. */
const VALUES_PER_STATEMENT = 500;

/**
 * Rows of `select … IN (values)`, for any number of values.
 * @param select  the statement up to the column that is looked up
 * @param before  values of the `?` in `select`
 * @param latest  see also what other transactions committed since this one began, and keep it from changing
 */
export async function selectIn<T>(
  sql: Sql,
  select: string,
  before: readonly SqlValue[],
  values: readonly SqlValue[],
  latest = false,
): Promise<T[]> {
  const rows: T[] = [];
  const holes = Array.from({ length: VALUES_PER_STATEMENT }, () => '?').join(',');
  // SQLite has one writer at a time: inside its transaction nothing is newer.
  const statement = `${select} IN (${holes})${latest && sql.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : ''}`;
  for (let at = 0; at < values.length; at += VALUES_PER_STATEMENT) {
    const part = values.slice(at, at + VALUES_PER_STATEMENT);
    const filler = Array.from({ length: VALUES_PER_STATEMENT - part.length }, () => null);
    for (const row of await sql.query<T>(statement, [...before, ...part, ...filler])) rows.push(row);
  }
  return rows;
}
