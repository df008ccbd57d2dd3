import { type Sql, type SqlValue } from '../../store/store';

/** How rows of one table are put in, or brought up to date where their key is there. */
export interface UpsertPlan {
  readonly table: string;
  readonly columns: readonly string[];
  /** Columns of the unique key. */
  readonly key: readonly string[];
  /** Columns that a row which is there keeps, if the new row has NULL; ALL leaves it as it is. */
  readonly keep?: readonly string[] | 'ALL';
}

/** Rows of one statement. The text of a full one is always the same, so that the database prepares it once. */
const ROWS_PER_STATEMENT = 250;

/** Puts the rows in, each a list of values in the order of the plan's columns. One statement for 250 rows. */
export async function upsertRows(
  sql: Sql,
  plan: UpsertPlan,
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    const part = rows.slice(at, at + ROWS_PER_STATEMENT);
    await sql.run(upsertSql(sql.dialect, plan, part.length), part.flat());
  }
}

function upsertSql(dialect: Sql['dialect'], plan: UpsertPlan, count: number): string {
  const { table, columns, key, keep = [] } = plan;
  const holes = `(${columns.map(() => '?').join(',')})`;
  const values = Array.from({ length: count }, () => holes).join(',');
  const insert = `INSERT INTO \`${table}\` (${columns.map(name).join(',')}) VALUES ${values}`;
  const fresh = (column: string): string =>
    dialect === 'sqlite' ? `excluded.${name(column)}` : `VALUES(${name(column)})`;
  // "Leave it" is said by setting a column of the key to what it is: then it fails on nothing but a repeated key.
  const changing = keep === 'ALL' ? key.slice(0, 1) : columns.filter((column) => !key.includes(column));
  const set = changing
    .map((column) => {
      const value =
        keep !== 'ALL' && keep.includes(column)
          ? `COALESCE(${fresh(column)}, \`${table}\`.${name(column)})`
          : fresh(column);
      return `${name(column)} = ${value}`;
    })
    .join(', ');
  return dialect === 'sqlite'
    ? `${insert} ON CONFLICT (${key.map(name).join(',')}) DO UPDATE SET ${set}`
    : `${insert} ON DUPLICATE KEY UPDATE ${set}`;
}

function name(column: string): string {
  return `\`${column}\``;
}
