import { type SqlValue, type Store } from '../../../server/store/store';

type Row = Readonly<Record<string, SqlValue>>;

/** Remembers the rows of some tables; what it returns puts back those that are gone. */
export async function keepRows(store: Store, tables: readonly string[]): Promise<() => Promise<void>> {
  const read = (table: string) => store.query<Row>(`SELECT * FROM \`${table}\``);
  const kept = new Map<string, readonly Row[]>();
  for (const table of tables) kept.set(table, await read(table));
  return async () => {
    for (const [table, rows] of kept) {
      const there = new Set((await read(table)).map(({ id }) => id));
      for (const row of rows.filter(({ id }) => !there.has(id))) {
        const columns = Object.keys(row);
        await store.run(
          `INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(',')}) VALUES (${columns.map(() => '?').join(',')})`,
          Object.values(row),
        );
      }
    }
  };
}
