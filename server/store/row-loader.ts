import DataLoader from 'dataloader';
import { anyOf } from './conditions';
import { whereClause } from './page';
import { type Scope, visibleTo } from './scope';
import { type Sql } from './store';
import { tableOf } from './table';

export type Key = string | number;

/** A loader that gives what it has at once: a promise for each of a hundred rows costs more than what it promises. */
export class RowLoader<K extends Key, T> extends DataLoader<K, T> {
  private readonly loaded = new Map<K, T>();
  private clearings = 0;

  constructor(batch: (keys: readonly K[]) => Promise<T[]>) {
    super(async (keys) => {
      const { clearings } = this;
      const values = await batch(keys);
      // What was cleared meanwhile may have been read before the change.
      if (clearings === this.clearings)
        for (const [at, key] of keys.entries()) this.loaded.set(key, values[at] as T);
      return values;
    });
  }

  /** The value, where it was loaded before; else the promise of it. */
  now(key: K): T | Promise<T> {
    const value = this.loaded.get(key);
    return value === undefined ? this.load(key) : value;
  }

  override clear(key: K): this {
    this.clearings += 1;
    this.loaded.delete(key);
    return super.clear(key);
  }

  override clearAll(): this {
    this.clearings += 1;
    this.loaded.clear();
    return super.clearAll();
  }
}

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
  const rows = await sql.queryValues(
    `SELECT ${table.select} FROM \`${table.name}\`${whereClause(where)}`,
    where.flatMap(({ values }) => values),
  );
  return rows.map((row) => table.whole.read(row));
}

/** Loads one row by a unique property; null where there is none that the scope may see. */
export function oneRow<T extends object, K extends Key>(
  sql: Sql,
  scope: Scope,
  entity: new () => T,
  property: keyof T & string,
): RowLoader<K, T | null> {
  return new RowLoader<K, T | null>(async (keys) => {
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
): RowLoader<K, T[]> {
  return new RowLoader<K, T[]>(async (keys) => {
    const byKey = new Map<unknown, T[]>(keys.map((key) => [key, []]));
    for (const row of await rowsIn(sql, scope, entity, property, keys)) byKey.get(row[property])?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

type Made<T> = (sql: Sql, scope: Scope) => T;

/** Makes a loader of rows by their ids. */
export const byId =
  <T extends { readonly rowId: number }>(entity: new () => T): Made<RowLoader<number, T | null>> =>
  (sql, scope) =>
    oneRow<T, number>(sql, scope, entity, 'rowId');

/** Makes a loader of the rows that belong to another one. */
export const rowsOf =
  <T extends object>(entity: new () => T, property: keyof T & string): Made<RowLoader<number, T[]>> =>
  (sql, scope) =>
    manyRows<T, number>(sql, scope, entity, property);
