import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';
import { greetedSocket, socketClient, subscribe } from '../support/socket-client';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';

const SELECTION = '{ verdict listing { sku } }';
const LISTED = `subscription Verdicts { listingVerdictChanged ${SELECTION} }`;

/** What a socket is answered with to one `subscribe` message. */
async function answerTo(url: string, token: string, payload: object) {
  const { messages, send, socket } = await greetedSocket(url, token);
  send({ type: 'subscribe', id: '1', payload });
  await until('the answer', 10, async () => messages.length > 1);
  socket.close();
  return messages[1];
}

describeOnEachDatabase('subscriptions within limits', (database) => {
  let test_: TestApp;
  let url: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings, { COST_LIMIT: '2000', COST_RESTORE_RATE: '1' });
    url = await test_.listen();
  });
  afterAll(() => test_.close());

  const publish = (many: number) => {
    const { demo, listing, seller } = test_.rows;
    for (let at = 0; at < many; at += 1)
      test_.app.events.publish([
        {
          ...{ id: `e-${at}`, at: '2026-06-15T12:00:00.000Z', kind: 'LISTING_VERDICT_CHANGED' },
          scope: { marketplaceId: demo, sellerId: seller, rightsHolderId: null, authority: null },
          subject: {
            listingId: listing,
            sku: 'x',
            previousVerdict: null,
            verdict: 'BLOCK',
            screeningId: 'x',
          },
        },
      ]);
  };

  test.each([
    [
      'deeper than a document may be',
      `{ listingVerdictChanged { listing ${'{ seller { listings(first: 1) { edges { node '.repeat(7)} { sku } ${'} } } }'.repeat(7)} } }`,
      'depth',
    ],
    [
      'with too many names for one thing',
      `{ listingVerdictChanged { ${Array.from({ length: 501 }, (_none, at) => `a${at}: verdict`).join(' ')} } }`,
      'aliases',
    ],
    [
      'that reaches more than there ever is to pay with',
      '{ listingVerdictChanged { listing { seller { listings(first: 100) { edges { node { seller { listings(first: 100) { edges { node { sku } } } } } } } } } } }',
      'cost',
    ],
  ])('one %s is refused', async (_name, query, limit) => {
    const answer = await answerTo(url, await test_.token('MARKETPLACE'), { query: `subscription ${query}` });
    expect(answer).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'LIMIT_EXCEEDED', limit } }],
    });
    expect(test_.app.events.listeners).toBe(0);
  });

  test('each answer says what it cost; who has nothing left is told so, and it is over', async () => {
    const client = socketClient(url, await test_.token('ANALYST', { marketplaceId: test_.rows.demo }));
    const page = '{ listing { seller { listings(first: 100) { edges { node { sku } } } } } }';
    const heard = subscribe(client, `subscription { listingVerdictChanged ${page} }`);
    await until('the listener', 10, async () => test_.app.events.listeners === 1);
    publish(1);
    await heard.count(1);
    const { cost } = heard.answers[0].extensions;
    expect(cost).toMatchObject({
      requestedQueryCost: expect.any(Number),
      throttleStatus: { maximumAvailable: 10_000 },
    });
    expect(cost.actualQueryCost).toBeLessThan(cost.requestedQueryCost);
    for (let round = 0; test_.app.events.listeners === 1; round += 1) {
      expect(round).toBeLessThan(100);
      const before = heard.answers.length;
      publish(50);
      await until(
        'the answers',
        10,
        async () => heard.answers.length >= before + 50 || test_.app.events.listeners === 0,
      );
    }
    await until('the end', 10, async () => heard.ended !== undefined);
    expect(heard.ended).toBe('complete');
    expect(heard.answers.at(-1)).toMatchObject({
      errors: [{ extensions: { code: 'THROTTLED', retryAfter: expect.any(Number) } }],
    });
    await client.dispose();
  });
});

describeOnEachDatabase('subscriptions to a server with a safelist', (database) => {
  const hash = createHash('sha256').update(LISTED).digest('hex');
  let test_: TestApp;
  let url: string;
  beforeAll(async () => {
    const safelist = path.join(temporaryFolder('safelist'), 'persisted-documents.json');
    writeFileSync(safelist, JSON.stringify({ [hash]: LISTED }));
    test_ = await startTestApp(database.settings, { SAFELIST: safelist });
    url = await test_.listen();
  });
  afterAll(() => test_.close());

  test('what is on it runs, by text or by hash', async () => {
    const token = await test_.token('MARKETPLACE');
    const { send, socket } = await greetedSocket(url, token);
    send({ type: 'subscribe', id: '1', payload: { query: LISTED } });
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    send({ type: 'subscribe', id: '2', payload: { query: '', extensions } });
    await until('the listeners', 10, async () => test_.app.events.listeners === 2);
    socket.close();
  });

  test('what is not on it does not', async () => {
    const token = await test_.token('MARKETPLACE');
    for (const payload of [
      { query: 'subscription { listingVerdictChanged { verdict } }' },
      { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: 'unknown' } } },
    ])
      expect(await answerTo(url, token, payload)).toMatchObject({
        type: 'error',
        payload: [{ extensions: { code: 'OPERATION_NOT_ALLOWED' } }],
      });
  });
});
