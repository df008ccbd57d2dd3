import { importRegister } from '../../server/registers/import-register';
import { proposeLinks } from '../../server/registers/owners/propose-links';
import { Store } from '../../server/store/store';
import { describeOnEachDatabase } from '../support/databases';
import { filing, sourceOf } from '../support/record-source';

const NOW = new Date('2026-11-26T00:00:00.000Z');
const run = (store: Store) => proposeLinks(store, { now: () => NOW });

/** A mark of an owner, as an office files it. */
function owned(number: string, owner: string, ownerCountry: string, address?: string) {
  const owners = [{ name: owner, identifier: null, country: ownerCountry, address: address ?? null }];
  return filing(number, { owner, ownerCountry, owners });
}

describeOnEachDatabase('proposals that two rights holders are one', (database) => {
  let store: Store;
  beforeEach(async () => {
    store = await Store.open(await database.fresh());
    await store.migrate();
  });
  afterEach(() => store.close());

  const pairs = () =>
    store.query<{ first: string; second: string; score: number; status: string }>(
      'SELECT `a`.`name` AS `first`, `b`.`name` AS `second`, `l`.`score`, `l`.`status` FROM `rights_holder_link` AS `l` ' +
        'JOIN `rights_holder` AS `a` ON `a`.`id` = `l`.`firstId` JOIN `rights_holder` AS `b` ON `b`.`id` = `l`.`secondId` ORDER BY `l`.`id`',
    );

  it('are found across what was loaded before and after, and merge nothing', async () => {
    await importRegister(
      store,
      sourceOf(
        'cn',
        [owned('1', '华为技术有限公司', 'CN'), owned('2', '深圳市华丰贸易有限公司', 'CN')],
        'cn',
      ),
    );
    expect(await run(store)).toEqual({ holders: 2, proposed: 0 });
    await importRegister(
      store,
      sourceOf(
        'us',
        [owned('3', 'HUAWEI TECHNOLOGIES CO., LTD.', 'CN'), owned('4', 'Huawei Fitness Inc.', 'US')],
        'us',
      ),
    );
    expect(await run(store)).toEqual({ holders: 2, proposed: 1 });
    expect(await pairs()).toEqual([
      expect.objectContaining({
        first: '华为技术有限公司',
        second: 'HUAWEI TECHNOLOGIES CO., LTD.',
        status: 'PROPOSED',
      }),
    ]);
    expect(await store.query('SELECT DISTINCT `ownerId` FROM `trademark`')).toHaveLength(4);
    expect(await run(store)).toEqual({ holders: 0, proposed: 0 });
  });

  it('keep what a person decided', async () => {
    await importRegister(store, sourceOf('a', [owned('1', 'The Zorvelle Company', 'US')], 'a'));
    await importRegister(store, sourceOf('b', [owned('2', 'Zorvelle Co', 'US')], 'b'));
    expect(await run(store)).toMatchObject({ proposed: 1 });
    await store.run("UPDATE `rights_holder_link` SET `status` = 'REJECTED'");
    await store.run('DELETE FROM `rights_holder_key`');
    await run(store);
    expect(await pairs()).toEqual([expect.objectContaining({ status: 'REJECTED' })]);
  });

  it('leave persons of one name apart unless their marks name one address', async () => {
    const streets = ['Hauptstr. 5, 10115 Berlin', 'Ring 7, 50667 Köln', '10115 Berlin, Haupt-Str. 5'];
    const names = ['Hans Müller', 'MÜLLER HANS.', 'Müller, Hans'];
    for (const [at, name] of names.entries())
      await importRegister(store, sourceOf(`p${at}`, [owned(String(at), name, 'DE', streets[at])], `p${at}`));
    expect(await store.query('SELECT `id` FROM `rights_holder`')).toHaveLength(3);
    await run(store);
    expect(await pairs()).toEqual([
      expect.objectContaining({ first: 'Hans Müller', second: 'Müller, Hans' }),
    ]);
  });

  it('are made of namesakes in two countries, which are two holders', async () => {
    const marks = [
      owned('1', 'Zorvelle Inc.', 'US'),
      owned('2', 'Zorvelle Inc.', 'CA'),
      owned('3', 'ZORVELLE, INC', 'US'),
    ];
    await importRegister(store, sourceOf('n', marks, 'n'));
    expect(await store.query('SELECT `country` FROM `rights_holder` ORDER BY `id`')).toEqual([
      { country: 'US' },
      { country: 'CA' },
    ]);
    // A name alone is not enough where the countries differ: nothing is proposed until something else speaks for it.
    expect(await run(store)).toEqual({ holders: 2, proposed: 0 });
  });
});
