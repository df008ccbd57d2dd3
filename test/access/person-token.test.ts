import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { toGlobalId } from '../../schema/global-id';
import { type PersonTokenReader, personTokens } from '../../server/access/person-token';
import { until } from '../support/until';

const ISSUER = 'https://id.example';
const AUDIENCE = 'bordermark';
type Pair = { readonly kid: string; readonly jwk: JWK; readonly privateKey: CryptoKey };

let published: JWK[] = [];
let server: Server;
let read: PersonTokenReader;
let first: Pair;
let second: Pair;

async function newPair(kid: string): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}

beforeAll(async () => {
  [first, second] = [await newPair('first'), await newPair('second')];
  published = [first.jwk];
  server = createServer((_request, response) => response.end(JSON.stringify({ keys: published })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  read = personTokens({ jwksUrl, issuer: ISSUER, audience: AUDIENCE });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const good = { role: 'MARKETPLACE', marketplaceId: 7 };

function sign(
  claims: object,
  { kid, privateKey }: Pair = first,
  more: Partial<{ iss: string; aud: string; exp: string }> = {},
) {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setSubject('person-1')
    .setIssuer(more.iss ?? ISSUER)
    .setAudience(more.aud ?? AUDIENCE)
    .setExpirationTime(more.exp ?? '5m')
    .sign(privateKey);
}

test('a token of the provider says who it is, at the top or in a claim of its own', async () => {
  const viewer = { name: 'person-1', role: 'MARKETPLACE', marketplaceId: 7, canWrite: true };
  expect(await read(await sign(good))).toMatchObject(viewer);
  expect(
    await read(await sign({ bordermark: { ...good, marketplaceId: toGlobalId('Marketplace', 7) } })),
  ).toMatchObject(viewer);
});

test.each([
  ['another issuer', () => sign(good, first, { iss: 'https://elsewhere.example' }), /claim iss/],
  ['another audience', () => sign(good, first, { aud: 'another' }), /claim aud/],
  ['a time that is over', () => sign(good, first, { exp: '-1m' }), /expired/],
  ['no role', () => sign({}), /no good claim role/],
  ['a seller who does not say which', () => sign({ role: 'SELLER', marketplaceId: 7 }), /claim sellerId/],
  [
    'an id of another type',
    () => sign({ ...good, marketplaceId: toGlobalId('Seller', 7) }),
    /claim marketplaceId/,
  ],
  [
    'a key of somebody else under a known name',
    async () => sign(good, { ...(await newPair('first')), kid: 'first' }),
    /signature/,
  ],
  ['an unknown key', async () => sign(good, await newPair('third')), /does not publish/],
  ['no JWT at all', async () => 'nonsense', /neither an API key nor a JWT/],
  [
    'an HMAC made with the public key',
    async () =>
      new SignJWT(good)
        .setProtectedHeader({ alg: 'HS256', kid: 'first' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setExpirationTime('5m')
        .sign(Buffer.from(JSON.stringify(first.jwk))),
    /way that is not taken/,
  ],
])('%s is refused, and the error says why', async (_name, make, message) => {
  await expect(read(await make())).rejects.toMatchObject({
    name: 'UnauthenticatedError',
    message: expect.stringMatching(message),
  });
});

test('when the provider changes its key, tokens of the new one are taken and those of the old one are not', async () => {
  expect((await read(await sign(good))).name).toBe('person-1');
  published = [second.jwk];
  const token = await sign(good, second);
  await until('the new key', 20, async () => (await read(token)).name === 'person-1');
  await expect(read(await sign(good, first))).rejects.toThrow(/does not publish/);
});
