import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync, appendFileSync } from 'node:fs';
import path from 'node:path';
import {
  readSecrets,
  verifyWebhook,
  type WebhookEvent,
} from '../../client-examples/marketplace-backend/src/verify-webhook';
import { WebhookInbox } from '../../client-examples/marketplace-backend/src/webhook-inbox';
import { signedHeaders, newSigningSecret } from '../../server/webhooks/signature';
import { freePort } from '../support/free-port';
import { compileClient } from '../support/marketplace-client';
import { temporaryFolder } from '../support/run-folder';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';

const NOW = new Date('2026-06-15T12:00:00.000Z');
const SECONDS = NOW.getTime() / 1_000;
const eventOf = (sequence: number, id = `e-${sequence}`, endpoint = 'one'): WebhookEvent => ({
  ...{ version: 1, id, type: 'CASE_UPDATED', occurredAt: NOW.toISOString(), endpoint, sequence, data: {} },
});

describe('the signature of a webhook', () => {
  const [secret, other] = [newSigningSecret(), newSigningSecret()];
  const body = JSON.stringify(eventOf(1));
  const headers = (changed: object = {}, secrets = [secret]) => ({
    ...signedHeaders({ id: 'e-1', timestamp: SECONDS, body }, secrets),
    ...changed,
  });
  const verify = (by = headers(), sent = body, secrets = [secret]) =>
    verifyWebhook(by, Buffer.from(sent), secrets, NOW);

  test('fits, by one of two secrets on either side too', () => {
    expect(verify()).toEqual(eventOf(1));
    expect(verify(headers({}, [other, secret]))).toEqual(eventOf(1));
    expect(verify(headers(), body, [other, secret])).toEqual(eventOf(1));
  });

  test('is the one of Standard Webhooks', () => {
    const key = Buffer.from(secret.slice(6), 'base64');
    const expected = createHmac('sha256', key).update(`e-1.${SECONDS}.${body}`).digest('base64');
    expect(headers()['webhook-signature']).toBe(`v1,${expected}`);
  });

  test.each([
    ['another secret', () => verify(headers(), body, [other]), /No signature fits/],
    ['a changed body', () => verify(headers(), body.replace('CASE', 'CASF')), /No signature fits/],
    ['another id', () => verify(headers({ 'webhook-id': 'e-2' })), /No signature fits/],
    ['another version', () => verify(headers({ 'webhook-signature': 'v2,abc' })), /No signature fits/],
    ['half a signature', () => verify(headers({ 'webhook-signature': 'v1,' })), /No signature fits/],
    [
      'a missing header',
      () => verify(headers({ 'webhook-timestamp': undefined })),
      /webhook-timestamp is missing/,
    ],
    ['a time that is none', () => verify(headers({ 'webhook-timestamp': '1e9' })), /too far from now/],
    [
      'a recording of yesterday',
      () => verifyWebhook(headers(), Buffer.from(body), [secret], new Date(NOW.getTime() + 301_000)),
      /too far from now/,
    ],
  ])('is refused with %s', (_name, attempt, message) => {
    expect(attempt).toThrow(message);
  });

  test('a signed body that is no event of this delivery is refused', () => {
    const sign = (text: string) => signedHeaders({ id: 'e-1', timestamp: SECONDS, body: text }, [secret]);
    for (const text of ['no json', JSON.stringify(eventOf(1, 'e-9'))])
      expect(() => verify(sign(text), text)).toThrow(/no JSON|no event/);
  });

  test('secrets are read from a list; what is none is refused', () => {
    expect(readSecrets(`${secret}, ${other}`)).toEqual([secret, other]);
    expect(() => readSecrets('secret')).toThrow(/whsec_/);
  });
});

