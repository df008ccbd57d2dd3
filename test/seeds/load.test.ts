import { Store } from '../../server/store/store';
import { seedDemo } from '../../seeds/load';
import { describeOnEachDatabase } from '../support/databases';

// Two databases, twenty thousand marks, twice: long on a machine that has other work.
jest.setTimeout(240_000);

const TABLES = [
  'marketplace',
  'seller',
  'rights_holder',
  'brand',
  'trademark',
  'recordal',
  'authorization',
  'listing',
  'disposition',
];

describeOnEachDatabase('the demo data in the store', (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(database.settings);
    await store.migrate();
  });
  afterAll(() => store.close());

  const fingerprint = async (): Promise<unknown[]> => {
    const rows = await Promise.all(
      TABLES.map((table) => store.query(`SELECT * FROM \`${table}\` ORDER BY \`id\``)),
    );
    return rows.map((all) => JSON.stringify(all));
  };
  const one = async (sql: string): Promise<Record<string, unknown>> => (await store.query(sql))[0] ?? {};

  it('loads, and loads again without a change; nobody is without a holder', async () => {
    const lines: string[] = [];
    const counts = await seedDemo(store, { progress: (line) => lines.push(line) });
    expect(counts.trademarks).toBeGreaterThan(20_000);
    expect(lines.length).toBeGreaterThan(3);
    const first = await fingerprint();
    expect(await seedDemo(store)).toEqual(counts);
    expect(await fingerprint()).toEqual(first);

    expect(await one('SELECT COUNT(*) AS `n` FROM `trademark`')).toEqual({ n: counts.trademarks });
    expect(await one('SELECT COUNT(*) AS `n` FROM `recordal`')).toEqual({ n: counts.recordals });
    expect(await one('SELECT COUNT(*) AS `n` FROM `listing`')).toEqual({ n: counts.listings });
    expect(await one('SELECT COUNT(*) AS `n` FROM `authorization`')).toEqual({ n: counts.authorizations });
    expect(await one('SELECT COUNT(*) AS `n` FROM `brand` WHERE `rightsHolderId` IS NULL')).toEqual({ n: 0 });
    expect(await one('SELECT COUNT(*) AS `n` FROM `trademark` WHERE `brandId` IS NULL')).toEqual({ n: 0 });
    // Each mark belongs to the holder of its brand.
    expect(
      await one(
        'SELECT COUNT(*) AS `n` FROM `trademark` t JOIN `brand` b ON b.`id` = t.`brandId` WHERE b.`rightsHolderId` <> t.`ownerId`',
      ),
    ).toEqual({ n: 0 });
    expect(
      await one(
        "SELECT h.`name` FROM `rights_holder` h JOIN `seller` s ON s.`rightsHolderId` = h.`id` WHERE s.`externalId` = 'S-002'",
      ),
    ).toEqual({
      name: 'Velmora (demo holder)',
    });
  });
});
