import { Writable } from 'node:stream';
import pino from 'pino';
import { createApp } from '../../server/app';
import { readSettings } from '../../server/settings';
import { temporaryFolder } from '../support/run-folder';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const SCREEN = '{ screen(input: { title: "secret-buyer@example.org wants socks" }) { verdict } }';

describeOnEachDatabase('metrics', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());

  const scrape = (options: object = {}) => test_.http.inject({ url: '/metrics', ...options });

  test('count requests, operations by outcome, screenings by verdict, and say how large the index is', async () => {
    const token = await test_.token('MARKETPLACE');
    await test_.ask(SCREEN, {}, token);
    await test_.ask('{ nothing }', {}, token);
    const { body, headers } = await scrape();
    expect(headers['content-type']).toMatch('text/plain');
    expect(body).toMatch(/bordermark_screenings_total\{verdict="CLEAR"\} 1\b/);
    expect(body).toMatch(/bordermark_graphql_operation_duration_seconds_count\{kind="query",code="OK"\} 1\b/);
    expect(body).toMatch(/_count\{kind="unknown",code="GRAPHQL_VALIDATION_FAILED"\} 1\b/);
    expect(body).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\}/,
    );
    expect(body).toMatch(/bordermark_index_marks [1-9]/);
    expect(body).toMatch(/bordermark_sql_statements [1-9]/);
    expect(body).toMatch(/nodejs_eventloop_lag_seconds/);
  });

  test('a path that nobody knows makes no label of its own', async () => {
    await test_.http.inject('/no-such-path');
    const { body } = await scrape();
    expect(body).not.toContain('no-such-path');
    expect(body).toMatch(/duration_seconds_count\{method="GET",route="[^"]*",status="404"\}/);
  });

  test('another machine gets nothing', async () => {
    expect((await scrape({ remoteAddress: '192.0.2.7' })).statusCode).toBe(404);
  });

  test('the caller’s request id is kept where it is harmless, and replaced where it is not', async () => {
    const idOf = async (sent: string) =>
      (await test_.http.inject({ url: '/healthz', headers: { 'x-request-id': sent } })).headers[
        'x-request-id'
      ];
    expect(await idOf('order-4711.retry:2')).toBe('order-4711.retry:2');
    expect(await idOf('a b"}\\evil')).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('metrics behind a token', () => {
  test('a scraper elsewhere sends it, and nobody else is answered', async () => {
    const test_ = await startTestApp(
      { databaseUrl: null, dataDir: temporaryFolder('metrics') },
      { METRICS_TOKEN: 'a-token-for-scraping' },
    );
    const ask = async (authorization?: string) =>
      (
        await test_.http.inject({
          url: '/metrics',
          remoteAddress: '192.0.2.7',
          headers: authorization ? { authorization } : {},
        })
      ).statusCode;
    expect(await ask('Bearer a-token-for-scraping')).toBe(200);
    expect(await ask('Bearer a-token-for-scrapinG')).toBe(404);
    expect(await ask()).toBe(404);
    await test_.close();
  });
});

describe('the log', () => {
  test('has one line a request, with its id, and neither text nor credential of it', async () => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString());
        done();
      },
    });
    const settings = readSettings({ DATA_DIR: temporaryFolder('log'), INDEX_WORKERS: '0' });
    const app = await createApp(settings, { log: pino({ level: 'info' }, sink) });
    const http = await app.http();
    await http.inject({
      method: 'POST',
      url: '/graphql?token=in-the-address',
      headers: { authorization: 'Bearer very-secret-token', 'x-request-id': 'request-0815' },
      payload: { query: SCREEN },
    });
    await http.inject('/healthz');
    await http.close();
    await app.close();
    const answered = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answered.filter(({ msg }) => msg === 'answered')).toEqual([
      expect.objectContaining({ reqId: 'request-0815', route: '/graphql', status: 401, method: 'POST' }),
    ]);
    expect(lines.join('')).not.toMatch(/secret|in-the-address|socks/);
  });
});
