import { getMetadataArgsStorage } from 'typeorm';
import { type Row, type Sql, type SqlValue } from './store';

interface Column {
  readonly property: string;
  readonly column: string;
  readonly json: boolean;
  readonly toNumber: boolean;
}

type EntityClass<T> = new () => T;

/** One table: how its rows are selected and read into instances of its class, without a query builder in between. */
export interface Table<T> {
  readonly name: string;
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** Column list for SELECT, each column aliased to its property. */
  readonly select: string;
  /** The same for some of the properties. */
  selectOnly(properties: readonly (keyof T & string)[]): string;
  /** An instance of the class from a row that was selected with `select` or `selectOnly`. */
  read(row: Row): T;
  /** Column name of a property. */
  column(property: keyof T & string): string;
  /** Inserts rows in one statement a chunk; properties that a row lacks become NULL. */
  insert(sql: Sql, rows: readonly Partial<T>[]): Promise<void>;
  /** Inserts one row and returns the key that the database gave it. */
  insertOne(sql: Sql, row: Partial<T>): Promise<number>;
  /** Sets the given properties of the row with this number; the others stay. */
  update(sql: Sql, rowId: number, row: Partial<T>): Promise<void>;
}

/** Values that one statement may carry: SQLite allows 32,766, MySQL 65,535. */
const VALUES_PER_STATEMENT = 30_000;

const tables = new Map<EntityClass<object>, Table<object>>();

/** Texts up to this length are parsed at once: that costs less than to put it off. */
const SHORT = 100;

/**
 * Puts the value of a JSON column in place. A long document is parsed when somebody reads it: most queries select few of a
 * finding's fields, and its document has kilobytes. Spreading the instance reads it too.
 */
function readJson(instance: Record<string, unknown>, property: string, text: string): void {
  if (text.length <= SHORT) {
    instance[property] = JSON.parse(text);
    return;
  }
  let value: unknown;
  Object.defineProperty(instance, property, {
    configurable: true,
    enumerable: true,
    get: () => (value ??= JSON.parse(text)),
    set: (given: unknown) => {
      value = given;
    },
  });
}

/** The table of an entity class. */
export function tableOf<T extends object>(entity: EntityClass<T>): Table<T> {
  const known = tables.get(entity);
  if (known) return known as unknown as Table<T>;
  const made = makeTable(entity);
  tables.set(entity, made as unknown as Table<object>);
  return made;
}

/** A table may share the columns of an abstract class above it. */
function isOrExtends(entity: EntityClass<object>, target: unknown): boolean {
  return typeof target === 'function' && (entity === target || entity.prototype instanceof target);
}

function columnsOf(entity: EntityClass<object>): readonly Column[] {
  return getMetadataArgsStorage()
    .columns.filter(({ target }) => isOrExtends(entity, target))
    .map((args) => ({
      property: args.propertyName,
      column: args.options.name ?? args.propertyName,
      json: args.options.type === 'simple-json',
      toNumber: args.options.type === 'bigint',
    }));
}

function makeTable<T extends object>(entity: EntityClass<T>): Table<T> {
  const args = getMetadataArgsStorage().tables.find((table) => table.target === entity);
  if (!args?.name) throw new Error(`${entity.name} has no table: give it @Entity('name')`);
  const name = args.name;
  const columns = columnsOf(entity);
  const special = columns.filter((column) => column.json || column.toNumber);

  const valueOf = (row: Partial<T>, { property, json }: Column): SqlValue => {
    const value = (row as Record<string, unknown>)[property];
    if (value === undefined || value === null) return null;
    return json ? JSON.stringify(value) : (value as SqlValue);
  };
  const insert = async (sql: Sql, rows: readonly Partial<T>[]): Promise<number> => {
    const used = columns.filter(({ property }) => property !== 'rowId' || rows.some((row) => 'rowId' in row));
    const holes = `(${used.map(() => '?').join(',')})`;
    const chunk = Math.floor(VALUES_PER_STATEMENT / used.length);
    let last = 0;
    for (let at = 0; at < rows.length; at += chunk) {
      const part = rows.slice(at, at + chunk);
      const { insertId } = await sql.run(
        `INSERT INTO \`${name}\` (${used.map(({ column }) => `\`${column}\``).join(',')}) VALUES ${part.map(() => holes).join(',')}`,
        part.flatMap((row) => used.map((column) => valueOf(row, column))),
      );
      last = insertId;
    }
    return last;
  };

  const selected = (some: readonly Column[]): string =>
    some.map(({ property, column }) => `\`${name}\`.\`${column}\` AS \`${property}\``).join(', ');
  return {
    name,
    columns: columns.map(({ column }) => column),
    select: selected(columns),
    selectOnly: (properties) =>
      selected(columns.filter(({ property }) => (properties as readonly string[]).includes(property))),
    read(row) {
      const instance = Object.assign(new entity(), row) as Record<string, unknown>;
      for (const { property, json } of special) {
        const value = instance[property];
        if (value === null || value === undefined) continue;
        if (json) readJson(instance, property, value as string);
        else instance[property] = Number(value);
      }
      return instance as T;
    },
    column(property) {
      const found = columns.find((column) => column.property === property);
      if (!found) throw new Error(`${entity.name} has no column for ${property}`);
      return found.column;
    },
    insert: async (sql, rows) => {
      await insert(sql, rows);
    },
    insertOne: (sql, row) => insert(sql, [row]),
    update: async (sql, rowId, row) => {
      const given = columns.filter(({ property }) => property in row && property !== 'rowId');
      await sql.run(
        `UPDATE \`${name}\` SET ${given.map(({ column }) => `\`${column}\` = ?`).join(', ')} WHERE \`id\` = ?`,
        [...given.map((column) => valueOf(row, column)), rowId],
      );
    },
  };
}
