import { signDevelopmentToken } from '../../server/access/development-token';
import { describeOnEachDatabase } from '../support/databases';
import { greetedSocket, socketClient, subscribe } from '../support/socket-client';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';

const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');
const VERDICTS =
  'subscription ($seller: ID, $verdicts: [Verdict!]) { listingVerdictChanged(seller: $seller, verdicts: $verdicts) { eventId at previousVerdict verdict listing { sku title verdict seller { name } } } }';
const UPSERT =
  'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { userErrors { code } } }';

describeOnEachDatabase('subscriptions over WebSockets', (database) => {
  let test_: TestApp;
  let url: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    url = await test_.listen();
  });
  afterAll(() => test_.close());

  const upsert = async (seller: number, marketplaceId: number, ...titles: [sku: string, title: string][]) => {
    const listings = titles.map(([sku, title]) => ({
      ...{ sku, title, seller: globalId('Seller', seller), niceClasses: [25] },
    }));
    const answer = await test_.ask(
      UPSERT,
      { input: { listings } },
      await test_.token('MARKETPLACE', marketplaceId),
    );
    expect(answer.data.upsertListings.userErrors).toEqual([]);
  };
  const listenersAre = (count: number) =>
    until(`${count} listeners`, 10, async () => test_.app.events.listeners === count);

  test('a marketplace hears of its listings as they are now, and of nobody else’s', async () => {
    const { demo, foreignSeller, other, seller } = test_.rows;
    const own = socketClient(url, await test_.token('MARKETPLACE', demo));
    const foreign = socketClient(url, await test_.token('MARKETPLACE', other));
    const [heard, heardElsewhere] = [subscribe(own, VERDICTS), subscribe(foreign, VERDICTS)];
    await listenersAre(2);
    await upsert(seller, demo, ['W-1', 'plain shoes']);
    await upsert(foreignSeller, other, ['W-1', 'NIKE shoes']);
    await upsert(seller, demo, ['W-1', 'NIKE running shoes']);
    await heard.count(2);
    await heardElsewhere.count(1);
    expect(heard.answers.map(({ data }) => data.listingVerdictChanged)).toMatchObject([
      { previousVerdict: null, verdict: 'CLEAR', listing: { sku: 'W-1', seller: { name: 'First' } } },
      {
        previousVerdict: 'CLEAR',
        verdict: 'BLOCK',
        listing: { title: 'NIKE running shoes', verdict: 'BLOCK' },
      },
    ]);
    expect(heardElsewhere.answers.map(({ data }) => data.listingVerdictChanged)).toMatchObject([
      { verdict: 'BLOCK', listing: { seller: { name: 'Foreign' } } },
    ]);
    await Promise.all([own.dispose(), foreign.dispose()]);
    await listenersAre(0);
  });

  test('only the seller and the verdicts that were asked for', async () => {
    const { demo, reseller, seller } = test_.rows;
    const client = socketClient(url, await test_.token('MARKETPLACE'));
    const ofSeller = subscribe(client, VERDICTS, { seller: globalId('Seller', reseller) });
    const blocked = subscribe(client, VERDICTS, { verdicts: ['BLOCK'] });
    const nonsense = subscribe(client, VERDICTS, { seller: 'nonsense' });
    await listenersAre(3);
    await upsert(seller, demo, ['W-2', 'plain shoes'], ['W-3', 'NIKE shoes']);
    await upsert(reseller, demo, ['W-4', 'plain shoes']);
    await ofSeller.count(1);
    await blocked.count(1);
    const skus = (answers: { data: { listingVerdictChanged: { listing: { sku: string } } } }[]) =>
      answers.map(({ data }) => data.listingVerdictChanged.listing.sku);
    expect([skus(ofSeller.answers), skus(blocked.answers), nonsense.answers]).toEqual([['W-4'], ['W-3'], []]);
    ofSeller.stop();
    await listenersAre(2);
    await client.dispose();
  });

  test('the demo viewer may listen from the own page, another page only with a credential', async () => {
    const host = new URL(url).host;
    if (test_.app.demoMarketplaceId !== null) {
      const own = await greetedSocket(url, undefined, { origin: `http://${host}` });
      expect(own.messages).toMatchObject([{ type: 'connection_ack' }]);
      own.socket.close();
    }
    const page = { origin: 'https://elsewhere.example' };
    expect(await (await greetedSocket(url, undefined, page)).closed).toMatchObject({ code: 4403 });
    const withToken = await greetedSocket(url, await test_.token('MARKETPLACE'), page);
    expect(withToken.messages).toMatchObject([{ type: 'connection_ack' }]);
    withToken.socket.close();
  });

  test.each([['nonsense'], ['eyJhbGciOiJub25lIn0.eyJyb2xlIjoiT1BFUkFUT1IifQ.']])(
    'the credential %s is refused with 4403 and a reason',
    async (token) => {
      const { closed, messages } = await greetedSocket(url, token);
      expect(await closed).toEqual({ code: 4403, reason: expect.stringContaining('not valid') });
      expect(messages).toEqual([]);
    },
  );

  test('a token that expires ends its socket with 4403', async () => {
    const claims = { role: 'MARKETPLACE', marketplaceId: test_.rows.demo, name: 'short' } as const;
    const token = await signDevelopmentToken(test_.app.settings, { ...claims, expiresIn: '2s' } as never);
    const { closed, messages, send } = await greetedSocket(url, token);
    send({
      type: 'subscribe',
      id: '1',
      payload: { query: 'subscription { listingVerdictChanged { verdict } }' },
    });
    await listenersAre(1);
    expect(await closed).toEqual({ code: 4403, reason: 'The credential has expired or was revoked' });
    expect(messages).toMatchObject([{ type: 'connection_ack' }]);
    await listenersAre(0);
  });

  test.each([
    ['what is no document', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two fields at once',
      'subscription { a: listingVerdictChanged { at } b: listingVerdictChanged { at } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a query', '{ __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    [
      'a mutation',
      'mutation { upsertListings(input: { listings: [] }) { createdCount } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a huge document', `subscription { ${'__typename '.repeat(6_000)} }`, 'LIMIT_EXCEEDED'],
  ])('%s is refused', async (_name, query, code) => {
    const { messages, send, socket } = await greetedSocket(url, await test_.token('MARKETPLACE'));
    send({ type: 'subscribe', id: '1', payload: { query } });
    await until('the error', 10, async () => messages.length > 1);
    expect(messages[1]).toMatchObject({ type: 'error', id: '1', payload: [{ extensions: { code } }] });
    expect(JSON.stringify(messages[1])).not.toContain('stack');
    socket.close();
  });

  test('the hundred-and-first subscription of a socket is refused', async () => {
    const { messages, send, socket } = await greetedSocket(url, await test_.token('MARKETPLACE'));
    const query = 'subscription { listingVerdictChanged { verdict } }';
    for (let id = 0; id <= 100; id += 1) send({ type: 'subscribe', id: String(id), payload: { query } });
    await until('the error', 10, async () => messages.length > 1);
    expect(messages[1]).toMatchObject({
      type: 'error',
      id: '100',
      payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }],
    });
    await listenersAre(100);
    socket.close();
    await listenersAre(0);
  });

  test('a client that does not read is dropped with 4490, and nothing piles up', async () => {
    const { demo, seller } = test_.rows;
    const { closed, send, socket } = await greetedSocket(url, await test_.token('MARKETPLACE'));
    const other = socketClient(url, await test_.token('MARKETPLACE'));
    const quick = subscribe(other, 'subscription { listingVerdictChanged { verdict } }');
    const many = Array.from({ length: 240 }, (_none, at) => `a${at}: previousVerdict b${at}: at`).join(' ');
    send({
      type: 'subscribe',
      id: '1',
      payload: { query: `subscription { listingVerdictChanged { ${many} } }` },
    });
    await listenersAre(2);
    socket.pause();
    let sent = 0;
    while (test_.app.events.listeners === 2) {
      expect(sent).toBeLessThan(20_000);
      for (let at = 0; at < 50; at += 1, sent += 1)
        test_.app.events.publish([
          {
            id: `e-${sent}-${at}`,
            at: '2026-06-15T12:00:00.000Z',
            kind: 'LISTING_VERDICT_CHANGED',
            scope: { marketplaceId: demo, sellerId: seller, rightsHolderId: null, authority: null },
            subject: { listingId: 1, sku: 'x', previousVerdict: 'CLEAR', verdict: 'BLOCK', screeningId: 'x' },
          },
        ]);
      await quick.count(sent);
    }
    socket.resume();
    expect(await closed).toEqual({ code: 4490, reason: 'Too slow: events piled up unread' });
    await quick.count(sent);
    await other.dispose();
  });

  test('a subscription sent by POST is refused', async () => {
    const answer = await test_.ask(
      'subscription { listingVerdictChanged { verdict } }',
      {},
      await test_.token('MARKETPLACE'),
    );
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
