import { type Sql, type SqlValue } from '../../store/store';
import { nameKey } from '../name-key';
import { selectIn } from './select-in';

/** A row that is known by its name: a rights holder or a brand. */
export interface NamedRow {
  readonly name: string;
  readonly country: string | null;
}

/** Ids that are remembered between batches; registers name their large owners again and again. */
const REMEMBERED = 50_000;

/**
 * Finds rows of a table by the normal form of their name, and makes those that are missing. Two spellings of one normal
 * form are one row; the first spelling stays.
 */
export class NamedRows {
  private readonly known = new Map<string, number>();

  /**
   * @param insertSql  columns and constant part of the INSERT, up to VALUES
   * @param valuesOf  values of a row that is missing
   */
  constructor(
    private readonly table: string,
    private readonly columns: readonly string[],
    private readonly valuesOf: (row: NamedRow, key: string) => readonly SqlValue[],
    private readonly keyLimit: number,
  ) {}

  /** Normal form by which the row is found; names of signs alone stand for themselves. */
  keyOf(name: string): string {
    return (nameKey(name) || name.trim().toLowerCase()).slice(0, this.keyLimit);
  }

  /**
   * Ids by key. Call `remember` with them once the transaction is through, not before.
   */
  async getOrCreate(sql: Sql, rows: readonly NamedRow[]): Promise<ReadonlyMap<string, number>> {
    const ids = new Map<string, number>();
    const wanted = new Map<string, NamedRow>();
    for (const row of rows) {
      const key = this.keyOf(row.name);
      const id = this.known.get(key);
      if (id !== undefined) ids.set(key, id);
      else if (!wanted.has(key)) wanted.set(key, row);
    }
    await this.find(sql, [...wanted.keys()], ids);
    const missing = [...wanted].filter(([key]) => !ids.has(key));
    if (missing.length === 0) return ids;
    const holes = `(${this.columns.map(() => '?').join(',')})`;
    const columns = this.columns.map((column) => `\`${column}\``).join(',');
    for (let at = 0; at < missing.length; at += ROWS_PER_STATEMENT) {
      const part = missing.slice(at, at + ROWS_PER_STATEMENT);
      await sql.run(
        `INSERT INTO \`${this.table}\` (${columns}) VALUES ${part.map(() => holes).join(',')}`,
        part.flatMap(([key, row]) => this.valuesOf(row, key)),
      );
    }
    await this.find(sql, missing.map(([key]) => key), ids);
    return ids;
  }

  /** Keeps ids for the next batches. */
  remember(ids: ReadonlyMap<string, number>): void {
    if (this.known.size + ids.size > REMEMBERED) this.known.clear();
    // A piece of a long text keeps the whole of it alive: a copy does not.
    for (const [key, id] of ids) if (!this.known.has(key)) this.known.set(Buffer.from(key).toString(), id);
  }

  private async find(sql: Sql, keys: readonly string[], ids: Map<string, number>): Promise<void> {
    const select = `SELECT \`id\`, \`nameKey\` FROM \`${this.table}\` WHERE \`nameKey\``;
    for (const row of await selectIn<{ id: number; nameKey: string }>(sql, select, [], keys)) ids.set(row.nameKey, row.id);
  }
}

const ROWS_PER_STATEMENT = 250;
