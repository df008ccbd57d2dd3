import { DirectAnswers } from '../../server/http/direct-answers';
import { describeOnEachDatabase } from '../support/databases';
import { type Case, complete, examples, nasty } from '../support/executor-cases';
import { type Answer, startTestApp, type TestApp } from '../support/test-app';

const PAGE =
  'query Page($n: Int!) { listings(first: $n) { edges { cursor node { id sku title seller { name marketplace { name } } latestScreening { verdict findings { reason trademark { markText owner { name } brand { name } } } } } } pageInfo { endCursor } } }';

const ACCEPTS = [
  undefined,
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json,application/json;q=0.9',
  'application/json;q=0.5, application/graphql-response+json',
];

describeOnEachDatabase('queries that came before', (database) => {
  let test_: TestApp;
  let token: string;
  let answer: jest.SpyInstance<Promise<string | null>>;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    token = await test_.token('MARKETPLACE');
    const seller = Buffer.from(`Seller:${test_.rows.seller}`).toString('base64url');
    for (const [sku, title] of [
      ['D-1', 'NIKE shoes'],
      ['D-2', '耐克 wool socks'],
    ])
      await test_.ask(
        'mutation ($l: ListingInput!) { upsertListings(input: { listings: [$l] }) { userErrors { code } } }',
        {
          l: {
            ...{ sku, title, seller, niceClasses: [25], category: ['Clothing', 'Shoes'] },
            attributes: [{ name: 'colour', value: 'white' }],
          },
        },
        token,
      );
  });
  beforeEach(() => {
    answer = jest.spyOn(DirectAnswers.prototype, 'answer');
  });
  afterEach(() => answer.mockRestore());
  afterAll(() => test_.close());

  const post = async (body: object, headers: Record<string, string> = {}, as: string | null = token) => {
    const response = await test_.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        ...(as === null ? {} : { authorization: `Bearer ${as}` }),
        ...headers,
      },
      payload: JSON.stringify(body),
    });
    const direct = (await answer.mock.results.at(-1)?.value) !== null;
    const text = response.body
      .replace(/"currentlyAvailable":\d+/, '')
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');
    const { 'x-request-id': _id, date: _date, 'content-length': _length, ...rest } = response.headers;
    return { direct, shown: { status: response.statusCode, headers: rest, text } };
  };

  test.each<Required<Case>>([...examples, ...nasty, ['a page', PAGE, { n: 50 }] as Case].map(complete))(
    'are answered as Apollo Server answers: %s',
    async (name, query, given) => {
      const { operationName, ...variables } = given as { operationName?: string };
      const body = { query: `# ${name}\n${query}`, variables, operationName };
      const first = await post(body);
      const second = await post(body);
      // What is refused before it runs stays with Apollo Server.
      const isRefused = first.shown.status === 400;
      expect([first.direct, second.direct]).toEqual([false, !isRefused]);
      expect(second.shown).toEqual(first.shown);
    },
  );

  test.each(ACCEPTS)('keep to Accept: %s', async (accept) => {
    for (const variables of [{ n: 1 }, { n: 'one' }, { n: 101 }]) {
      const body = { query: `# ${accept} ${JSON.stringify(variables)}\n${PAGE}`, variables };
      const headers: Record<string, string> = accept === undefined ? {} : { accept };
      await post({ query: '{ __typename }' }, headers);
      const first = await post(body, headers);
      const second = await post(body, headers);
      expect([first.direct, second.direct]).toEqual([false, true]);
      expect(second.shown).toEqual(first.shown);
    }
  });

  test('are each viewer’s own', async () => {
    const ask = (as: string) => test_.ask(PAGE, { n: 50 }, as);
    await ask(token);
    const own = await ask(token);
    const foreign = await ask(await test_.token('MARKETPLACE', test_.rows.other));
    const seller = await ask(await test_.token('SELLER', { sellerId: test_.rows.reseller }));
    const skus = ({ data }: Answer): string[] =>
      data.listings.edges.map(({ node }: { node: { sku: string } }) => node.sku);
    expect(answer).toHaveBeenCalledTimes(4);
    expect(await answer.mock.results.at(-1)?.value).not.toBeNull();
    expect(skus(own)).toEqual(expect.arrayContaining(['D-1', 'D-2']));
    expect(skus(foreign)).not.toContain('D-1');
    expect(skus(seller)).not.toContain('D-1');
  });

  test('need a credential that is good', async () => {
    await post({ query: '{ viewer { name } }' });
    expect((await post({ query: '{ viewer { name } }' })).direct).toBe(true);
    const refused = await post({ query: '{ viewer { name } }' }, {}, 'nonsense');
    expect(refused).toMatchObject({ direct: false, shown: { status: 401 } });
  });

  test.each<[string, object]>([
    ['a mutation', { query: 'mutation { upsertListings(input: { listings: [] }) { createdCount } }' }],
    [
      'a persisted query',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: '' } } },
    ],
    ['variables in a text', { query: '{ __typename }', variables: '{}' }],
    ['variables in a list', { query: '{ __typename }', variables: [] }],
    ['a name that is none', { query: '{ __typename }', operationName: 1 }],
    ['an operation that is not there', { query: '{ __typename }', operationName: 'Other' }],
  ])('leave %s to Apollo Server', async (_name, body) => {
    await post({ query: '{ __typename }' });
    await post(body);
    expect((await post(body)).direct).toBe(false);
  });

  test('cost, and are refused with Retry-After once nothing is left', async () => {
    const poor = await test_.replica({ costLimit: 100, costRestoreRate: 1 });
    try {
      const asked = { n: 20 };
      const as = await poor.token('MARKETPLACE');
      const [first, second] = [
        await poor.ask(PAGE_OF_IDS, asked, as),
        await poor.ask(PAGE_OF_IDS, asked, as),
      ];
      const left = [first, second].map(
        ({ extensions }) => extensions?.cost?.throttleStatus.currentlyAvailable,
      );
      expect(await answer.mock.results.at(-1)?.value).not.toBeNull();
      expect(left[1]).toBeLessThan(left[0] as number);
      let last = second;
      for (let turn = 0; turn < 20 && last.status === 200; turn += 1)
        last = await poor.ask(PAGE_OF_IDS, asked, as);
      expect(last).toMatchObject({ status: 429, errors: [{ extensions: { code: 'THROTTLED' } }] });
    } finally {
      await poor.close();
    }
  });
});

const PAGE_OF_IDS = 'query ($n: Int!) { listings(first: $n) { edges { cursor } } }';
