import { type DomainEvent } from '../../server/events/domain-event';
import { IdempotencyService, KEPT_MS } from '../../server/idempotency/idempotency.service';
import { describeOnEachDatabase } from '../support/databases';
import { temporaryFolder } from '../support/run-folder';
import { startTestApp, TEST_DAY, type TestApp } from '../support/test-app';

const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');
const DISPOSE = /* GraphQL */ `
  mutation ($input: SetDispositionInput!) {
    setDisposition(input: $input) {
      clientMutationId
      disposition {
        id
        reason
        trademark {
          markText
        }
      }
      userErrors {
        code
      }
    }
  }
`;
const UPSERT = /* GraphQL */ `
  mutation ($input: UpsertListingsInput!) {
    upsertListings(input: $input) {
      createdCount
      listings {
        sku
        verdict
      }
      userErrors {
        code
      }
    }
  }
`;

describeOnEachDatabase('a piece of work that a client names', (database) => {
  let test_: TestApp;
  let other: TestApp;
  const replica = () =>
    test_.replica({
      dataDir: temporaryFolder('replica'),
      databaseUrl: database.settings.databaseUrl ?? `sqlite://${database.settings.dataDir}/bordermark.db`,
    });
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    other = await replica();
  });
  afterAll(() => Promise.all([test_.close(), other.close()]));

  const decision = (reason: string) => ({
    trademark: globalId('Trademark', test_.rows.nike),
    decision: 'LAWFUL_USE',
    scope: 'MARKETPLACE',
    reason,
  });
  const dispose = async (app: TestApp, input: object, marketplaceId = app.rows.demo) =>
    app.ask(DISPOSE, { input }, await app.token('MARKETPLACE', marketplaceId));
  const stored = async (reason: string) =>
    Number(
      (
        await test_.app.store.query<{ count: number }>(
          'SELECT COUNT(*) AS `count` FROM `disposition` WHERE `reason` = ?',
          [reason],
        )
      )[0]!.count,
    );

  test('is done once; the second time the first answer comes', async () => {
    const input = { ...decision('sent twice'), idempotencyKey: 'twice', clientMutationId: 'a' };
    const first = await dispose(test_, input);
    const second = await dispose(test_, { ...input, clientMutationId: 'b' });
    expect(first.data.setDisposition.userErrors).toEqual([]);
    expect(second.data.setDisposition).toEqual({ ...first.data.setDisposition, clientMutationId: 'b' });
    expect(await stored('sent twice')).toBe(1);
  });

  test('is done twice without a key', async () => {
    await dispose(test_, decision('without key'));
    await dispose(test_, decision('without key'));
    expect(await stored('without key')).toBe(2);
  });

  test('another input with the same key is an error, and does nothing', async () => {
    await dispose(test_, { ...decision('reused'), idempotencyKey: 'reused' });
    const { data, errors } = await dispose(test_, {
      ...decision('reused otherwise'),
      idempotencyKey: 'reused',
    });
    expect(data?.setDisposition ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }]);
    expect(await stored('reused otherwise')).toBe(0);
    const listings = [{ sku: 'I-0', title: 'x', seller: globalId('Seller', test_.rows.seller) }];
    const token = await test_.token('MARKETPLACE');
    const elsewhere = await test_.ask(UPSERT, { input: { listings, idempotencyKey: 'reused' } }, token);
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }]);
  });

  test('the same key of another tenant is another key', async () => {
    const input = { ...decision('two tenants'), idempotencyKey: 'shared' };
    await dispose(test_, input);
    const { data } = await dispose(test_, input, test_.rows.other);
    expect(data.setDisposition.userErrors).toEqual([]);
    expect(await stored('two tenants')).toBe(2);
  });

  test('twenty at the same moment at two replicas do the work once, and all get the same answer', async () => {
    const input = { ...decision('at once'), idempotencyKey: 'at-once' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_none, at) => dispose(at % 2 ? test_ : other, input)),
    );
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.setDisposition.disposition.id)).size).toBe(1);
    expect(await stored('at once')).toBe(1);
  });

  test('a process that starts anew knows the key', async () => {
    const input = { ...decision('restart'), idempotencyKey: 'restart' };
    const first = await dispose(test_, input);
    const restarted = await replica();
    expect((await dispose(restarted, input)).data).toEqual(first.data);
    await restarted.close();
    expect(await stored('restart')).toBe(1);
  });

  test('listings are screened and announced once, after the commit', async () => {
    const heard: DomainEvent[] = [];
    const end = test_.app.events.listen((event) => heard.push(event));
    const listings = [
      { sku: 'I-1', title: 'NIKE shoes', niceClasses: [25], seller: globalId('Seller', test_.rows.seller) },
    ];
    const ask = async () =>
      test_.ask(
        UPSERT,
        { input: { listings, idempotencyKey: 'listings' } },
        await test_.token('MARKETPLACE'),
      );
    const [first, second] = [await ask(), await ask()];
    end();
    expect(first.data.upsertListings).toMatchObject({
      createdCount: 1,
      listings: [{ sku: 'I-1', verdict: 'BLOCK' }],
    });
    expect(second).toEqual(first);
    expect(heard).toHaveLength(1);
  });

  test('work that fails half-way leaves neither the work nor the key', async () => {
    const { store } = test_.app;
    const fails =
      store.dialect === 'sqlite'
        ? "BEGIN SELECT RAISE(ABORT, 'broken'); END"
        : "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken'";
    await store.run(`CREATE TRIGGER broken BEFORE UPDATE ON \`idempotency_key\` FOR EACH ROW ${fails}`);
    const input = { ...decision('half-way'), idempotencyKey: 'half-way' };
    expect((await dispose(test_, input)).errors).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(await stored('half-way')).toBe(0);
    await store.run('DROP TRIGGER broken');
    expect((await dispose(test_, input)).data.setDisposition.userErrors).toEqual([]);
    expect(await stored('half-way')).toBe(1);
  });

  test('an answer that only says what to mend leaves the key free', async () => {
    const refused = await dispose(test_, { ...decision(''), idempotencyKey: 'mend' });
    expect(refused.data.setDisposition.userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    const mended = await dispose(test_, { ...decision('mended'), idempotencyKey: 'mend' });
    expect(mended.data.setDisposition.userErrors).toEqual([]);
  });

  test.each([[''], ['x'.repeat(201)]])('a key of the wrong length is refused', async (idempotencyKey) => {
    const { errors } = await dispose(test_, { ...decision('length'), idempotencyKey });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a day later the key is free again, and is swept away', async () => {
    const later = () => new Date(Date.parse(`${TEST_DAY}T12:00:00.000Z`) + KEPT_MS + 1);
    const service = new IdempotencyService(test_.app.store, () => Promise.resolve(null), later);
    const [before] = await test_.app.store.query<{ count: number }>(
      'SELECT COUNT(*) AS `count` FROM `idempotency_key`',
    );
    expect(await service.sweep()).toBe(Number(before!.count));
    expect(await service.sweep()).toBe(0);
  });
});
