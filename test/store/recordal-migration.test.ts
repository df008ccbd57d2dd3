import { Recordal } from '../../schema/recordal';
import { pendingChanges } from '../../server/store/pending-changes';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase } from '../support/databases';

const MIGRATION = 'RecordalWorkflow1764100000000';

describeOnEachDatabase('the migration that makes recordals a procedure', (database) => {
  test('keeps what was recorded, back and forth, and leaves drafts behind only on the way back', async () => {
    const store = await Store.open(database.settings);
    await store.migrate();
    const recordals = tableOf(Recordal);
    const recorded = {
      number: 'DEMO-T-1',
      validFrom: '2020-01-01',
      validTo: '2029-12-31',
      status: 'APPROVED',
    } as const;
    await store.transaction((tx) =>
      recordals.insert(tx, [
        { trademarkId: 7, authority: 'XD-CUSTOMS', ...recorded },
        { trademarkId: 8, authority: 'XD-CUSTOMS', status: 'DRAFT', goodsScope: ['bags'] },
        { trademarkId: 9, authority: 'XD-CUSTOMS', status: 'DRAFT' },
      ]),
    );
    const rows = () =>
      store.query('SELECT `id`, `trademarkId`, `number`, `validFrom`, `validTo`, `status` FROM `recordal`');
    expect(await rows()).toHaveLength(3);

    const names = store.writer.migrations.map(({ name }) => name);
    const later = names.slice(names.indexOf(MIGRATION));
    for (const _one of later) await store.writer.undoLastMigration({ transaction: 'each' });
    expect(await rows()).toEqual([{ id: 1, trademarkId: 7, ...recorded }]);
    expect(await store.migrate()).toEqual(later);
    expect(await rows()).toEqual([{ id: 1, trademarkId: 7, ...recorded }]);
    expect(await pendingChanges(store)).toEqual([]);
    await store.close();
  });
});
