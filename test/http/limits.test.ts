import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';
import { startTestApp, type TestApp } from '../support/test-app';

const PAGE =
  'query ($first: Int!) { sellers(first: $first) { edges { node { name listings(first: 10) { edges { node { title } } } } } } }';
const INTROSPECTION = '{ __schema { queryType { name } } }';

describeOnEachDatabase('what an operation costs', (database) => {
  let test_: TestApp;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings, { COST_LIMIT: '20000', COST_RESTORE_RATE: '1' });
    token = await test_.token('MARKETPLACE');
  });
  afterAll(() => test_.close());
  const costOf = async (query: string, variables: object = {}, by = token) =>
    (await test_.ask(query, variables, by)).extensions?.cost;

  test('is told with every answer: what was asked for, what it came to, and what is left', async () => {
    const cost = await costOf(PAGE, { first: 10 });
    // A connection object and its query, ten edges and sellers, and below each a page of ten again.
    expect(cost?.requestedQueryCost).toBe(3 + 10 + 10 + 10 * (3 + 10 + 10));
    expect(cost?.actualQueryCost).toBe(3 + 2 + 2 + 2 * 3 + 1 + 1);
    expect(cost?.throttleStatus).toMatchObject({ maximumAvailable: 20_000, restoreRate: 1 });
    expect(20_000 - cost!.throttleStatus.currentlyAvailable).toBeGreaterThanOrEqual(cost!.actualQueryCost);
  });

  test('grows with the page that the variables ask for, and is more for the main question', async () => {
    const [small, large] = [await costOf(PAGE, { first: 1 }), await costOf(PAGE, { first: 100 })];
    expect(large!.requestedQueryCost).toBeGreaterThan(80 * small!.requestedQueryCost);
    expect((await costOf('{ screen(input: { title: "Plain shoes" }) { verdict } }'))!.actualQueryCost).toBe(
      21,
    );
  });

  test('what could never be paid, or reaches too many objects, is refused before it runs', async () => {
    const before = test_.app.store.statements;
    const deep = `{ sellers(first: 100) { edges { node { listings(first: 100) { edges { node { seller { listings(first: 100) { edges { node { sku } } } } } } } } } } }`;
    const { errors, status } = await test_.ask(deep, {}, token);
    expect({ status, extensions: errors?.[0]?.extensions }).toEqual({
      status: 400,
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'nodes' },
    });
    const wide = `{ ${Array.from({ length: 80 }, (_none, at) => `a${at}: brands(first: 100) { edges { node { name rightsHolder { name } } } }`).join(' ')} }`;
    const costly = await test_.ask(wide, {}, token);
    expect(costly.errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
    expect(test_.app.store.statements).toBe(before);
  });

  test('who has spent what there was waits, and is told how long; others go on', async () => {
    const spender = await test_.token('SELLER');
    const screens = Array.from(
      { length: 90 },
      (_none, at) => `s${at}: screen(input: { title: "Plain shoes" }) { verdict }`,
    );
    const query = `{ ${screens.join(' ')} }`;
    const send = (by: string) =>
      test_.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${by}` },
        payload: JSON.stringify({ query }),
      });
    const answers = await Promise.all(Array.from({ length: 14 }, () => send(spender)));
    const refused = answers.find(({ statusCode }) => statusCode === 429);
    expect(refused?.json().errors[0]).toMatchObject({
      extensions: { code: 'THROTTLED', retryAfter: expect.any(Number) },
    });
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(answers.some(({ statusCode }) => statusCode === 200)).toBe(true);
    expect((await send(await test_.token('RIGHTS_HOLDER'))).statusCode).toBe(200);
  });

  test('an analyst has a larger bucket', async () => {
    const cost = await costOf(PAGE, { first: 10 }, await test_.token('ANALYST'));
    expect(cost?.throttleStatus.maximumAvailable).toBe(100_000);
  });

  test.each([
    ['a deep one', `{ ${'a { '.repeat(60)} b ${'}'.repeat(60)} }`, 'depth'],
    ['one with a circle', '{ ...F } fragment F on Query { ...F }', 'circularFragments'],
    ['a long one', `{ __typename } #${'x'.repeat(200_000)}`, 'length'],
    [
      'an aliased one',
      `{ ${Array.from({ length: 600 }, (_none, at) => `a${at}: __typename`).join(' ')} }`,
      'aliases',
    ],
  ])('%s is refused by its limit', async (_name, query, limit) => {
    const { errors } = await test_.ask(query, {}, token);
    expect(errors?.[0]?.extensions['limit' as 'code']).toBe(limit);
  });

  test.each([
    ['a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400, 'LIMIT_EXCEEDED'],
    [
      'bytes that are no UTF-8',
      Buffer.from([...Buffer.from('{"query":"{ __typename } #'), 0xff, 0xfe, ...Buffer.from('"}')]),
      400,
      'BAD_REQUEST',
    ],
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['a number', '7', 400, 'BAD_REQUEST'],
    [
      'too much',
      `{"query":"{ __typename }","variables":{"x":"${'x'.repeat(2_100_000)}"}}`,
      413,
      'BODY_TOO_LARGE',
    ],
  ])('a body that is %s is refused with a code', async (_name, payload, status, code) => {
    const answer = await test_.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      payload,
    });
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code]);
  });

  test('a query from another site is refused, from this one or no page it is answered', async () => {
    const get = async (site?: string) =>
      (
        await test_.http.inject({
          method: 'GET',
          url: '/graphql?query=%7B__typename%7D',
          headers: {
            authorization: `Bearer ${token}`,
            ...(site === undefined ? {} : { 'sec-fetch-site': site }),
          },
        })
      ).statusCode;
    expect([await get(), await get('same-origin'), await get('cross-site'), await get('same-site')]).toEqual([
      200, 200, 400, 400,
    ]);
  });
});

