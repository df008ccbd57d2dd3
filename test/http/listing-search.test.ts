import 'reflect-metadata';
import { toGlobalId } from '../../schema/global-id';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const UPSERT =
  'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { userErrors { message } } }';
const SEARCH =
  'query ($filter: ListingFilter) { listings(first: 100, filter: $filter) { edges { node { sku } } } }';

const TITLES = {
  'BELT-1': 'Leather belt, brown',
  'BELT-2': 'Belt of woven LEATHER straps',
  'BELT-3': '皮带 男士 真皮',
  'SHIRT-1': '100% cotton shirt',
  'SHIRT-2': 'Shirt with 1000 dots, cotton_blend',
  'CAP-1': "Baseball cap 'x' !",
};

describeOnEachDatabase('the search of listings', (database) => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await startTestApp(database.settings);
    token = await app.token('MARKETPLACE');
    const seller = toGlobalId('Seller', app.rows.seller);
    const listings = Object.entries(TITLES).map(([sku, title]) => ({ sku, title, seller }));
    const { data } = await app.ask(UPSERT, { input: { listings } }, token);
    expect(data.upsertListings.userErrors).toEqual([]);
  });
  afterAll(() => app.close());

  const skus = async (filter: object): Promise<string[]> => {
    const { data } = await app.ask(SEARCH, { filter }, token);
    return (data.listings.edges as { node: { sku: string } }[]).map(({ node }) => node.sku).sort();
  };

  test.each([
    ['a word in any case', 'leather', ['BELT-1', 'BELT-2']],
    ['every word, in any order', 'straps BELT', ['BELT-2']],
    ['a part of a word', 'lea', ['BELT-1', 'BELT-2']],
    ['words of another script', '真皮', ['BELT-3']],
    ['the SKU', 'cap-1', ['CAP-1']],
    ['title and SKU together', 'cotton shirt-1', ['SHIRT-1']],
    ['a percent sign as itself', '100%', ['SHIRT-1']],
    ['an underscore as itself', 'cotton_', ['SHIRT-2']],
    ['an exclamation mark as itself', '!', ['CAP-1']],
    ['a quote as itself', "'x'", ['CAP-1']],
    ['nothing that is not there', 'silk', []],
  ])('finds %s', async (_what, text, found) => {
    expect(await skus({ text })).toEqual(found);
  });

  test('looks for nothing in blanks', async () => {
    expect(await skus({ text: '  ' })).toHaveLength(Object.keys(TITLES).length + 1);
  });

  test('joins the other filters', async () => {
    expect(await skus({ text: 'belt', skuPrefix: 'BELT-2' })).toEqual(['BELT-2']);
    expect(await skus({ text: 'belt', verdicts: ['BLOCK'] })).toEqual([]);
  });

  test('finds what stands against marks of a brand, or of a class', async () => {
    const { data } = await app.ask(
      '{ brands(first: 1, namePrefix: "NIKE") { edges { node { id } } } }',
      {},
      token,
    );
    const brand = data.brands.edges[0].node.id;
    const shoes = { sku: 'SHOE-1', title: 'Nike shoes', seller: toGlobalId('Seller', app.rows.seller) };
    await app.ask(UPSERT, { input: { listings: [shoes] } }, token);
    expect(await skus({ brand })).toEqual(['SHOE-1']);
    expect(await skus({ brand, text: 'belt' })).toEqual([]);
    expect(await skus({ niceClass: 25 })).toEqual(['SHOE-1']);
    expect(await skus({ niceClass: 5 })).toEqual([]);
    expect(await skus({ brand: 'nonsense' })).toEqual([]);
  });

  test('finds nothing of another marketplace', async () => {
    expect(await skus({ text: 'foreign' })).toEqual([]);
  });
});
