import { SignJWT } from 'jose';
import { authenticate, type AuthenticationSettings } from '../../server/access/authenticate';
import {
  readDevelopmentToken,
  signDevelopmentToken,
  type TokenSettings,
} from '../../server/access/development-token';
import { temporaryFolder } from '../support/run-folder';

const nobody = { marketplaceId: null, sellerId: null, rightsHolderId: null, authority: null };
const claims = { ...nobody, role: 'MARKETPLACE', marketplaceId: 7, name: 'tests', expiresIn: '1h' } as const;
const refuse = () => Promise.reject(new Error('no API keys here'));
type TestSettings = AuthenticationSettings & TokenSettings;
const settingsOf = (own: TokenSettings): TestSettings => ({
  ...own,
  demoMarketplaceId: 3,
  apiKeys: refuse,
  people: null,
  developers: (token) => readDevelopmentToken(own, token),
});
let settings: TestSettings;
beforeEach(() => {
  settings = settingsOf({ dataDir: temporaryFolder('access'), production: false });
});
const bearer = (token: string): string => `Bearer ${token}`;

test('without a credential the demo viewer reads and screens, and changes nothing', async () => {
  expect(await authenticate(settings, undefined)).toEqual({
    ...nobody,
    name: 'demo',
    role: 'MARKETPLACE',
    marketplaceId: 3,
    canWrite: false,
  });
});

test('without a demo marketplace a credential is needed', async () => {
  await expect(authenticate({ ...settings, demoMarketplaceId: null }, undefined)).rejects.toThrow(
    /Send a credential/,
  );
});

test('the demo viewer is impossible in production, whatever else is set', async () => {
  await expect(authenticate({ ...settings, production: true }, undefined)).rejects.toThrow(
    /Send a credential/,
  );
});

test('a development token stands for its marketplace', async () => {
  const token = await signDevelopmentToken(settings, claims);
  expect(await authenticate(settings, bearer(token))).toEqual({
    ...nobody,
    name: 'tests',
    role: 'MARKETPLACE',
    marketplaceId: 7,
    canWrite: true,
  });
});

test('an analyst reads only', async () => {
  const token = await signDevelopmentToken(settings, { ...claims, role: 'ANALYST' });
  expect((await authenticate(settings, bearer(token))).canWrite).toBe(false);
});

test('development tokens neither come nor count in production', async () => {
  const token = await signDevelopmentToken(settings, claims);
  await expect(signDevelopmentToken({ ...settings, production: true }, claims)).rejects.toThrow(/production/);
  const inProduction = settingsOf({ ...settings, production: true });
  await expect(authenticate(inProduction, bearer(token))).rejects.toThrow(/not accepted in production/);
});

test.each([
  ['nonsense', 'Bearer nonsense'],
  ['another scheme', 'Basic dTpw'],
  ['an empty header', ''],
  ['a huge header', `Bearer ${'x'.repeat(10_000)}`],
])('%s is refused', async (_name, header) => {
  await expect(authenticate(settings, header)).rejects.toMatchObject({ name: 'UnauthenticatedError' });
});

test("another machine's key, an expired token and an unsigned one are refused", async () => {
  const foreign = await signDevelopmentToken({ ...settings, dataDir: temporaryFolder('other') }, claims);
  const expired = await signDevelopmentToken(settings, { ...claims, expiresIn: '-1s' });
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"role":"OPERATOR"}').toString('base64url')}.`;
  for (const token of [foreign, expired, unsigned]) {
    await expect(authenticate(settings, bearer(token))).rejects.toMatchObject({
      name: 'UnauthenticatedError',
    });
  }
});

test('a token without a known role is refused', async () => {
  await signDevelopmentToken(settings, claims);
  const token = await new SignJWT({ role: 'ADMIN', marketplaceId: 7 })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(Buffer.alloc(32));
  await expect(authenticate(settings, bearer(token))).rejects.toMatchObject({ name: 'UnauthenticatedError' });
});

test.each([
  ['a seller', { role: 'SELLER', marketplaceId: 7, sellerId: 4 }],
  ['a rights holder', { role: 'RIGHTS_HOLDER', rightsHolderId: 9 }],
  ['a customs officer', { role: 'CUSTOMS_OFFICER', authority: 'CN-GACC' }],
  ['an operator', { role: 'OPERATOR' }],
] as const)('a token says whom %s acts for', async (_who, party) => {
  const token = await signDevelopmentToken(settings, { ...claims, ...nobody, ...party });
  expect(await authenticate(settings, bearer(token))).toEqual({
    ...nobody,
    ...party,
    name: 'tests',
    canWrite: true,
  });
});

test.each([
  ['a marketplace', 'marketplaceId', { role: 'MARKETPLACE' }],
  ['an analyst', 'marketplaceId', { role: 'ANALYST' }],
  ['a seller', 'sellerId', { role: 'SELLER', marketplaceId: 7 }],
  ['a seller', 'marketplaceId', { role: 'SELLER', sellerId: 7 }],
  ['a rights holder', 'rightsHolderId', { role: 'RIGHTS_HOLDER', marketplaceId: 7 }],
  ['a customs officer', 'authority', { role: 'CUSTOMS_OFFICER', authority: 'somewhere' }],
  ['an operator', 'marketplaceId', { role: 'OPERATOR', marketplaceId: -1 }],
] as const)('%s without a good %s belongs to nobody and gets no token', async (_who, claim, party) => {
  await expect(signDevelopmentToken(settings, { ...claims, ...nobody, ...party })).rejects.toThrow(claim);
});
