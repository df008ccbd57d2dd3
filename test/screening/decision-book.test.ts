import { Disposition } from '../../schema/disposition';
import { DecisionBook } from '../../server/screening/decision-book';
import { decisionsOn } from '../../server/screening/judging/standing-decisions';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase } from '../support/databases';

const ASKED = { trademarkId: 7, sellerId: 3, sku: 'A-1', date: '2026-06-15' };

describeOnEachDatabase('the decisions of a marketplace', (database) => {
  let store: Store;
  let book: DecisionBook;
  beforeAll(async () => {
    store = await Store.open(database.settings);
    await store.migrate();
  });
  beforeEach(async () => {
    await store.run('DELETE FROM `disposition`');
    book = new DecisionBook(store);
  });
  afterAll(() => store.close());

  const decide = (more: Partial<Disposition> = {}): Promise<number> =>
    tableOf(Disposition).insertOne(store, {
      ...{ marketplaceId: 1, trademarkId: 7, decision: 'LAWFUL_USE', scope: 'MARKETPLACE', sellerId: null },
      ...{ sku: null, reason: 'x', expiresOn: null, decidedBy: 'x', createdAt: '2026-01-01T00:00:00.000Z' },
      ...more,
    });
  const found = async (asked: Partial<typeof ASKED> | { sku: null } | { sellerId: null } = {}) =>
    decisionsOn(await book.of(1), { ...ASKED, ...asked }).map(({ id }) => id);

  test('the narrowest comes first, and of those the newest', async () => {
    const [old, market] = [await decide(), await decide()];
    const seller = await decide({ scope: 'SELLER', sellerId: 3 });
    const listing = await decide({ scope: 'LISTING', sellerId: 3, sku: 'A-1' });
    const expired = await decide({ scope: 'LISTING', sellerId: 3, sku: 'A-1', expiresOn: '2026-06-14' });
    await decide({ marketplaceId: 2 });
    expect(await found()).toEqual([listing, seller, market, old]);
    expect(await found({ date: '2026-06-14' })).toEqual([expired, listing, seller, market, old]);
    expect(await found({ sku: null })).toEqual([seller, market, old]);
    expect(await found({ sellerId: null })).toEqual([market, old]);
    expect(await found({ sellerId: 4 })).toEqual([market, old]);
    expect(await found({ trademarkId: 8 })).toEqual([]);
  });

  test('what came since is seen, and nothing else is read anew', async () => {
    const first = await decide();
    const before = await book.of(1);
    expect(await book.of(1)).toBe(before);
    const second = await decide();
    expect(await found()).toEqual([second, first]);
  });

  test('a row that was committed late is seen, and one that was taken out is gone', async () => {
    const [first, late, last] = [await decide(), await decide(), await decide()];
    const { reason, createdAt, decidedBy } = { reason: 'x', createdAt: 'x', decidedBy: 'x' };
    await store.run('DELETE FROM `disposition` WHERE `id` = ?', [late]);
    expect(await found()).toEqual([last, first]);
    await tableOf(Disposition).insert(store, [
      {
        ...{ rowId: late, marketplaceId: 1, trademarkId: 7, decision: 'LAWFUL_USE', scope: 'MARKETPLACE' },
        ...{ reason, createdAt, decidedBy },
      },
    ]);
    expect(await found()).toEqual([last, late, first]);
    await store.run('DELETE FROM `disposition` WHERE `id` = ?', [first]);
    expect(await found()).toEqual([last, late]);
  });

  test('more than are read at once are all read', async () => {
    const rows = Array.from({ length: 1_201 }, (_none, at) => ({
      ...{
        marketplaceId: 1,
        trademarkId: 100 + at,
        decision: 'CONFIRMED' as const,
        scope: 'MARKETPLACE' as const,
      },
      ...{ reason: 'x', decidedBy: 'x', createdAt: 'x' },
    }));
    await store.transaction((tx) => tableOf(Disposition).insert(tx, rows));
    for (const at of [0, 499, 500, 1_200]) expect(await found({ trademarkId: 100 + at })).toHaveLength(1);
  });
});
