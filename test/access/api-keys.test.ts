import { toGlobalId } from '../../schema/global-id';
import { KeyHasher } from '../../server/access/keys/key-secret';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const PAYLOAD =
  '{ secret apiKey { id publicId name role scopes revokedAt lastUsedAt previousUntil } userErrors { field code message } }';
const LISTINGS = '{ listings(first: 10) { edges { node { sku seller { id } } } } }';

describeOnEachDatabase('API keys', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());

  const mutate = async (name: string, input: object, token: string) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const answer = await test_.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) ${PAYLOAD} }`,
      { input },
      token,
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };
  const make = async (input: object, token?: string) =>
    mutate(
      'createApiKey',
      { name: 'shop', scopes: ['READ'], ...input },
      token ?? (await test_.token('MARKETPLACE')),
    );

  test('a key is shown once, kept hashed, and stands for who made it', async () => {
    const { apiKey, secret } = await make({});
    expect(secret).toMatch(/^bmk_[0-9a-f]{12}_[\w-]{43}$/);
    const rows = await test_.app.store.query('SELECT * FROM `api_key`');
    expect(JSON.stringify(rows)).not.toContain(secret.slice('bmk_123456789abc_'.length));
    const { data } = await test_.ask(LISTINGS, {}, secret);
    expect(data.listings.edges).toHaveLength(1);
    const list = await test_.ask(
      '{ apiKeys(first: 10) { edges { node { id name } } } }',
      {},
      await test_.token('MARKETPLACE'),
    );
    expect(list.data.apiKeys.edges).toContainEqual({ node: { id: apiKey.id, name: 'shop' } });
  });

  test('a key does what its scopes say and nothing else', async () => {
    const { secret } = await make({ scopes: ['SCREEN'] });
    const screen = await test_.ask('{ screen(input: { title: "Nike shoes" }) { verdict } }', {}, secret);
    expect(screen.data.screen.verdict).toBe('BLOCK');
    for (const refused of [
      LISTINGS,
      '{ screen(input: { title: "x" }) { verdict } ...More } fragment More on Query { listings(first: 1) { edges { cursor } } }',
      '{ apiKeys(first: 1) { edges { cursor } } }',
      'mutation { upsertListings(input: { listings: [] }) { createdCount } }',
    ]) {
      const { errors } = await test_.ask(refused, {}, secret);
      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'FORBIDDEN' },
        message: expect.stringMatching(/scope/),
      });
    }
    const keys = await make({ scopes: ['KEYS'] });
    const wider = await mutate('createApiKey', { name: 'more', scopes: ['WRITE'] }, keys.secret);
    expect(wider.userErrors).toMatchObject([{ field: ['scopes'], code: 'NOT_ALLOWED' }]);
  });

  test('a rotated key counts by its new secret, and by its old one as long as was asked', async () => {
    const { apiKey, secret } = await make({});
    const token = await test_.token('MARKETPLACE');
    const graced = await mutate('rotateApiKey', { apiKey: apiKey.id, graceSeconds: 600 }, token);
    for (const each of [secret, graced.secret])
      expect((await test_.ask(LISTINGS, {}, each)).status).toBe(200);
    const atOnce = await mutate('rotateApiKey', { apiKey: apiKey.id, graceSeconds: 0 }, token);
    expect((await test_.ask(LISTINGS, {}, atOnce.secret)).status).toBe(200);
    for (const each of [secret, graced.secret])
      expect((await test_.ask(LISTINGS, {}, each)).status).toBe(401);
  });

  test('a revoked key, an expired one, a wrong secret and an unknown id are refused alike', async () => {
    const token = await test_.token('MARKETPLACE');
    const { apiKey, secret } = await make({});
    await mutate('revokeApiKey', { apiKey: apiKey.id }, token);
    const other = await make({});
    const wrong = `${other.secret.slice(0, -1)}${other.secret.endsWith('A') ? 'B' : 'A'}`;
    const messages = new Set<string>();
    for (const each of [secret, wrong, `bmk_${'0'.repeat(12)}_${'a'.repeat(43)}`, 'bmk_x']) {
      const { errors, status } = await test_.ask(LISTINGS, {}, each);
      expect(status).toBe(401);
      messages.add(errors?.[0]?.message ?? '');
    }
    expect(messages.size).toBe(1);
    const past = await make({ expiresAt: '2020-01-01T00:00:00Z' });
    expect(past.userErrors).toMatchObject([{ field: ['expiresAt'], code: 'INVALID' }]);
    const again = await mutate('revokeApiKey', { apiKey: apiKey.id }, token);
    expect(again.userErrors).toMatchObject([{ field: ['apiKey'], code: 'NOT_ALLOWED' }]);
  });

  test('a key is for the viewer itself or what is below it, and is touched by nobody else', async () => {
    const seller = toGlobalId('Seller', test_.rows.reseller);
    const { apiKey, secret } = await make({ role: 'SELLER', seller });
    expect((await test_.ask(LISTINGS, {}, secret)).data.listings.edges).toEqual([]);
    const foreign = await make({ role: 'SELLER', seller: toGlobalId('Seller', test_.rows.foreignSeller) });
    expect(foreign.userErrors).toMatchObject([{ field: ['seller'], code: 'NOT_FOUND' }]);
    const upward = await make({ role: 'OPERATOR' });
    expect(upward.userErrors).toMatchObject([{ field: ['role'], code: 'NOT_ALLOWED' }]);
    const elsewhere = await test_.token('MARKETPLACE', test_.rows.other);
    const stolen = await mutate('rotateApiKey', { apiKey: apiKey.id }, elsewhere);
    expect(stolen).toMatchObject({ secret: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('use is noted without a write for each request', async () => {
    const { apiKey, secret } = await make({});
    await test_.ask(LISTINGS, {}, secret);
    const before = test_.app.store.statements;
    for (let times = 0; times < 5; times += 1) await test_.ask(LISTINGS, {}, secret);
    const perRequest = (test_.app.store.statements - before) / 5;
    expect(perRequest).toBeLessThanOrEqual(2);
    await test_.app.noteKeyUse();
    const { data } = await test_.ask(
      'query ($id: ID!) { node(id: $id) { ... on ApiKey { lastUsedAt } } }',
      { id: apiKey.id },
      secret,
    );
    expect(data.node.lastUsedAt).toBe('2026-06-15T12:00:00.000Z');
  });
});

test('in production on a server database keys need the secret that replicas share', () => {
  const settings = { dataDir: '/nowhere', production: true, databaseUrl: 'mysql://x', apiKeySecret: null };
  expect(KeyHasher.of(settings)).toBeNull();
  expect(KeyHasher.of({ ...settings, apiKeySecret: 's'.repeat(32) })).not.toBeNull();
});
