import DataLoader from 'dataloader';
import { anyOf } from './conditions';
import { type Where, whereClause } from './page';
import { type Row, type Sql } from './store';
import { tableOf } from './table';

export type Key = string | number;

/** What is loaded: rows of a class by a property of theirs, of those that the conditions let through. */
export interface Selection<T extends object> {
  readonly entity: new () => T;
  readonly property: keyof T & string;
  readonly where: readonly Where[];
}

async function rowsIn<T extends object>(
  sql: Sql,
  { entity, property, where }: Selection<T>,
  keys: readonly Key[],
): Promise<T[]> {
  const table = tableOf(entity);
  const all = [...anyOf(`\`${table.name}\`.\`${table.column(property)}\``, keys), ...where];
  const rows = await sql.query<Row>(
    `SELECT ${table.select} FROM \`${table.name}\`${whereClause(all)}`,
    all.flatMap(({ values }) => values),
  );
  return rows.map((row) => table.read(row));
}

/** Loads one row by a unique property; null where there is none that the conditions let through. */
export function oneRow<T extends object, K extends Key>(
  sql: Sql,
  selection: Selection<T>,
): DataLoader<K, T | null> {
  return new DataLoader<K, T | null>(async (keys) => {
    const found = await rowsIn(sql, selection, keys);
    const byKey = new Map(found.map((row) => [row[selection.property] as unknown, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Loads all rows that share a property. */
export function manyRows<T extends object, K extends Key>(
  sql: Sql,
  selection: Selection<T>,
): DataLoader<K, T[]> {
  return new DataLoader<K, T[]>(async (keys) => {
    const byKey = new Map<unknown, T[]>(keys.map((key) => [key, []]));
    for (const row of await rowsIn(sql, selection, keys)) byKey.get(row[selection.property])?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}
