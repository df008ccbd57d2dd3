import { serverAudits } from 'graphql-http';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

/** Audits of graphql-http 1.23: GraphQL over HTTP, MUST, SHOULD and MAY. */
const AUDITS = serverAudits({ url: 'http://127.0.0.1' });

test('the suite has all its audits', () => {
  expect(AUDITS).toHaveLength(61);
});

describeOnEachDatabase('GraphQL over HTTP', (database) => {
  let test_: TestApp;
  let audits: typeof AUDITS;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    const url = `${await test_.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const authorization = `Bearer ${await test_.token('ANALYST')}`;
    const fetchFn = (address: string, init: RequestInit = {}): Promise<Response> =>
      fetch(address, { ...init, headers: { ...(init.headers as object), authorization } });
    audits = serverAudits({ url, fetchFn });
  });
  afterAll(() => test_.close());

  test.each(AUDITS.map(({ id, name }) => [id, name]))('%s: %s', async (id) => {
    const result = await audits.find((audit) => audit.id === id)!.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
