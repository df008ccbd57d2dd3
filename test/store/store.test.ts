import { Marketplace } from '../../schema/marketplace';
import { pendingChanges } from '../../server/store/pending-changes';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';

const marketplaces = tableOf(Marketplace);

async function slugs(store: Store): Promise<string[]> {
  const rows = await store.query<{ slug: string }>('SELECT `slug` FROM `marketplace` ORDER BY `id`');
  return rows.map(({ slug }) => slug);
}

describeOnEachDatabase('the store', (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(database.settings);
    await store.migrate();
  });
  afterAll(() => store.close());
  beforeEach(() => store.run('DELETE FROM `marketplace`'));

  test('the migrations make the tables that the entities say', async () => {
    expect(await pendingChanges(store)).toEqual([]);
  });

  test('migrating again does nothing', async () => {
    expect(await store.migrate()).toEqual([]);
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const failing = store.transaction(async (tx) => {
      await marketplaces.insertOne(tx, { slug: 'half', name: 'Half' });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await slugs(store)).toEqual([]);
  });

  test('what is to be done after the commit is done after it, and never without one', async () => {
    const done: string[] = [];
    const note = (name: string) => async () => void done.push(`${name}: ${(await slugs(store)).join()}`);
    await store.transaction(async (tx) => {
      tx.afterCommit(note('alone'));
      await marketplaces.insertOne(tx, { slug: 'one', name: 'One' });
      expect(done).toEqual([]);
    });
    const failing = store.transaction(async (tx) => {
      tx.afterCommit(note('failed'));
      await tx.query('SELECT nonsense FROM nowhere');
    });
    await expect(failing).rejects.toThrow();
    await store.together(async () => {
      await store.transaction(async (tx) => tx.afterCommit(note('inside')));
      const inner = store.transaction(async (tx) => {
        tx.afterCommit(note('undone'));
        throw new Error('stop');
      });
      await expect(inner).rejects.toThrow('stop');
      expect(done).toHaveLength(1);
      await store.transaction((tx) => marketplaces.insertOne(tx, { slug: 'two', name: 'Two' }));
    });
    expect(done).toEqual(['alone: one', 'inside: one,two']);
  });

  test('a read outside does not see what a transaction has not committed', async () => {
    await store.transaction(async (tx) => {
      await marketplaces.insertOne(tx, { slug: 'open', name: 'Open' });
      expect(await slugs(store)).toEqual([]);
    });
    expect(await slugs(store)).toEqual(['open']);
  });

  test('twenty transactions at once all land', async () => {
    const names = Array.from({ length: 20 }, (_none, at) => `m${String(at).padStart(2, '0')}`);
    await Promise.all(
      names.map((slug) => store.transaction((tx) => marketplaces.insertOne(tx, { slug, name: slug }))),
    );
    expect((await slugs(store)).sort()).toEqual(names);
  });

  test('an inserted row comes back with the key it was given, also in scripts beyond the basic plane', async () => {
    const name = '𝐍𝐢𝐤𝐞 耐克 🏷';
    const rowId = await store.transaction((tx) => marketplaces.insertOne(tx, { slug: 'scripts', name }));
    const [row] = await store.query(`SELECT ${marketplaces.select} FROM \`marketplace\` WHERE \`id\` = ?`, [
      rowId,
    ]);
    expect(marketplaces.read(row!)).toMatchObject({ rowId, slug: 'scripts', name });
  });

  test('names that differ in case or accent are different names', async () => {
    await store.transaction((tx) =>
      marketplaces.insert(tx, [
        { slug: 'cafe', name: 'a' },
        { slug: 'Cafe', name: 'b' },
        { slug: 'café', name: 'c' },
      ]),
    );
    expect((await slugs(store)).sort()).toEqual(['Cafe', 'cafe', 'café']);
  });
});

test('a transaction that reads before it writes waits for another connection instead of failing', async () => {
  const dataDir = temporaryFolder('two-writers');
  const [one, two] = [
    await Store.open({ databaseUrl: null, dataDir }),
    await Store.open({ databaseUrl: null, dataDir }),
  ];
  await one.migrate();
  const add = (store: Store, slug: string): Promise<void> =>
    store.transaction(async (tx) => {
      await tx.query('SELECT COUNT(*) FROM `marketplace`');
      await marketplaces.insertOne(tx, { slug, name: slug });
    });
  await Promise.all(Array.from({ length: 20 }, (_none, at) => add(at % 2 === 0 ? one : two, `m${at}`)));
  expect(await slugs(one)).toHaveLength(20);
  await Promise.all([one.close(), two.close()]);
});
