import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

describeOnEachDatabase('the HTTP server', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());

  test('says that it lives and that it is ready', async () => {
    expect((await test_.http.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await test_.http.inject('/readyz')).json()).toEqual({ status: 'ready', missing: [] });
  });

  test('the sandbox page is one page that loads nothing from elsewhere, with the example operations in it', async () => {
    const page = await test_.http.inject({ url: '/sandbox', headers: { 'accept-encoding': 'gzip' } });
    expect(page.headers['content-type']).toMatch('text/html');
    const html = (await import('node:zlib')).gunzipSync(page.rawPayload).toString('utf8');
    expect(html).toContain('CheckBeforeDispatch');
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
  });

  test.each([
    ['a document that is none', '{ screen(', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a page without a size', '{ brands { edges { cursor } } }', 'BAD_USER_INPUT'],
    ['a page that is too long', '{ brands(first: 101) { edges { cursor } } }', 'BAD_USER_INPUT'],
    ['a cursor from nowhere', '{ brands(first: 1, after: "x") { edges { cursor } } }', 'BAD_USER_INPUT'],
    ['too many tokens', `{ ${'a '.repeat(6000)} }`, 'LIMIT_EXCEEDED'],
  ])('%s gets a code', async (_name, query, code) => {
    const { errors } = await test_.ask(query, {}, await test_.token('MARKETPLACE'));
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('an error that nobody expected is masked behind an id', async () => {
    const broken = jest
      .spyOn(test_.app.store, 'queryValuesUntil')
      .mockRejectedValueOnce(new Error('secret: /etc/passwd SELECT'));
    const { errors } = await test_.ask(
      '{ brands(first: 1) { edges { cursor } } }',
      {},
      await test_.token('MARKETPLACE'),
    );
    broken.mockRestore();
    expect(errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      errorId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  test('a simple cross-site POST is refused', async () => {
    const response = await test_.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"{ __typename }"}',
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
  });

  test('a body beyond the limit is refused', async () => {
    const payload = JSON.stringify({ query: `# ${'x'.repeat(2_100_000)}\n{ __typename }` });
    const response = await test_.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload,
    });
    expect(response.statusCode).toBe(413);
  });
});
