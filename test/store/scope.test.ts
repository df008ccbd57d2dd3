import { entities } from '../../server/store/entities';
import { createLoaders } from '../../server/store/loaders';
import { PLATFORM, PUBLIC, type Scope, visibleTo } from '../../server/store/scope';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { VISIBLE } from '../../server/store/visible-rows';
import { describeOnEachDatabase } from '../support/databases';
import { loadSmallRegister, type SmallRegister } from '../support/small-register';

const scope = (role: string, ids: Partial<Scope> = {}): Scope => ({ ...PUBLIC, role, ...ids });

test('visible-rows.ts has a line for every table: without one nobody but an operator sees its rows', () => {
  const tables = entities.map((entity) => tableOf<object>(entity).name);
  expect(tables.filter((table) => !(table in VISIBLE))).toEqual([]);
  expect(Object.keys(VISIBLE).filter((table) => !tables.includes(table))).toEqual([]);
});

test('a table without a line is empty for everybody but an operator', () => {
  expect(visibleTo(scope('MARKETPLACE', { marketplaceId: 1 }), 'unheard_of')).toEqual([
    { sql: '1 = 0', values: [] },
  ]);
  expect(visibleTo(PLATFORM, 'unheard_of')).toEqual([]);
});

describeOnEachDatabase('rows that a scope sees', (database) => {
  let store: Store;
  let rows: SmallRegister;
  beforeAll(async () => {
    store = await Store.open(database.settings);
    await store.migrate();
    rows = await loadSmallRegister(store);
  });
  afterAll(() => store.close());

  const titles = async (viewer: Scope): Promise<unknown[]> => {
    const { Listing } = createLoaders(store, viewer);
    const found = await Listing.loadMany([rows.listing, rows.foreignListing]);
    return found.map((row) => (row !== null && 'title' in row ? row.title : null));
  };

  test('belong to its marketplace, its seller, or to whomever an operator narrows itself', async () => {
    const mine = ['Nike running shoes', null];
    expect(await titles(scope('MARKETPLACE', { marketplaceId: rows.demo }))).toEqual(mine);
    expect(await titles(scope('SELLER', { marketplaceId: rows.demo, sellerId: rows.seller }))).toEqual(mine);
    expect(await titles(scope('OPERATOR', { marketplaceId: rows.demo }))).toEqual(mine);
    expect(await titles(PLATFORM)).toEqual(['Nike running shoes', 'Foreign shoes']);
  });

  test.each([
    ['a marketplace that does not say which', scope('MARKETPLACE')],
    ['a seller without an id', scope('SELLER')],
    ['an unknown role', scope('NEWCOMER')],
    ['another seller of the marketplace', scope('SELLER', { marketplaceId: 1, sellerId: 2 })],
    ['a seller on the wrong marketplace', scope('SELLER', { marketplaceId: 2, sellerId: 1 })],
  ])('%s finds nothing', async (_who, viewer) => {
    expect(await titles(viewer)).toEqual([null, null]);
  });
});
