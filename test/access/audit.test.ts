import fc from 'fast-check';
import { redact } from '../../server/access/audit/redact';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const ENTRIES = `query ($filter: AuditFilter) { auditEntries(first: 50, filter: $filter) {
  edges { node { actor role operation outcome codes subjects input requestId } } } }`;

describeOnEachDatabase('the audit log', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());
  const entries = async (filter: object = {}) =>
    (await test_.ask(ENTRIES, { filter }, await test_.token('OPERATOR'))).data.auditEntries.edges.map(
      ({ node }: { node: object }) => node,
    );

  test('holds every mutation with who asked, what for and how it ended, without secrets', async () => {
    const marketplace = await test_.token('MARKETPLACE');
    const made = await test_.ask(
      'mutation { createApiKey(input: { name: "audited", scopes: [READ] }) { secret apiKey { id } } }',
      {},
      marketplace,
    );
    await test_.ask(
      'mutation { createApiKey(input: { name: "", scopes: [READ] }) { secret } }',
      {},
      marketplace,
    );
    await test_.ask(
      'mutation { upsertListings(input: { listings: [] }) { createdCount } }',
      {},
      await test_.token('ANALYST'),
    );
    const { apiKey, secret } = made.data.createApiKey;
    expect(await entries()).toMatchObject([
      {
        actor: 'test ANALYST',
        role: 'ANALYST',
        operation: 'upsertListings',
        outcome: 'FORBIDDEN',
        codes: ['ForbiddenError'],
      },
      { operation: 'createApiKey', outcome: 'REFUSED', codes: ['REQUIRED'] },
      {
        actor: 'test MARKETPLACE',
        operation: 'createApiKey',
        outcome: 'DONE',
        codes: [],
        subjects: [apiKey.id],
        input: { name: 'audited' },
      },
    ]);
    expect(await entries({ outcomes: ['DONE'], operation: 'createApiKey' })).toHaveLength(1);
    expect(JSON.stringify(await test_.app.store.query('SELECT * FROM `audit_entry`'))).not.toContain(secret);
  });

  test('is for the operator alone, and queries leave nothing in it', async () => {
    const { errors } = await test_.ask(ENTRIES, {}, await test_.token('MARKETPLACE'));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const before = (await entries()).length;
    await test_.ask('{ listings(first: 1) { edges { cursor } } }', {}, await test_.token('MARKETPLACE'));
    expect(await entries()).toHaveLength(before);
  });

  test.each(["UPDATE `audit_entry` SET `actor` = 'nobody'", 'DELETE FROM `audit_entry`'])(
    'the database refuses: %s',
    async (statement) => {
      const before = await entries();
      expect(before.length).toBeGreaterThan(0);
      await expect(test_.app.store.run(statement)).rejects.toThrow(/append-only/);
      expect(await entries()).toEqual(before);
    },
  );
});

test('whatever is asked, what is kept of it holds no secret and stays small', () => {
  const secret = 'hunter2-hunter2';
  const key = fc.oneof(fc.string(), fc.constantFrom('secret', 'apiToken', 'PASSWORD', 'clientSecret'));
  const value = fc.jsonValue({ maxDepth: 8 });
  fc.assert(
    fc.property(fc.dictionary(key, value), fc.string({ maxLength: 5_000 }), (input, long) => {
      const kept = JSON.stringify(redact({ ...input, nested: [{ webhookSecret: secret }], long }));
      expect(kept).not.toContain(secret);
    }),
  );
  expect(
    JSON.stringify(redact({ list: Array.from({ length: 10_000 }, () => 'x'.repeat(1_000)) })).length,
  ).toBeLessThan(5_000);
});
