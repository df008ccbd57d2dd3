import { spawn } from 'node:child_process';
import { Webhook } from 'standardwebhooks';
import { type DomainEvent } from '../../server/events/domain-event';
import { type WebhookEndpoint } from '../../schema/webhook-endpoint';
import { type Role } from '../../server/access/viewer';
import { DeliveryQueue } from '../../server/webhooks/delivery-queue';
import { shipmentsOn } from '../http/shipment-acts';
import { describeOnEachDatabase } from '../support/databases';
import { root } from '../support/source-files';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { type Received, startReceiver, type WebhookReceiver } from '../support/webhook-receiver';

const ENDPOINT =
  'id url description eventTypes role lastSequence previousSecretUntil disabledAt disabledReason heldUntil';
const ENDPOINTS = `{ webhookEndpoints(first: 20) { edges { node { ${ENDPOINT} } } } }`;
const DELIVERY =
  'id eventId eventType sequence payload status attempts nextAttemptAt lastAttemptAt lastStatusCode lastError finishedAt webhookEndpoint { id }';
const CREATE = `mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { webhookEndpoint { ${ENDPOINT} } secret userErrors { field code message } } }`;
const UPDATE = `mutation ($input: UpdateWebhookEndpointInput!) { updateWebhookEndpoint(input: $input) { webhookEndpoint { ${ENDPOINT} } secret userErrors { field code } } }`;
const ROTATE = `mutation ($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { webhookEndpoint { ${ENDPOINT} } secret userErrors { field code } } }`;
const DELETE =
  'mutation ($input: DeleteWebhookEndpointInput!) { deleteWebhookEndpoint(input: $input) { deletedWebhookEndpointId userErrors { field code } } }';
const RETRY = `mutation ($input: RetryWebhookDeliveryInput!) { retryWebhookDelivery(input: $input) { webhookDelivery { ${DELIVERY} } userErrors { field code } } }`;
const LIST = `query ($endpoint: ID, $status: WebhookDeliveryStatus) { webhookDeliveries(first: 100, webhookEndpoint: $endpoint, status: $status) { edges { node { ${DELIVERY} } } } }`;
const UPSERT =
  'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { userErrors { code } listings { id } } }';

const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');

