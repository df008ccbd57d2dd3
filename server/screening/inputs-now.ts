import { Authorization } from '../../schema/authorization';
import { Disposition } from '../../schema/disposition';
import { type ReadInputs } from '../../schema/screening';
import { anyOf } from '../store/conditions';
import { type Row, type Sql } from '../store/store';
import { tableOf } from '../store/table';
import { decisionOf } from './decision-book';
import { licenceOf } from './permission-book';
import { digestOf } from './judging/read-inputs';

/** Row ids of one statement. */
const IDS_AT_ONCE = 500;

/** A licence or decision as it stands now. */
export interface RowNow {
  /** As a screening keeps it. */
  readonly digest: string;
  readonly createdAt: string;
}

/** Rows that screenings read, by their number; those that are gone are left out. */
export interface InputsNow {
  readonly licences: ReadonlyMap<string, RowNow>;
  readonly decisions: ReadonlyMap<string, RowNow>;
}

async function rowsNow<T extends { readonly rowId: number; readonly createdAt: string }>(
  sql: Sql,
  entity: new () => T,
  ids: readonly string[],
  stateOf: (row: T) => object,
): Promise<Map<string, RowNow>> {
  const table = tableOf(entity);
  const found = new Map<string, RowNow>();
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const wanted = anyOf('`id`', ids.slice(at, at + IDS_AT_ONCE).map(Number));
    const rows = await sql.query<Row>(
      `SELECT ${table.select} FROM \`${table.name}\` WHERE ${wanted.map((one) => one.sql).join(' AND ')}`,
      wanted.flatMap(({ values }) => values),
    );
    for (const row of rows.map((one) => table.read(one)))
      found.set(String(row.rowId), { digest: digestOf(stateOf(row)), createdAt: row.createdAt });
  }
  return found;
}

/** What became of all licences and decisions that some screenings read. */
export async function inputsNow(
  sql: Sql,
  screenings: readonly (ReadInputs | undefined)[],
): Promise<InputsNow> {
  const idsOf = (part: 'licences' | 'decisions'): string[] => [
    ...new Set(screenings.flatMap((inputs) => Object.keys(inputs?.[part] ?? {}))),
  ];
  return {
    licences: await rowsNow(sql, Authorization, idsOf('licences'), licenceOf),
    decisions: await rowsNow(sql, Disposition, idsOf('decisions'), decisionOf),
  };
}
