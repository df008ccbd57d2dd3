import { type Sql, type SqlValue } from '../../store/store';
import { nameKey } from '../name-key';
import { selectIn } from './select-in';
import { upsertRows } from './upsert-rows';

/** A row that is known by its name: a rights holder or a brand. */
export interface NamedRow {
  readonly name: string;
  readonly country: string | null;
  /** What tells it from namesakes; left out where the name alone counts. */
  readonly distinction?: string;
}

/** What a row is called where rows are kept by name. */
export function rowKey({ distinction = '', name }: NamedRow): string {
  return distinction === '' ? name : `${name}\n${distinction}`;
}

/** Ids that are remembered between batches; registers name their large owners again and again. */
const REMEMBERED = 50_000;
/** Characters of a key that tell a row from namesakes. */
const MOST_DISTINCTION = 120;

/**
 * Finds rows of a table by the normal form of their name and what tells them from namesakes, and makes those that are missing. Two spellings
 * of one normal form are one row; the first spelling stays.
 */
export class NamedRows {
  /** By the name as sources write it: most names come again, and their normal form need not be made again. */
  private readonly known = new Map<string, number>();

  /**
   * @param columns  of the INSERT
   * @param valuesOf  their values for a row that is missing
   * @param keyLimit  characters that the table keeps of a normal form
   */
  constructor(
    private readonly table: string,
    private readonly columns: readonly string[],
    private readonly valuesOf: (row: NamedRow, key: string) => readonly SqlValue[],
    private readonly keyLimit: number,
  ) {}

  /** Ids by `rowKey`. Call `remember` with them once the transaction is through, not before. */
  async getOrCreate(sql: Sql, rows: readonly NamedRow[]): Promise<ReadonlyMap<string, number>> {
    const ids = new Map<string, number>();
    const wanted = new Map<string, { readonly key: string; readonly row: NamedRow }>();
    for (const row of rows) {
      const name = rowKey(row);
      const id = this.known.get(name);
      if (id !== undefined) ids.set(name, id);
      else if (!wanted.has(name)) wanted.set(name, { key: this.keyOf(row), row });
    }
    const byKey = await this.find(sql, [...new Set([...wanted.values()].map(({ key }) => key))]);
    const missing = new Map<string, NamedRow>();
    for (const { key, row } of wanted.values())
      if (!byKey.has(key) && !missing.has(key)) missing.set(key, row);
    await this.insert(sql, [...missing]);
    // Another import may have put them in at the same time.
    for (const [key, id] of await this.find(sql, [...missing.keys()], true)) byKey.set(key, id);
    for (const [name, { key }] of wanted) {
      const id = byKey.get(key);
      if (id !== undefined) ids.set(name, id);
    }
    return ids;
  }

  /** Keeps ids for the next batches. */
  remember(ids: ReadonlyMap<string, number>): void {
    if (this.known.size + ids.size > REMEMBERED) this.known.clear();
    // A piece of a long text keeps the whole of it alive: a copy does not.
    for (const [name, id] of ids) if (!this.known.has(name)) this.known.set(Buffer.from(name).toString(), id);
  }

  /** Normal form by which the row is found; names of signs alone stand for themselves. What tells it from namesakes stands behind a space. */
  private keyOf({ distinction = '', name }: NamedRow): string {
    const key = nameKey(name) || name.trim().toLowerCase();
    if (distinction === '') return key.slice(0, this.keyLimit);
    const behind = ` ${distinction}`.slice(0, MOST_DISTINCTION);
    return key.slice(0, this.keyLimit - behind.length) + behind;
  }

  private async insert(sql: Sql, missing: readonly (readonly [key: string, row: NamedRow])[]): Promise<void> {
    const plan = { table: this.table, columns: this.columns, key: ['nameKey'], keep: 'ALL' } as const;
    await upsertRows(
      sql,
      plan,
      missing.map(([key, row]) => this.valuesOf(row, key)),
    );
  }

  private async find(sql: Sql, keys: readonly string[], latest = false): Promise<Map<string, number>> {
    const select = `SELECT \`id\`, \`nameKey\` FROM \`${this.table}\` WHERE \`nameKey\``;
    const rows = await selectIn<{ id: number; nameKey: string }>(sql, select, [], keys, latest);
    return new Map(rows.map(({ id, nameKey: key }) => [key, id]));
  }
}
