import DataLoader from 'dataloader';
import { anyOf } from './conditions';
import { whereClause } from './page';
import { type Scope, visibleTo } from './scope';
import { type Row, type Sql } from './store';
import { tableOf } from './table';

export type Key = string | number;

async function rowsIn<T extends object>(
  sql: Sql,
  scope: Scope,
  entity: new () => T,
  property: keyof T & string,
  keys: readonly Key[],
): Promise<T[]> {
  const table = tableOf(entity);
  const where = [
    ...anyOf(`\`${table.name}\`.\`${table.column(property)}\``, keys),
    ...visibleTo(scope, table.name),
  ];
  const rows = await sql.query<Row>(
    `SELECT ${table.select} FROM \`${table.name}\`${whereClause(where)}`,
    where.flatMap(({ values }) => values),
  );
  return rows.map((row) => table.read(row));
}

/** Loads one row by a unique property; null where there is none that the scope may see. */
export function oneRow<T extends object, K extends Key>(
  sql: Sql,
  scope: Scope,
  entity: new () => T,
  property: keyof T & string,
): DataLoader<K, T | null> {
  return new DataLoader<K, T | null>(async (keys) => {
    const found = await rowsIn(sql, scope, entity, property, keys);
    const byKey = new Map(found.map((row) => [row[property] as unknown, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Loads all rows that share a property, of those that the scope may see. */
export function manyRows<T extends object, K extends Key>(
  sql: Sql,
  scope: Scope,
  entity: new () => T,
  property: keyof T & string,
): DataLoader<K, T[]> {
  return new DataLoader<K, T[]>(async (keys) => {
    const byKey = new Map<unknown, T[]>(keys.map((key) => [key, []]));
    for (const row of await rowsIn(sql, scope, entity, property, keys)) byKey.get(row[property])?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}
