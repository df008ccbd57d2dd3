import { type ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describeOnEachDatabase } from '../support/databases';
import { startGateway } from '../support/gateway';
import { startTestApp, type TestApp } from '../support/test-app';

const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');

/** A shop's own graph: products, which refer to listings by marketplace and SKU, and to sellers and brands by id. */
function productsSubgraph(test_: TestApp) {
  const typeDefs = parse(/* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query {
      products: [Product!]!
    }
    type Product @key(fields: "code") {
      code: ID!
      name: String!
      listing: Listing
      soldBy: Seller
      brand: Brand
    }
    type Listing @key(fields: "marketplace sku", resolvable: false) {
      marketplace: String!
      sku: String!
    }
    type Seller @key(fields: "id", resolvable: false) {
      id: ID!
    }
    type Brand @key(fields: "id", resolvable: false) {
      id: ID!
    }
  `);
  const products = [...Array(20).keys()].map((at) => ({
    code: `P-${at}`,
    name: `Product ${at}`,
    listing: { marketplace: 'demo', sku: at === 19 ? 'gone' : `F-${at}` },
    soldBy: { id: globalId('Seller', at % 2 ? test_.rows.seller : test_.rows.foreignSeller) },
    brand: { id: globalId('Brand', 1) },
  }));
  return buildSubgraphSchema({ typeDefs, resolvers: { Query: { products: () => products } } });
}

describeOnEachDatabase('this graph inside a greater one', (database) => {
  let test_: TestApp;
  let gateway: ApolloServer;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    token = await test_.token('MARKETPLACE');
    const seller = globalId('Seller', test_.rows.seller);
    const listings = [...Array(19).keys()].map((at) => ({
      ...{ sku: `F-${at}`, seller, niceClasses: [25], title: at % 2 ? 'plain shoes' : 'NIKE shoes' },
    }));
    await test_.ask(
      'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { createdCount } }',
      { input: { listings } },
      token,
    );
    const url = await test_.listen();
    gateway = await startGateway(url, productsSubgraph(test_), token);
  }, 180_000);
  afterAll(async () => {
    await gateway.stop();
    await test_.close();
  });

  test('a product tells the verdict of its listing, and all of them cost two statements', async () => {
    const before = test_.app.store.statements;
    const { body } = await gateway.executeOperation({
      query: '{ products { code listing { sku verdict title } } }',
    });
    expect(test_.app.store.statements - before).toBeLessThanOrEqual(2);
    const { data, errors } =
      body.kind === 'single' ? body.singleResult : { data: null, errors: ['incremental'] };
    expect(errors).toBeUndefined();
    const products = data!['products'] as {
      code: string;
      listing: { sku: string; verdict: string | null };
    }[];
    expect(products.slice(0, 19).map(({ listing }) => listing.verdict)).toEqual(
      [...Array(19).keys()].map((at) => (at % 2 ? 'CLEAR' : 'BLOCK')),
    );
    // It has no title, and every listing has one: so the router says that there is no listing.
    expect(products[19]).toMatchObject({ listing: null });
  });

  test('references by id; those of another tenant find nothing', async () => {
    const { body } = await gateway.executeOperation({
      query: '{ products { soldBy { id name } brand { name } } }',
    });
    const { data } = body.kind === 'single' ? body.singleResult : { data: null };
    const products = data!['products'] as { soldBy: { name: string } | null; brand: { name: string } }[];
    expect(products.slice(0, 2)).toMatchObject([
      { soldBy: null, brand: { name: 'NIKE' } },
      { soldBy: { name: 'First' }, brand: { name: 'NIKE' } },
    ]);
  });

  test.each([
    [[{ __typename: 'Listing', id: 'nonsense' }], [null]],
    [[{ __typename: 'Screening', id: 'nonsense' }], [null]],
    [[{ __typename: 'Listing', marketplace: 'other', sku: 'SKU-1' }], [null]],
    [
      [{ __typename: 'Listing', marketplace: 'demo', sku: 'SKU-1' }],
      [{ __typename: 'Listing', sku: 'SKU-1' }],
    ],
    [[], []],
  ])('%j', async (representations, entities) => {
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Listing { sku } } }';
    const answer = await test_.ask(query, { representations }, token);
    expect([answer.errors, answer.data]).toEqual([undefined, { _entities: entities }]);
  });

  test.each([
    ['no type', [{}]],
    ['a type without keys', [{ __typename: 'Finding', id: 'x' }]],
    ['half a key', [{ __typename: 'Listing', sku: 'x' }]],
    ['too many', Array.from({ length: 1_001 }, () => ({ __typename: 'Listing', id: 'x' }))],
  ])('%s is refused', async (_name, representations) => {
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
    const { errors } = await test_.ask(query, { representations }, token);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
