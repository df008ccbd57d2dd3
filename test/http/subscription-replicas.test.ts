import { randomUUID } from 'node:crypto';
import { describeNeeding } from '../support/left-out';
import { describeOnEachDatabase } from '../support/databases';
import { sharedRedis, whyNoRedis } from '../support/redis';
import { greetedSocket, socketClient, subscribe } from '../support/socket-client';
import { startTestApp, type TestApp } from '../support/test-app';
import { temporaryFolder } from '../support/run-folder';
import { until } from '../support/until';

const SUBSCRIBE = 'subscription { listingVerdictChanged { eventId verdict listing { sku title } } }';
const UPSERT =
  'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { userErrors { code } } }';

describeNeeding('Redis', whyNoRedis(), 'with Redis', () => {
  describeOnEachDatabase('subscriptions across replicas', (database) => {
    let [first, second]: TestApp[] = [];
    beforeAll(async () => {
      first = await startTestApp(database.settings, {
        REDIS_URL: await sharedRedis(),
        REDIS_PREFIX: `replicas-${randomUUID()}`,
      });
      second = await first.replica({
        dataDir: temporaryFolder('replica'),
        databaseUrl: database.settings.databaseUrl ?? `sqlite://${database.settings.dataDir}/bordermark.db`,
      });
    });
    afterAll(() => Promise.all([first!.close(), second!.close()]));

    test('what one replica commits is heard at the other, once', async () => {
      const clients = await Promise.all(
        [first!, second!].map(async (replica) =>
          socketClient(await replica.listen(), await replica.token('MARKETPLACE')),
        ),
      );
      const heard = clients.map((client) => subscribe(client, SUBSCRIBE));
      await until(
        'the listeners',
        10,
        async () => first!.app.events.listeners + second!.app.events.listeners === 2,
      );
      const seller = Buffer.from(`Seller:${first!.rows.seller}`).toString('base64url');
      const listings = Array.from({ length: 50 }, (_none, at) => ({
        sku: `R-${at}`,
        title: `NIKE shoes ${at}`,
        seller,
      }));
      const { data } = await second!.ask(UPSERT, { input: { listings } }, await second!.token('MARKETPLACE'));
      expect(data.upsertListings.userErrors).toEqual([]);
      for (const one of heard) await one.count(50);
      const [here, there] = heard.map(({ answers }) =>
        answers.map((answer) => answer.data.listingVerdictChanged),
      );
      expect(there!.map(({ listing }: { listing: { sku: string } }) => listing.sku)).toEqual(
        listings.map(({ sku }) => sku),
      );
      expect(here).toEqual(there);
      await Promise.all(clients.map((client) => client.dispose()));
    });
  });
});

describeOnEachDatabase('a server that stops', (database) => {
  test('says good-bye to its sockets (1001), and does not wait for one that does not answer', async () => {
    const test_ = await startTestApp(database.settings);
    const url = await test_.listen();
    const token = await test_.token('MARKETPLACE');
    const [polite, silent] = [await greetedSocket(url, token), await greetedSocket(url, token)];
    silent.socket.pause();
    const before = performance.now();
    await test_.close();
    expect(await polite.closed).toEqual({ code: 1001, reason: 'The server stops: connect again' });
    expect(performance.now() - before).toBeLessThan(15_000);
    silent.socket.terminate();
  });
});
