import { type DomainEvent } from '../../server/events/domain-event';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');
const UPSERT =
  'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { userErrors { code } } }';

describeOnEachDatabase('what mutations publish', (database) => {
  let test_: TestApp;
  let heard: DomainEvent[];
  let ended: () => void;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());
  beforeEach(() => {
    heard = [];
    ended = test_.app.events.listen((event) => heard.push(event));
  });
  afterEach(() => ended());

  const upsert = async (...titles: [sku: string, title: string][]) => {
    const seller = globalId('Seller', test_.rows.seller);
    const listings = titles.map(([sku, title]) => ({
      sku,
      title,
      seller,
      niceClasses: [25],
      destination: 'US',
    }));
    return test_.ask(UPSERT, { input: { listings } }, await test_.token('MARKETPLACE'));
  };

  test('a listing whose verdict changes, with the verdict before, to its marketplace and seller', async () => {
    const { demo, seller } = test_.rows;
    await upsert(['E-1', 'plain shoes'], ['E-2', 'NIKE shoes']);
    expect(heard).toMatchObject([
      { subject: { sku: 'E-1', previousVerdict: null, verdict: 'CLEAR' } },
      { subject: { sku: 'E-2', previousVerdict: null, verdict: 'BLOCK' } },
    ]);
    await upsert(['E-1', 'NIKE shoes'], ['E-2', 'NIKE shoes for men']);
    expect(heard.slice(2)).toMatchObject([
      {
        kind: 'LISTING_VERDICT_CHANGED',
        scope: { marketplaceId: demo, sellerId: seller, rightsHolderId: null, authority: null },
        subject: { sku: 'E-1', previousVerdict: 'CLEAR', verdict: 'BLOCK' },
      },
    ]);
    expect(heard).toHaveLength(3);
  });

  test('nothing of a batch that is not committed', async () => {
    const { store } = test_.app;
    const fails =
      store.dialect === 'sqlite'
        ? "BEGIN SELECT RAISE(ABORT, 'broken'); END"
        : "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken'";
    await store.run(`CREATE TRIGGER broken BEFORE UPDATE ON \`listing\` FOR EACH ROW ${fails}`);
    expect((await upsert(['E-3', 'NIKE shoes'])).errors).toHaveLength(1);
    await store.run('DROP TRIGGER broken');
    expect(heard).toEqual([]);
    await upsert(['E-3', 'NIKE shoes']);
    expect(heard).toHaveLength(1);
  });

  test('a decision on a recordal, to its holder and its authority; no earlier step', async () => {
    const step = async (
      name: string,
      type: string,
      role: 'RIGHTS_HOLDER' | 'CUSTOMS_OFFICER',
      input: object,
    ) => {
      const { data, errors } = await test_.ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) { recordal { id } userErrors { message } } }`,
        { input },
        await test_.token(role),
      );
      expect([errors, data?.[name].userErrors]).toEqual([undefined, []]);
      return data[name].recordal.id as string;
    };
    const recordal = await step('draftRecordal', 'DraftRecordalInput', 'RIGHTS_HOLDER', {
      trademark: globalId('Trademark', test_.rows.nikeBags),
      authority: 'XD-CUSTOMS',
      goodsScope: ['handbags'],
    });
    await step('submitRecordal', 'SubmitRecordalInput', 'RIGHTS_HOLDER', { recordal });
    await step('takeUpRecordal', 'RecordalStepInput', 'CUSTOMS_OFFICER', { recordal });
    expect(heard).toEqual([]);
    await step('decideRecordal', 'DecideRecordalInput', 'CUSTOMS_OFFICER', {
      recordal,
      decision: 'REFUSE',
      reasons: ['unclear'],
    });
    expect(heard).toMatchObject([
      {
        kind: 'RECORDAL_DECIDED',
        scope: { marketplaceId: null, rightsHolderId: test_.rows.holder, authority: 'XD-CUSTOMS' },
        subject: { trademarkId: test_.rows.nikeBags, status: 'REFUSED' },
      },
    ]);
  });
});