describe('the inbox', () => {
  const handled: string[] = [];
  const inboxWith = (patienceMs: number, handle: () => Promise<void> = async () => undefined) => {
    handled.length = 0;
    return new WebhookInbox(async ({ endpoint, sequence }, taken) => {
      await handle();
      handled.push(`${endpoint} ${sequence} ${taken}`);
    }, patienceMs);
  };

  test('brings what comes in disorder into order, for each endpoint by itself', async () => {
    const inbox = inboxWith(10_000);
    const order = [3, 1, 4, 2];
    await Promise.all([
      ...order.map((sequence) => inbox.take(eventOf(sequence))),
      inbox.take(eventOf(1, 'other-1', 'two')),
    ]);
    expect(handled.filter((one) => one.startsWith('one'))).toEqual(
      [1, 2, 3, 4].map((sequence) => `one ${sequence} in order`),
    );
    expect(handled).toContain('two 1 in order');
  });

  test('takes each once, also where the second comes while the first is under way', async () => {
    const inbox = inboxWith(0);
    const both = await Promise.all([inbox.take(eventOf(1)), inbox.take(eventOf(1))]);
    expect([both, await inbox.take(eventOf(1)), handled]).toEqual([
      ['in order', 'repeated'],
      'repeated',
      ['one 1 in order'],
    ]);
  });

  test('does not wait for ever: what comes after its turn is late', async () => {
    const inbox = inboxWith(20);
    await inbox.take(eventOf(1));
    await Promise.all([inbox.take(eventOf(4)), inbox.take(eventOf(3))]);
    expect(await inbox.take(eventOf(2))).toBe('late');
    expect(handled).toEqual(['one 1 in order', 'one 3 in order', 'one 4 in order', 'one 2 late']);
  });

  test('what could not be handled is taken when it is sent again', async () => {
    let fails = true;
    const inbox = inboxWith(0, async () => {
      if (fails) throw new Error('disk full');
    });
    await expect(inbox.take(eventOf(1))).rejects.toThrow('disk full');
    fails = false;
    expect(await inbox.take(eventOf(1))).toBe('late');
    expect(handled).toEqual(['one 1 late']);
  });
});

describe('serve-webhooks behind a real server', () => {
  let test_: TestApp;
  let program: string;
  beforeAll(async () => {
    program = path.join(await compileClient(), 'serve-webhooks.js');
    test_ = await startTestApp(
      { databaseUrl: null, dataDir: temporaryFolder('serve-webhooks') },
      { WEBHOOK_PRIVATE_TARGETS: '1', WEBHOOK_RETRY_SECONDS: '0.05' },
    );
    test_.app.background.start();
  }, 180_000);
  afterAll(() => test_.close());

  test('writes each event down once and in order, also after it was killed', async () => {
    const [port, token] = [await freePort(), await test_.token('MARKETPLACE')];
    const out = path.join(temporaryFolder('events'), 'events.jsonl');
    const url = `http://127.0.0.1:${port}/`;
    const made = await test_.ask(
      'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { secret userErrors { message } } }',
      { input: { url, eventTypes: ['LISTING_VERDICT_CHANGED'] } },
      token,
    );
    const { secret } = made.data.createWebhookEndpoint;
    const start = async (): Promise<ChildProcess> => {
      const child = spawn(
        process.execPath,
        [program, '--out', out, '--port', String(port), '--patience', '30'],
        {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: { ...process.env, WEBHOOK_SECRETS: secret },
        },
      );
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await until('serve-webhooks', 20, async () => said.includes('Taking webhooks'));
      return child;
    };
    const upsert = async (title: string) => {
      const seller = Buffer.from(`Seller:${test_.rows.seller}`).toString('base64url');
      const listings = Array.from({ length: 10 }, (_none, at) => ({ sku: `W-${at}`, title, seller }));
      const { data } = await test_.ask(
        'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { userErrors { message } } }',
        { input: { listings } },
        token,
      );
      expect(data.upsertListings.userErrors).toEqual([]);
    };
    const written = (): (WebhookEvent & { taken: string })[] =>
      readFileSync(out, 'utf8')
        .trim()
        .split('\n')
        .flatMap((line) => (line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line)] : []));

    const first = await start();
    await upsert('NIKE shoes');
    await until('ten events', 20, async () => written().length === 10);
    first.kill('SIGKILL');
    await new Promise((resolve) => first.once('exit', resolve));
    appendFileSync(out, '{"half": ');
    await upsert('plain shoes');
    const second = await start();
    await until('twenty events', 60, async () => written().length === 20);
    second.kill('SIGTERM');
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
    expect(written().map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 20 }, (_none, at) => at + 1),
    );
    expect(new Set(written().map(({ id }) => id)).size).toBe(20);
    expect(written()[19]).toMatchObject({ data: { sku: 'W-9', previousVerdict: 'BLOCK', verdict: 'CLEAR' } });
  }, 120_000);
});
