import { cancellable } from '../../server/store/cancellable';
import { Store } from '../../server/store/store';
import { describeOnEachDatabase } from '../support/databases';
import { until } from '../support/until';

describeOnEachDatabase('reading until a signal says stop', (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(database.settings);
  });
  afterAll(() => store.close());

  test('nothing is read afterwards, and transactions are left alone', async () => {
    const cancel = new AbortController();
    const view = cancellable(store, cancel.signal);
    expect(await view.query('SELECT 1 AS `one`')).toEqual([{ one: 1 }]);
    cancel.abort(new Error('enough'));
    await expect(view.query('SELECT 1')).rejects.toThrow('enough');
    expect(await view.transaction((tx) => tx.query('SELECT 2 AS `two`'))).toEqual([{ two: 2 }]);
  });

  if (database.dialect === 'mysql') {
    // Asked over a pool of its own: the other is busy.
    const running = async (): Promise<number> => {
      const watcher = await Store.open(database.settings);
      const [row] = await watcher.query<{ n: number }>(
        "SELECT COUNT(*) AS `n` FROM `information_schema`.`PROCESSLIST` WHERE `DB` = DATABASE() AND `INFO` LIKE 'SELECT SLEEP%'",
      );
      await watcher.close();
      return Number(row?.n);
    };

    test('a statement that runs is ended in the database, also where all connections are busy, which then serve again', async () => {
      const cancel = new AbortController();
      const asked = Array.from({ length: 10 }, () =>
        cancellable(store, cancel.signal).query('SELECT SLEEP(60)'),
      );
      await until('them to run', 10, async () => (await running()) === 10);
      cancel.abort(new Error('enough'));
      const answers = await Promise.allSettled(asked);
      expect(
        new Set(answers.map((one) => (one.status === 'rejected' ? String(one.reason) : one.value))),
      ).toEqual(new Set(['Error: enough']));
      expect(await running()).toBe(0);
      expect(await Promise.all(asked.map(() => store.query('SELECT 3 AS `three`')))).toContainEqual([
        { three: 3 },
      ]);
    });
  }
});