describeOnEachDatabase('a server with a safelist', (database) => {
  const listed = 'query Known { __typename }';
  const hash = createHash('sha1').update(listed).digest('hex');
  let test_: TestApp;
  beforeAll(async () => {
    const safelist = path.join(temporaryFolder('safelist'), 'persisted-documents.json');
    writeFileSync(safelist, JSON.stringify({ [hash]: listed }));
    test_ = await startTestApp(database.settings, { SAFELIST: safelist, INTROSPECTION: 'operators' });
  });
  afterAll(() => test_.close());

  test('runs what is on it, by text or by hash, and nothing else', async () => {
    const token = await test_.token('MARKETPLACE');
    const send = async (body: object) => {
      const answer = await test_.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        payload: JSON.stringify(body),
      });
      const { data, errors } = answer.json();
      return data?.__typename ?? `${answer.statusCode} ${errors[0].extensions.code}`;
    };
    expect(await send({ query: listed })).toBe('Query');
    expect(await send({ documentId: hash })).toBe('Query');
    expect(await send({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toBe('Query');
    expect(await send({ query: '{ __typename }' })).toBe('403 OPERATION_NOT_ALLOWED');
    expect(await send({ documentId: 'unknown' })).toBe('403 OPERATION_NOT_ALLOWED');
  });
});

describeOnEachDatabase(
  'a server that keeps its schema to operators, and gives a query little time',
  (database) => {
    let test_: TestApp;
    beforeAll(async () => {
      test_ = await startTestApp(database.settings, {
        INTROSPECTION: 'operators',
        OPERATION_TIMEOUT_MS: '300',
      });
    });
    afterAll(() => test_.close());

    test('answers about the schema to operators alone', async () => {
      const marketplace = await test_.ask(INTROSPECTION, {}, await test_.token('MARKETPLACE'));
      expect(marketplace.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await test_.ask(INTROSPECTION, {}, await test_.token('OPERATOR'))).data.__schema).toBeDefined();
    });

    test('stops a query whose time is up, and sends no further statement for it', async () => {
      const token = await test_.token('MARKETPLACE');
      await test_.ask('{ __typename }', {}, token);
      const slow = jest
        .spyOn(test_.app.store, 'queryValuesUntil')
        .mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve([]), 1_000)));
      const brands = '{ brands(first: 1) { edges { cursor } } }';
      // New, and known from before.
      const answers = [await test_.ask(brands, {}, token), await test_.ask(brands, {}, token)];
      slow.mockRestore();
      for (const { data, errors, status } of answers)
        expect([data, status, errors?.[0]?.extensions.code]).toEqual([undefined, 503, 'TIMEOUT']);
    });
  },
);
