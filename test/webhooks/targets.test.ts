import { backOffMs } from '../../server/webhooks/back-off';
import { httpPost } from '../../server/webhooks/post';
import { SecretBox } from '../../server/webhooks/secret-box';
import { guardedLookup, isPublicAddress, targetProblem } from '../../server/webhooks/target';
import { startReceiver, type WebhookReceiver } from '../support/webhook-receiver';

const strict = { httpsOnly: true, allowPrivate: false };
const local = { httpsOnly: false, allowPrivate: true };

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:a9fe:a9fe', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['nonsense', false],
])('%s is a public address: %s', (address, is) => {
  expect(isPublicAddress(address)).toBe(is);
});

test.each([
  ['https://example.com/hooks', null],
  ['http://example.com/hooks', /must begin with https/],
  ['ftp://example.com/', /must begin with https/],
  ['https://user:word@example.com/', /user name or password/],
  ['https://127.0.0.1/', /not public/],
  ['https://[::1]:4000/', /not public/],
  ['https://2130706433/', /not public/],
  ['https://0x7f.1/', /not public/],
  ['nonsense', /no URL/],
  [`https://example.com/${'x'.repeat(2000)}`, /2000/],
])('the address %s: %s', (url, problem) => {
  const found = targetProblem(url, strict);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toMatch(problem);
});

test('outside production plain http will do', () => {
  expect(targetProblem('http://example.com/', { httpsOnly: false, allowPrivate: false })).toBeNull();
});

test.each([
  ['a name of this machine', ['127.0.0.1'], /not public/],
  ['a name with one private address among public ones', ['93.184.216.34', '10.0.0.1'], /not public/],
  ['a public name', ['93.184.216.34'], null],
])('%s', async (_name, found, refused) => {
  const resolve = ((_host: string, _options: unknown, done: (error: null, all: object[]) => void) =>
    done(
      null,
      found.map((address) => ({ address, family: 4 })),
    )) as never;
  const looked = new Promise((done) =>
    guardedLookup(strict, resolve)('name.example', { all: false }, (error, address) =>
      done(error ? error.message : address),
    ),
  );
  expect(await looked).toEqual(refused === null ? found[0] : expect.stringMatching(refused));
});

describe('one try', () => {
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.close());

  test('counts with any status from 200 to 299', async () => {
    receiver.answer = () => 299;
    expect(await httpPost(local)(receiver.url, { a: 'b' }, '{"ü":1}')).toEqual({ status: 299, error: null });
    expect(receiver.received).toMatchObject([
      { body: '{"ü":1}', headers: { a: 'b', 'content-type': 'application/json' } },
    ]);
  });

  test('does not follow a redirect', async () => {
    receiver.answer = () => 307;
    const outcome = await httpPost(local)(receiver.url, {}, '{}');
    expect(outcome).toEqual({ status: 307, error: 'answered with 307' });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hooks']);
  });

  test('ends when the receiver takes too long', async () => {
    receiver.answer = () => null;
    expect(await httpPost(local, 100)(receiver.url, {}, '{}')).toEqual({
      status: null,
      error: 'no answer within 0.1 s',
    });
  });

  test('never reaches this machine where that is not allowed, by name or by number', async () => {
    const post = httpPost({ httpsOnly: false, allowPrivate: false });
    const byName = await post(receiver.url.replace('127.0.0.1', 'localhost'), {}, '{}');
    const byNumber = await post(receiver.url, {}, '{}');
    expect([byName.error, byNumber.error]).toEqual([
      expect.stringMatching(/not public/),
      expect.stringMatching(/not public/),
    ]);
    expect(receiver.received).toEqual([]);
  });

  test('says why nobody answered', async () => {
    const { url } = receiver;
    await receiver.close();
    expect(await httpPost(local)(url, {}, '{}')).toEqual({ status: null, error: 'ECONNREFUSED' });
  });
});

test('the time between tries grows fourfold up to six hours, and is never the same for all', () => {
  expect([1, 2, 3, 10].map((attempts) => backOffMs(attempts, 5_000, 1))).toEqual([
    5_000, 20_000, 80_000, 21_600_000,
  ]);
  expect(backOffMs(1, 5_000, 0)).toBe(2_500);
});

test('a sealed secret is read by the installation that sealed it, and by no other', () => {
  const [own, other] = [
    new SecretBox(Buffer.from('a'.repeat(32))),
    new SecretBox(Buffer.from('b'.repeat(32))),
  ];
  const sealed = own.seal('whsec_abc');
  expect(sealed).not.toBe(own.seal('whsec_abc'));
  expect(own.open(sealed)).toBe('whsec_abc');
  expect(() => other.open(sealed)).toThrow(/rotate the secret/);
  expect(() => own.open('nonsense')).toThrow(/rotate the secret/);
});
