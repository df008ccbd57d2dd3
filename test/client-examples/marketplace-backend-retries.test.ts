import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { inOrder } from '../../client-examples/marketplace-backend/src/in-order';
import { secondsToWait } from '../../client-examples/marketplace-backend/src/retry';
import { ask, RefusedError } from '../../client-examples/marketplace-backend/src/graphql-client';
import { ScreenSkuDocument } from '../../client-examples/marketplace-backend/src/gql/graphql';

/** What a server answers: status, body, headers. */
type Answer = readonly [status: number, body: string, headers?: Record<string, string>];

const screened: Answer = [200, '{"data":{"screen":{"verdict":"CLEAR"}}}'];
const throttled: Answer = [
  200,
  '{"errors":[{"message":"Too fast.","extensions":{"code":"THROTTLED","retryAfter":0}}]}',
];

let server: Server | undefined;

/** Starts a server that gives these answers in turn; the last one for ever. Counts the questions. */
async function serverWith(...answers: Answer[]): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  const listener: RequestListener = (_request, response) => {
    const [status, body, headers] = answers[Math.min(asked, answers.length - 1)]!;
    asked += 1;
    response.writeHead(status, headers).end(body);
  };
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(started.address() as AddressInfo).port}/graphql`, asked: () => asked };
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const screen = (url: string) =>
  ask({ url, timeoutSeconds: 5 }, ScreenSkuDocument, { input: { title: 'Socks' } });

describe('asking', () => {
  test.each<[what: string, first: Answer]>([
    ['a busy server that says when to come back', [429, 'slow down', { 'retry-after': '0' }]],
    ['a server that restarts', [503, '<html>gone</html>', { 'retry-after': '0' }]],
    ['a spent budget', throttled],
    ['a gateway that lost the answer', [502, '']],
  ])('comes back after %s', async (_what, first) => {
    const { url, asked } = await serverWith(first, screened);
    await expect(screen(url)).resolves.toEqual({ screen: { verdict: 'CLEAR' } });
    expect(asked()).toBe(2);
  });

  test('waits as long as Retry-After says, not as long as it likes', async () => {
    const { url } = await serverWith([429, '', { 'retry-after': '1' }], screened);
    const started = performance.now();
    await screen(url);
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  test('does not ask again when the server refused the question', async () => {
    const refusal = '{"errors":[{"message":"The title is empty.","extensions":{"code":"BAD_USER_INPUT"}}]}';
    const { url, asked } = await serverWith([200, refusal]);
    await expect(screen(url)).rejects.toMatchObject({
      name: 'RefusedError',
      code: 'BAD_USER_INPUT',
      message: 'The title is empty.',
    });
    expect(asked()).toBe(1);
  });

  test('gives up after six tries and says why', async () => {
    const { url, asked } = await serverWith([503, '', { 'retry-after': '0' }]);
    await expect(screen(url)).rejects.toThrow('answered with status 503');
    await expect(screen(url)).rejects.not.toBeInstanceOf(RefusedError);
    expect(asked()).toBe(12);
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-03-01T12:00:00Z');

  test.each([
    ['7', 7],
    ['0', 0],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('%s', (header, seconds) => {
    expect(secondsToWait(header, now)).toBe(seconds);
  });
});

describe('work side by side', () => {
  async function* numbers(count: number, taken: (n: number) => void): AsyncGenerator<number> {
    for (let n = 0; n < count; n += 1) {
      taken(n);
      yield n;
    }
  }

  test('keeps the order though later items finish first', async () => {
    const delays = new Map([
      [0, 20],
      [1, 0],
    ]);
    const slowFirst = (n: number) =>
      new Promise<number>((resolve) => setTimeout(() => resolve(n), delays.get(n) ?? 5));
    const seen: number[] = [];
    for await (const n of inOrder(
      numbers(9, () => undefined),
      4,
      slowFirst,
    ))
      seen.push(n);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('never runs ahead of a slow reader by more than its width', async () => {
    let [lastTaken, lastSeen] = [-1, -1];
    for await (const n of inOrder(
      numbers(50, (taken) => (lastTaken = taken)),
      4,
      (item) => Promise.resolve(item),
    )) {
      lastSeen = n;
      expect(lastTaken - lastSeen).toBeLessThanOrEqual(4);
    }
    expect(lastSeen).toBe(49);
  });

  test('hands on a failure in its turn', async () => {
    const failThird = (n: number) => (n === 2 ? Promise.reject(new Error('third')) : Promise.resolve(n));
    const seen: number[] = [];
    const run = async () => {
      for await (const n of inOrder(
        numbers(6, () => undefined),
        3,
        failThird,
      ))
        seen.push(n);
    };
    await expect(run()).rejects.toThrow('third');
    expect(seen).toEqual([0, 1]);
  });
});
