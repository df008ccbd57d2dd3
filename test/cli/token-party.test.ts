import 'reflect-metadata';
import { toGlobalId } from '../../schema/global-id';
import { partyOf, type PartyOptions } from '../../server/cli/token-party';
import { Store } from '../../server/store/store';
import { temporaryFolder } from '../support/run-folder';
import { loadSmallRegister, type SmallRegister } from '../support/small-register';

let store: Store;
let rows: SmallRegister;
beforeAll(async () => {
  store = await Store.open({ databaseUrl: null, dataDir: temporaryFolder('token-party') });
  await store.migrate();
  rows = await loadSmallRegister(store);
});
afterAll(() => store.close());

const nobody = { marketplaceId: null, sellerId: null, rightsHolderId: null, authority: null };

test('a marketplace, a seller and an analyst belong to the demo marketplace if nothing else is said', async () => {
  expect(await partyOf(store, { role: 'MARKETPLACE' })).toMatchObject({ marketplaceId: rows.demo });
  expect(await partyOf(store, { role: 'ANALYST', marketplace: 'other' })).toMatchObject({
    marketplaceId: rows.other,
  });
  expect(await partyOf(store, { role: 'SELLER', seller: 'S-2' })).toEqual({
    ...nobody,
    role: 'SELLER',
    marketplaceId: rows.demo,
    sellerId: rows.reseller,
  });
});

test('an operator and a customs officer belong to no marketplace', async () => {
  expect(await partyOf(store, { role: 'OPERATOR' })).toEqual({ ...nobody, role: 'OPERATOR' });
  expect(await partyOf(store, { role: 'CUSTOMS_OFFICER', authority: 'CN-GACC' })).toEqual({
    ...nobody,
    role: 'CUSTOMS_OFFICER',
    authority: 'CN-GACC',
  });
});

test('a rights holder is named by name, by its spelling without case, by id or by number', async () => {
  for (const rightsHolder of [
    'Swoosh (demo holder)',
    'SWOOSH',
    toGlobalId('RightsHolder', rows.holder),
    `${rows.holder}`,
  ]) {
    expect(await partyOf(store, { role: 'RIGHTS_HOLDER', rightsHolder })).toMatchObject({
      rightsHolderId: rows.holder,
    });
  }
});

test.each<[PartyOptions, RegExp]>([
  [{ role: 'SELLER' }, /needs --seller/],
  [{ role: 'SELLER', seller: 'S-99' }, /no seller "S-99"/],
  [{ role: 'RIGHTS_HOLDER' }, /needs --rights-holder/],
  [{ role: 'RIGHTS_HOLDER', rightsHolder: '???' }, /no rights holder/],
  [{ role: 'CUSTOMS_OFFICER' }, /needs --authority.*CN-GACC/],
  [{ role: 'MARKETPLACE', marketplace: 'nobody' }, /no marketplace "nobody"/],
])('%j is refused with what to give', async (options, message) => {
  await expect(partyOf(store, options)).rejects.toThrow(message);
});
