import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const ALL =
  'id sku title brandName description attributes { name value } imageText category hsCode niceClasses origin destination verdict updatedAt marketplace seller { id name marketplace { slug } rightsHolder { name } } latestScreening { id verdict findings { reason trademark { markText owner { name } brand { name } } } }';

/** Selections of a listing, in all the ways in which a document can write them. */
const SELECTIONS: readonly (readonly [name: string, selection: string, fragments: string])[] = [
  ['everything', ALL, ''],
  ['two fields', 'sku verdict', ''],
  ['aliases', 'a: title b: title c: attributes { n: name } s: seller { m: marketplace { slug } }', ''],
  ['a fragment', '...F', `fragment F on Listing { ${ALL} }`],
  ['a fragment on the interface', 'sku ...F', 'fragment F on Node { id ... on Listing { hsCode origin } }'],
  ['a field under directives', 'sku title @include(if: $yes) category @skip(if: $no)', ''],
  ['relations under directives', 'sku ... @include(if: $yes) { seller { name @skip(if: $no) } }', ''],
  [
    'a field in two places',
    'seller { name } ... on Listing { seller { marketplace { slug } } niceClasses }',
    '',
  ],
];

describeOnEachDatabase('a page of listings reads what is selected', (database) => {
  let test_: TestApp;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    token = await test_.token('MARKETPLACE');
    const seller = Buffer.from(`Seller:${test_.rows.seller}`).toString('base64url');
    const listings = Array.from({ length: 40 }, (_none, at) => ({
      ...{ sku: `C-${at}`, title: at % 2 ? 'NIKE running shoes' : '羊毛袜', seller, niceClasses: [25] },
      ...{
        brand: 'Nike',
        description: 'x'.repeat(300),
        imageText: 'y',
        category: ['Clothing', `Path ${at % 3}`],
      },
      ...{ attributes: [{ name: 'colour', value: `${at % 3}` }], hsCode: '6404.11' },
      ...{ origin: 'CN', destination: at % 2 ? 'US' : null },
    }));
    const { data } = await test_.ask(
      'mutation ($l: [ListingInput!]!) { upsertListings(input: { listings: $l }) { userErrors { code } } }',
      { l: listings },
      token,
    );
    expect(data.upsertListings.userErrors).toEqual([]);
  });
  afterAll(() => test_.close());

  test.each(SELECTIONS)('%s', async (_name, selection, fragments) => {
    const head = selection.includes('$') ? '($yes: Boolean!, $no: Boolean!)' : '';
    const variables = { yes: true, no: false };
    const page = await test_.ask(
      `query ${head} { listings(first: 50) { edges { node { key: id ${selection} } } } } ${fragments}`,
      variables,
      token,
    );
    expect(page.errors).toBeUndefined();
    const nodes = page.data.listings.edges.map(({ node }: { node: { key: string } }) => node);
    expect(nodes.length).toBeGreaterThanOrEqual(40);
    // Asked for by their ids, listings are read whole and their relations one by one.
    const ids = nodes.map(({ key }: { key: string }) => key);
    const whole = await test_.ask(
      `query Whole($ids: [ID!]!${head && `, ${head.slice(1, -1)}`}) { nodes(ids: $ids) { ... on Listing { key: id ${selection} } } } ${fragments}`,
      { ids, ...variables },
      token,
    );
    expect(whole.errors).toBeUndefined();
    expect(nodes).toEqual(whole.data.nodes);
  });

  test('in one statement for each level, however many rows there are', async () => {
    const query = `query ($n: Int!) { listings(first: $n) { edges { node { ${ALL} } } } }`;
    const statements = async (n: number): Promise<number> => {
      const before = test_.app.store.statements;
      expect((await test_.ask(query, { n }, token)).errors).toBeUndefined();
      return test_.app.store.statements - before;
    };
    await statements(4);
    const few = await statements(4);
    expect(await statements(40)).toBe(few);
    // Listings; sellers, screenings; marketplaces, findings; marks; owners, brands.
    expect(few).toBeLessThanOrEqual(9);
  });
});
