import { getMetadataArgsStorage } from 'typeorm';
import { type Row, type Sql, type SqlValue } from './store';
import { type Values } from './value-rows';

interface Column {
  readonly property: string;
  readonly column: string;
  readonly json: boolean;
  readonly toNumber: boolean;
}

type EntityClass<T> = new () => T;

/** Some columns of a table, and how the values that a statement gives of them are read. */
export interface Selection<T> {
  /** Column list for SELECT, each column aliased to its property. */
  readonly select: string;
  /** The properties, in the order of the columns. */
  readonly properties: readonly string[];
  /** An instance of the class from a row's values, in the order of the columns; what stands behind them is not read. */
  read(values: Values): T;
}

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
  /** All columns but those of some properties, which the instances then lack. */
  without(properties: ReadonlySet<string>): Selection<T>;
  /** All columns. */
  readonly whole: Selection<T>;
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

/** Short JSON texts and what they say. Most stand in many rows: paths of categories, classes, nothing at all. */
const parsed = new Map<string, unknown>();
const PARSED = 5_000;

/** A value of its own for each row: copying takes a third of the time of parsing. */
function parseShort(text: string): unknown {
  const known = parsed.get(text);
  if (known !== undefined) return copyOf(known);
  const value: unknown = JSON.parse(text);
  if (parsed.size >= PARSED) parsed.clear();
  parsed.set(text, copyOf(value));
  return value;
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) copy[key] = copyOf(copy[key]);
  return copy;
}

/**
 * Puts the value of a JSON column in place. A long document is parsed when somebody reads it: most queries select few of a
 * finding's fields, and its document has kilobytes. Spreading the instance reads it too.
 */
function readJson(instance: Record<string, unknown>, property: string, text: string): void {
  if (text.length <= SHORT) {
    instance[property] = parseShort(text);
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

function selectionOf<T extends object>(
  name: string,
  entity: EntityClass<T>,
  columns: readonly Column[],
): Selection<T> {
  return {
    select: columns.map(({ property, column }) => `\`${name}\`.\`${column}\` AS \`${property}\``).join(', '),
    properties: columns.map(({ property }) => property),
    read(values) {
      const instance = new entity() as Record<string, unknown>;
      for (let at = 0; at < columns.length; at += 1) {
        const { json, property, toNumber } = columns[at] as Column;
        const value = values[at];
        if (json && typeof value === 'string') readJson(instance, property, value);
        else instance[property] = toNumber && value !== null ? Number(value) : value;
      }
      return instance as T;
    },
  };
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

  const whole = selectionOf(name, entity, columns);
  const narrowed = new Map<string, Selection<T>>();
  return {
    name,
    columns: columns.map(({ column }) => column),
    select: whole.select,
    whole,
    selectOnly: (properties) =>
      selectionOf(
        name,
        entity,
        columns.filter(({ property }) => (properties as readonly string[]).includes(property)),
      ).select,
    without(properties) {
      const kept = columns.filter(({ property }) => !properties.has(property));
      const key = kept.map(({ property }) => property).join();
      const selection = narrowed.get(key) ?? selectionOf(name, entity, kept);
      narrowed.set(key, selection);
      return selection;
    },
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