describeOnEachDatabase('webhooks', (database) => {
  let test_: TestApp;
  let receiver: WebhookReceiver;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings, {
      WEBHOOK_PRIVATE_TARGETS: '1',
      WEBHOOK_TRIES: '3',
      WEBHOOK_RETRY_SECONDS: '0.01',
    });
    token = await test_.token('MARKETPLACE');
  });
  afterAll(() => test_.close());
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await receiver.close();
    for (const table of ['webhook_delivery', 'webhook_endpoint', 'outbox_event'])
      await test_.app.store.run(`DELETE FROM \`${table}\``);
  });

  const ask = async (query: string, variables: object, as = token) => {
    const { data, errors } = await test_.ask(query, variables, as);
    expect(errors).toBeUndefined();
    return Object.values<any>(data)[0]; // eslint-disable-line @typescript-eslint/no-explicit-any
  };
  const endpoint = async (eventTypes: string[], as = token, url = receiver.url) => {
    const made = await ask(CREATE, { input: { url, eventTypes } }, as);
    expect(made.userErrors).toEqual([]);
    return { id: made.webhookEndpoint.id as string, secret: made.secret as string };
  };
  const upsert = async (...titles: [sku: string, title: string][]) => {
    const listings = titles.map(([sku, title]) => ({
      ...{ sku, title, seller: globalId('Seller', test_.rows.seller), niceClasses: [25] },
    }));
    const { listings: stored, userErrors } = await ask(UPSERT, { input: { listings } });
    expect(userErrors).toEqual([]);
    return stored as { id: string }[];
  };
  const dispatch = async () => {
    const dispatcher = test_.app.background.webhooks.dispatcher();
    while (await dispatcher.step()) continue;
  };
  /** Tries what is due until nothing is. */
  const deliver = async (deliverer = test_.app.background.webhooks.deliverer()) => {
    for (let begun = true; begun; await deliverer.settled()) {
      begun = false;
      while (await deliverer.step()) begun = true;
    }
  };
  const list = async (variables: object = {}, as = token) =>
    (await ask(LIST, variables, as)).edges.map(({ node }: { node: object }) => node);
  const verify = (secret: string, { body, headers }: Received) =>
    new Webhook(secret).verify(body, headers as Record<string, string>);
  const bodies = () => receiver.received.map(({ body }) => JSON.parse(body));
  const tries = (count: number) =>
    until(`${count} tries`, 10, async () => {
      await deliver();
      return receiver.received.length >= count;
    });

  test('tell of an event, signed after Standard Webhooks, with global ids', async () => {
    const { id, secret } = await endpoint(['LISTING_VERDICT_CHANGED']);
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    const [listing] = await upsert(['H-1', 'NIKE shoes']);
    await dispatch();
    await deliver();
    expect(receiver.received).toHaveLength(1);
    const [received] = receiver.received as [Received];
    expect(verify(secret, received)).toEqual({
      version: 1,
      id: received.headers['webhook-id'],
      type: 'LISTING_VERDICT_CHANGED',
      occurredAt: '2026-06-15T12:00:00.000Z',
      endpoint: id,
      sequence: 1,
      data: {
        ...{ listing: listing?.id, sku: 'H-1', previousVerdict: null, verdict: 'BLOCK' },
        screening: expect.any(String),
      },
    });
    expect(() => verify(secret, { ...received, body: received.body.replace('BLOCK', 'CLEAR') })).toThrow();
    const { screening } = bodies()[0].data;
    const node = await ask('query ($id: ID!) { node(id: $id) { ... on Screening { verdict } } }', {
      id: screening,
    });
    expect(node).toEqual({ verdict: 'BLOCK' });
    expect(await list()).toMatchObject([
      { status: 'DELIVERED', attempts: 1, lastStatusCode: 204, lastError: null, nextAttemptAt: null },
    ]);
  });

  test('are tried again after a 500, with the same id and body and a new signature', async () => {
    const { secret } = await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-2', 'NIKE shoes']);
    receiver.answer = () => (receiver.received.length === 1 ? 500 : 200);
    await dispatch();
    await tries(2);
    const [first, second] = receiver.received as [Received, Received];
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(second.body).toBe(first.body);
    for (const one of [first, second]) verify(secret, one);
    expect(await list()).toMatchObject([{ status: 'DELIVERED', attempts: 2, lastStatusCode: 200 }]);
  });

  test('become dead letters after the last try, and are sent again when somebody asks', async () => {
    const { id } = await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-3', 'NIKE shoes']);
    receiver.answer = () => 503;
    await dispatch();
    await tries(3);
    await deliver();
    expect(receiver.received).toHaveLength(3);
    const dead = await list({ status: 'DEAD_LETTER' });
    expect(dead).toMatchObject([
      {
        ...{ status: 'DEAD_LETTER', attempts: 3, lastStatusCode: 503, lastError: 'answered with 503' },
        ...{ nextAttemptAt: null, finishedAt: expect.any(String), webhookEndpoint: { id } },
      },
    ]);
    expect(JSON.parse(dead[0].payload)).toEqual(bodies()[0]);
    receiver.answer = () => 200;
    const again = await ask(RETRY, { input: { webhookDelivery: dead[0].id } });
    expect(again).toMatchObject({ webhookDelivery: { status: 'PENDING', attempts: 0 }, userErrors: [] });
    await deliver();
    expect(receiver.received).toHaveLength(4);
    expect(receiver.received[3]?.headers['webhook-id']).toBe(dead[0].eventId);
    expect(await list({ status: 'DEAD_LETTER' })).toEqual([]);
    expect(await list({ status: 'DELIVERED' })).toMatchObject([{ id: dead[0].id }]);
  });

  test('two dispatchers and two workers: each event becomes one delivery, and each is tried once', async () => {
    await endpoint(['LISTING_VERDICT_CHANGED']);
    const titles = Array.from(
      { length: 120 },
      (_none, at) => [`H-4-${at}`, 'NIKE shoes'] as [string, string],
    );
    await upsert(...titles);
    await Promise.all([dispatch(), dispatch(), dispatch()]);
    const work = async () => {
      const deliverer = test_.app.background.webhooks.deliverer();
      await until('all deliveries', 30, async () => {
        await deliver(deliverer);
        return receiver.received.length >= 120;
      });
    };
    await Promise.all([work(), work()]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([120, 120]);
    const inOrder = bodies().sort((a, b) => a.sequence - b.sequence);
    expect(inOrder.map(({ sequence }) => sequence)).toEqual(titles.map((_none, at) => at + 1));
    expect(inOrder.map(({ data }) => data.sku)).toEqual(titles.map(([sku]) => sku));
  });

  test('what a killed worker had claimed is nobody else’s until its claim has run out, and then is tried', async () => {
    const { id } = await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-5', 'NIKE shoes']);
    await dispatch();
    const { store, background } = test_.app;
    const killed = new DeliveryQueue(store, Date.now);
    const [due] = await killed.dueEndpoints();
    const [claimed] = await killed.claim(due!, 1);
    await deliver();
    expect(receiver.received).toEqual([]);
    expect((await ask(RETRY, { input: { webhookDelivery: (await list())[0].id } })).userErrors).toEqual([
      { field: ['webhookDelivery'], code: 'CONFLICT' },
    ]);
    const clock = () => Date.now() + 61_000;
    await deliver(background.webhooks.deliverer({ clock, queue: new DeliveryQueue(store, clock) }));
    expect(receiver.received).toHaveLength(1);
    // The dead one comes back: what it says does not count any more.
    await killed.settle(claimed!, { status: 500, error: 'late' }, 1_000);
    expect(await list({ endpoint: id })).toMatchObject([{ status: 'DELIVERED', attempts: 2 }]);
  });

  test('a worker that dies in the last try leaves a dead letter, not one try more', async () => {
    await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-6', 'NIKE shoes']);
    await dispatch();
    await test_.app.store.run('UPDATE `webhook_delivery` SET `attempts` = 3');
    await deliver();
    expect(receiver.received).toEqual([]);
    expect(await list()).toMatchObject([
      { status: 'DEAD_LETTER', lastError: 'the worker stopped during the last try' },
    ]);
  });

  test('an event survives that its process is killed between commit and publishing', async () => {
    const { store, events } = test_.app;
    const outbox = test_.app.outbox;
    await endpoint(['BULK_FINISHED']);
    const { dataDir, databaseUrl } = database.settings;
    const child = spawn(
      process.execPath,
      [
        ...['-r', '@swc-node/register', 'test/support/die-after-commit.ts'],
        ...[dataDir, databaseUrl ?? '', String(test_.rows.demo)],
      ],
      { cwd: root, stdio: 'inherit' },
    );
    const signal = await new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
    expect(signal).toBe('SIGKILL');
    await dispatch();
    await deliver();
    expect(bodies()).toMatchObject([
      {
        type: 'BULK_FINISHED',
        data: { bulkOperation: globalId('BulkOperation', 4711), status: 'COMPLETED' },
      },
    ]);
    const heard: DomainEvent[] = [];
    const end = events.listen((event) => heard.push(event));
    expect(await outbox.rescue()).toBe(0);
    await store.run('UPDATE `outbox_event` SET `recordedAt` = ?', ['2026-01-01T00:00:00.000Z']);
    expect(await outbox.rescue()).toBe(1);
    expect(await outbox.rescue()).toBe(0);
    end();
    expect(heard).toMatchObject([{ id: bodies()[0].id, kind: 'BULK_FINISHED' }]);
  });

  test('after a rotation both secrets count for a while, then the new one alone', async () => {
    const { id, secret } = await endpoint(['LISTING_VERDICT_CHANGED']);
    const rotated = await ask(ROTATE, { input: { webhookEndpoint: id, graceSeconds: 3600 } });
    expect(rotated).toMatchObject({
      webhookEndpoint: { previousSecretUntil: expect.any(String) },
      userErrors: [],
    });
    await upsert(['H-7', 'NIKE shoes']);
    await dispatch();
    await deliver();
    for (const one of [secret, rotated.secret]) verify(one, receiver.received[0]!);
    await test_.app.store.run('UPDATE `webhook_endpoint` SET `previousSecretUntil` = ?', [
      '2026-01-01T00:00:00.000Z',
    ]);
    await upsert(['H-7', 'plain shoes']);
    await dispatch();
    await deliver();
    verify(rotated.secret, receiver.received[1]!);
    expect(() => verify(secret, receiver.received[1]!)).toThrow();
    const tooLong = await ask(ROTATE, { input: { webhookEndpoint: id, graceSeconds: 604_801 } });
    expect(tooLong.userErrors).toMatchObject([{ field: ['graceSeconds'], code: 'INVALID' }]);
  });

  test('the secret stands nowhere: not in the table, not in the audit log', async () => {
    const { secret } = await endpoint(['LISTING_VERDICT_CHANGED']);
    const [rows, entries] = [
      await test_.app.store.query('SELECT * FROM `webhook_endpoint`'),
      await test_.app.store.query('SELECT * FROM `audit_entry`'),
    ];
    expect(rows).toHaveLength(1);
    expect(JSON.stringify([rows, entries])).not.toContain(secret.slice(6));
  });

  test('each owner hears of its own, and of nobody else’s', async () => {
    const all = ['LISTING_VERDICT_CHANGED', 'SHIPMENT_UPDATED', 'RECORDAL_DECIDED', 'CASE_UPDATED'];
    const owners: [name: string, role: Role, party: object][] = [
      ['marketplace', 'MARKETPLACE', {}],
      ['foreign', 'MARKETPLACE', { marketplaceId: test_.rows.other }],
      ['seller', 'SELLER', {}],
      ['reseller', 'SELLER', { sellerId: test_.rows.reseller }],
      ['holder', 'RIGHTS_HOLDER', {}],
      ['officer', 'CUSTOMS_OFFICER', {}],
      ['operator', 'OPERATOR', {}],
    ];
    for (const [name, role, party] of owners)
      await endpoint(all, await test_.token(role, party), `${receiver.url}/${name}`);
    await upsert(['H-8', 'NIKE shoes']);
    const ships = shipmentsOn(test_);
    const shoes = { title: 'NIKE running shoes', category: ['Shoes'], niceClasses: [25] };
    const { userErrors } = await ships.declare([
      { sku: 'H-8', item: shoes, quantity: 1, value: { amount: '10.00', currency: 'CNY' } },
    ]);
    expect(userErrors).toEqual([]);
    await dispatch();
    await deliver();
    const told = receiver.received
      .map(({ body, path }) => `${path.replace('/hooks/', '')} ${JSON.parse(body).type}`)
      .sort();
    expect([...new Set(told)]).toEqual([
      'marketplace LISTING_VERDICT_CHANGED',
      'marketplace SHIPMENT_UPDATED',
      'officer SHIPMENT_UPDATED',
      'operator LISTING_VERDICT_CHANGED',
      'operator SHIPMENT_UPDATED',
      'seller LISTING_VERDICT_CHANGED',
      'seller SHIPMENT_UPDATED',
    ]);
    for (const [name, role, party] of owners) {
      const seen = await list({}, await test_.token(role, party));
      const own = receiver.received.filter(({ path }) => path.endsWith(`/${name}`));
      const expected = role === 'OPERATOR' ? receiver.received.length : own.length;
      expect([name, seen.length]).toEqual([name, expected]);
    }
  });

  test('an endpoint that is off is told nothing, keeps what waits, and goes on when it is on again', async () => {
    const { id } = await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-9', 'NIKE shoes']);
    await dispatch();
    const off = await ask(UPDATE, { input: { webhookEndpoint: id, enabled: false } });
    expect(off).toMatchObject({ webhookEndpoint: { disabledAt: expect.any(String) }, userErrors: [] });
    await upsert(['H-10', 'NIKE shoes']);
    await dispatch();
    await deliver();
    expect(receiver.received).toEqual([]);
    await ask(UPDATE, { input: { webhookEndpoint: id, enabled: true, url: `${receiver.url}/new` } });
    await deliver();
    expect(receiver.received).toMatchObject([{ path: '/hooks/new' }]);
    expect(bodies()[0].data.sku).toBe('H-9');
  });

  let listed = 0;
  /** A listing that was not there before, so that it gets a verdict. */
  const upsertNew = () => upsert([`N-${(listed += 1)}`, 'NIKE shoes']);
  const only = async () => (await ask(ENDPOINTS, {})).edges[0].node;
  /** A worker of a later time. */
  const later = (ms: number) => {
    const clock = () => Date.now() + ms;
    const { store } = test_.app;
    return test_.app.background.webhooks.deliverer({ clock, queue: new DeliveryQueue(store, clock) });
  };

  test.each([
    [429, '120', 120],
    [503, new Date(Date.now() + 3_600_000).toUTCString(), 3_600],
    [503, '999999', 21_600],
  ])(
    'a receiver that answers %i with Retry-After %s is left alone for so long',
    async (status, header, seconds) => {
      await endpoint(['LISTING_VERDICT_CHANGED']);
      await upsertNew();
      receiver.answer = () => status;
      receiver.retryAfter = header;
      await dispatch();
      await deliver();
      expect(receiver.received).toHaveLength(1);
      const [{ nextAttemptAt }] = await list();
      const { disabledAt, heldUntil } = await only();
      expect(disabledAt).toBeNull();
      for (const time of [nextAttemptAt, heldUntil]) {
        const wait = (Date.parse(time) - Date.now()) / 1_000;
        expect(wait).toBeGreaterThan(seconds - 60);
        expect(wait).toBeLessThanOrEqual(seconds + 1);
      }
      // What comes meanwhile waits with it.
      await upsertNew();
      receiver.answer = () => 204;
      await dispatch();
      await deliver(later((seconds - 61) * 1_000));
      expect(receiver.received).toHaveLength(1);
      await deliver(later((seconds + 2) * 1_000));
      expect(receiver.received).toHaveLength(3);
      expect(await list({ status: 'DELIVERED' })).toHaveLength(2);
    },
  );

  test.each([
    [500, '120'],
    [429, 'soon'],
    [429, '0'],
    [503, 'Thu, 01 Jan 2026 00:00:00 GMT'],
  ])('%i with Retry-After %s is tried again as usual', async (status, header) => {
    await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsertNew();
    receiver.answer = () => (receiver.received.length === 1 ? status : 200);
    receiver.retryAfter = header;
    await dispatch();
    await tries(2);
    expect(await only()).toMatchObject({ heldUntil: null });
    expect(await list()).toMatchObject([{ status: 'DELIVERED', attempts: 2 }]);
  });

  test('another address, or switching it on, ends the waiting', async () => {
    const { id } = await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-23', 'NIKE shoes']);
    receiver.answer = () => 429;
    receiver.retryAfter = '3600';
    await dispatch();
    await deliver();
    expect((await only()).heldUntil).not.toBeNull();
    const url = `${receiver.url}/new`;
    const moved = await ask(UPDATE, { input: { webhookEndpoint: id, url } });
    expect(moved).toMatchObject({ webhookEndpoint: { heldUntil: null }, userErrors: [] });
    receiver.answer = () => 204;
    await upsert(['H-24', 'NIKE shoes']);
    await dispatch();
    await deliver();
    expect(receiver.received).toMatchObject([{ path: '/hooks' }, { path: '/hooks/new' }]);
  });

  test('a receiver that is gone ends its endpoint, and its owner reads why', async () => {
    const { id } = await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-25', 'NIKE shoes']);
    receiver.answer = () => 410;
    await dispatch();
    await deliver();
    expect(await only()).toMatchObject({
      disabledAt: expect.any(String),
      disabledReason: expect.stringContaining('410 Gone'),
    });
    expect(await list()).toMatchObject([
      { status: 'DEAD_LETTER', attempts: 1, lastStatusCode: 410, lastError: 'answered with 410' },
    ]);
    await upsert(['H-26', 'NIKE shoes']);
    await dispatch();
    await deliver();
    expect(receiver.received).toHaveLength(1);
    const foreign = await test_.token('MARKETPLACE', test_.rows.other);
    expect((await ask(ENDPOINTS, {}, foreign)).edges).toEqual([]);
    const on = await ask(UPDATE, { input: { webhookEndpoint: id, enabled: true } });
    expect(on).toMatchObject({ webhookEndpoint: { disabledAt: null, disabledReason: null }, userErrors: [] });
    receiver.answer = () => 204;
    await ask(RETRY, { input: { webhookDelivery: (await list())[0].id } });
    await deliver();
    expect(await list()).toMatchObject([{ status: 'DELIVERED' }]);
  });

  test('an endpoint that has moved is not ended by what its old address says', async () => {
    await endpoint(['LISTING_VERDICT_CHANGED']);
    const { store } = test_.app;
    const queue = new DeliveryQueue(store, Date.now);
    const [row] = await store.query<{ id: number }>('SELECT `id` FROM `webhook_endpoint`');
    const before = { rowId: Number(row?.id), url: `${receiver.url}/old` } as WebhookEndpoint;
    await queue.switchOff(before, 'gone');
    await queue.hold(before, 60_000);
    expect(await only()).toMatchObject({ disabledAt: null, disabledReason: null, heldUntil: null });
  });

  test('are counted: tries by how they ended, what waits and since when, what was given up', async () => {
    const metric = async (name: string) => {
      const { body } = await test_.http.inject('/metrics');
      const line = body.split('\n').find((one) => one.startsWith(`bordermark_webhook_${name} `));
      return Number(line?.split(' ').at(-1));
    };
    const outcomes = () =>
      Promise.all(['sent', 'failed', 'dead'].map((one) => metric(`tries_total{outcome="${one}"}`)));
    const { id } = await endpoint(['LISTING_VERDICT_CHANGED']);
    expect(await metric('deliveries_waiting')).toBe(0);
    expect(await metric('oldest_waiting_seconds')).toBe(0);
    await upsert(['H-27', 'NIKE shoes'], ['H-28', 'NIKE shoes']);
    await dispatch();
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
    await test_.app.store.run('UPDATE `webhook_delivery` SET `createdAt` = ? WHERE `sequence` = 1', [
      hourAgo,
    ]);
    expect(await metric('deliveries_waiting')).toBe(2);
    expect(await metric('oldest_waiting_seconds')).toBeGreaterThanOrEqual(3_600);
    expect(await metric('oldest_waiting_seconds')).toBeLessThan(3_700);
    const before = (await outcomes()).map((count) => count || 0);
    receiver.answer = ({ body }) => (JSON.parse(body).sequence === 1 ? 204 : 500);
    await tries(4);
    await deliver();
    const after = await outcomes();
    expect(after.map((count, at) => (count || 0) - (before[at] as number))).toEqual([1, 2, 1]);
    expect([await metric('deliveries_waiting'), await metric('dead_letters')]).toEqual([0, 1]);
    // What waits at an endpoint that is off is nobody's alarm.
    await upsert(['H-29', 'NIKE shoes']);
    await dispatch();
    expect(await metric('deliveries_waiting')).toBe(1);
    await ask(UPDATE, { input: { webhookEndpoint: id, enabled: false } });
    expect(await metric('deliveries_waiting')).toBe(0);
  });

  test('a deleted endpoint is gone with its deliveries', async () => {
    const { id } = await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-11', 'NIKE shoes']);
    await dispatch();
    expect(await ask(DELETE, { input: { webhookEndpoint: id } })).toEqual({
      deletedWebhookEndpointId: id,
      userErrors: [],
    });
    await deliver();
    expect([await list(), receiver.received]).toEqual([[], []]);
  });

  test.each([
    [{ url: 'nonsense', eventTypes: ['CASE_UPDATED'] }, 'url', 'INVALID'],
    [{ url: 'https://example.com/', eventTypes: [] }, 'eventTypes', 'REQUIRED'],
    [
      { url: 'https://example.com/', eventTypes: ['CASE_UPDATED'], description: 'x'.repeat(201) },
      'description',
      'TOO_LONG',
    ],
  ])('%j is refused', async (input, field, code) => {
    expect(await ask(CREATE, { input })).toMatchObject({
      webhookEndpoint: null,
      secret: null,
      userErrors: [{ field: [field], code }],
    });
  });

  test('an owner has at most twenty endpoints', async () => {
    for (let at = 0; at < 20; at += 1) await endpoint(['CASE_UPDATED']);
    const more = await ask(CREATE, { input: { url: receiver.url, eventTypes: ['CASE_UPDATED'] } });
    expect(more.userErrors).toMatchObject([{ field: null, code: 'TOO_MANY' }]);
    await endpoint(['CASE_UPDATED'], await test_.token('SELLER'));
  });

  test('what is old and done is swept away, what waits stays', async () => {
    await endpoint(['LISTING_VERDICT_CHANGED']);
    await upsert(['H-12', 'NIKE shoes'], ['H-13', 'NIKE shoes']);
    await dispatch();
    const { background, outbox, store } = test_.app;
    await outbox.close();
    const old = '2026-01-01T00:00:00.000Z';
    await store.run('UPDATE `outbox_event` SET `recordedAt` = ?', [old]);
    await store.run('UPDATE `webhook_delivery` SET `finishedAt` = ? WHERE `sequence` = 1', [old]);
    expect([await outbox.sweep(), await background.webhooks.sweep()]).toEqual([2, 1]);
    expect(await list()).toMatchObject([{ sequence: 2, status: 'PENDING' }]);
  });

  test('the loops of a server do it all at once', async () => {
    test_.app.background.start();
    await endpoint(['LISTING_VERDICT_CHANGED']);
    receiver.answer = () => (receiver.received.length === 1 ? 500 : 200);
    await upsert(['H-14', 'NIKE shoes']);
    await until('the second try', 20, async () => receiver.received.length === 2);
    await test_.app.background.stop();
    expect(await list()).toMatchObject([{ status: 'DELIVERED', attempts: 2 }]);
  });
});
