import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');
const LISTINGS = '{ listings(first: 10) { edges { node { title } } } }';

describeOnEachDatabase('who sees what', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());
  const titles = async (token?: string) =>
    (await test_.ask(LISTINGS, {}, token)).data.listings.edges.map(
      ({ node }: { node: { title: string } }) => node.title,
    );

  test('a marketplace sees its own rows only, in lists, by id and by SKU', async () => {
    const { demo, foreignListing, foreignSeller, listing, other } = test_.rows;
    const [mine, theirs] = [await test_.token('MARKETPLACE', demo), await test_.token('MARKETPLACE', other)];
    expect(await titles(mine)).toEqual(['Nike running shoes']);
    expect(await titles(theirs)).toEqual(['Foreign shoes']);

    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } listing(sku: "SKU-1") { title } }';
    const ids = [
      globalId('Listing', listing),
      globalId('Listing', foreignListing),
      globalId('Seller', foreignSeller),
      'nonsense',
      globalId('Listing', 987654),
    ];
    const { data } = await test_.ask(nodes, { ids }, mine);
    expect(data).toEqual({
      nodes: [{ id: ids[0] }, null, null, null, null],
      listing: { title: 'Nike running shoes' },
    });
  });

  test('a filter that names a foreign seller finds nothing', async () => {
    const query =
      'query ($seller: ID!) { listings(first: 5, filter: { seller: $seller }) { edges { node { id } } } }';
    const { data } = await test_.ask(
      query,
      { seller: globalId('Seller', test_.rows.foreignSeller) },
      await test_.token('MARKETPLACE'),
    );
    expect(data.listings.edges).toEqual([]);
  });

  test.each([
    ['ANALYST', /may only read and screen/],
    ['CUSTOMS_OFFICER', /is for MARKETPLACE, SELLER, OPERATOR/],
  ] as const)('%s may not store listings', async (role, message) => {
    const { errors } = await test_.ask(
      'mutation { upsertListings(input: { listings: [] }) { createdCount } }',
      {},
      await test_.token(role),
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'FORBIDDEN' },
    });
  });

  test('a token that is not good is answered with 401 and a code', async () => {
    const { errors, status } = await test_.ask(LISTINGS, {}, 'nonsense');
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  if (database.dialect === 'sqlite') {
    test('on the embedded database a request without a credential reads and screens for the demo marketplace, and changes nothing', async () => {
      expect(await titles()).toEqual(['Nike running shoes']);
      const { errors } = await test_.ask(
        'mutation { upsertListings(input: { listings: [] }) { createdCount } }',
      );
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(/bordermark token/),
        extensions: { code: 'FORBIDDEN' },
      });
    });
  } else {
    test('on a server database every request needs a credential', async () => {
      expect((await test_.ask(LISTINGS)).status).toBe(401);
    });
  }
});

describeOnEachDatabase('production', (database) => {
  test('has no demo viewer and does not count the demo register', async () => {
    const test_ = await startTestApp(database.settings, { NODE_ENV: 'production' });
    try {
      expect((await test_.ask(LISTINGS)).status).toBe(401);
      expect(test_.app.register.current().size).toBe(0);
    } finally {
      await test_.close();
    }
  });
});
