import { type Store } from '../../server/store/store';
import { until } from './until';

/**
 * Runs requests that have all read a row before any of them writes it: while the table is locked, each reads and then waits,
 * on MySQL at its update, on SQLite before its transaction.
 * @param reads statements that each request sends before it writes
 */
export async function allAtOnce<T>(
  store: Store,
  table: string,
  reads: number,
  requests: readonly (() => Promise<T>)[],
): Promise<readonly T[]> {
  const { answers } = await store.transaction(async (tx) => {
    const lock = store.dialect === 'mysql' ? ' FOR UPDATE' : '';
    await tx.query(`SELECT \`id\` FROM \`${table}\`${lock}`);
    const before = store.statements;
    const all = Promise.all(requests.map((request) => request()));
    const waiting = requests.length * (store.dialect === 'mysql' ? reads + 1 : reads);
    await until('all requests to have read', 10, async () => store.statements - before === waiting);
    return { answers: all };
  });
  return answers;
}

/** Makes every update of a table fail until the returned function is called. */
export async function breakUpdates(store: Store, table: string): Promise<() => Promise<void>> {
  const fails =
    store.dialect === 'sqlite'
      ? "BEGIN SELECT RAISE(ABORT, 'broken'); END"
      : "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken'";
  await store.run(`CREATE TRIGGER broken BEFORE UPDATE ON \`${table}\` FOR EACH ROW ${fails}`);
  return async () => {
    await store.run('DROP TRIGGER broken');
  };
}
