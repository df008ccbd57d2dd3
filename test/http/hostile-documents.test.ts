import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describeOnEachDatabase } from '../support/databases';
import { HOSTILE } from '../support/hostile-documents';
import { startTestApp, type TestApp } from '../support/test-app';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Milliseconds that refusing a request may take: the least of some tries, by the clock or by the processor's time. Other
 * processes on a busy machine add to the one, other threads of this process, such as the collector's, to the other.
 */
const REFUSED_WITHIN = 50;
/** Tries that are always made; and, where all were slow, at most: some seconds, which outlast what a busy machine does meanwhile. */
const ALWAYS = 8;
const TRIES = 150;
/** Bytes that the heap may have grown by after a thousand of them. */
const HEAP_GROWTH = 60_000_000;

describeOnEachDatabase('hostile requests', (database) => {
  let test_: TestApp;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    token = await test_.token('ANALYST');
  });
  afterAll(() => test_.close());

  const send = (payload: string | Buffer) =>
    test_.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      payload,
    });

  test.each(HOSTILE)('%s: refused with %s, at once, without a statement', async (_name, code, payload) => {
    const before = test_.app.store.statements;
    let least = Infinity;
    for (let tries = 0; tries < TRIES && (tries < ALWAYS || least >= REFUSED_WITHIN); tries += 1) {
      const [cpu, began] = [process.cpuUsage(), performance.now()];
      const answer = await send(payload);
      const { system, user } = process.cpuUsage(cpu);
      least = Math.min(least, (system + user) / 1_000, performance.now() - began);
      expect(answer.json().errors[0].extensions.code).toBe(code);
    }
    expect(least).toBeLessThan(REFUSED_WITHIN);
    expect(test_.app.store.statements).toBe(before);
  });

  test('memory stays flat over a thousand of them, and others are answered after them', async () => {
    const round = () => Promise.all(HOSTILE.map(([, , payload]) => send(payload)));
    for (let warm = 0; warm < 5; warm += 1) await round();
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let rounds = 0; rounds < 1_000 / HOSTILE.length; rounds += 1) await round();
    collectGarbage();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(HEAP_GROWTH);
    const other = await test_.ask(
      '{ screen(input: { title: "Nike shoes" }) { verdict } }',
      {},
      await test_.token('MARKETPLACE'),
    );
    expect(other.data.screen.verdict).toBe('BLOCK');
  });
});
