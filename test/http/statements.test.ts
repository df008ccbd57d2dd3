import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

/** Listings of one request. */
const REQUEST = 100;

describeOnEachDatabase('a thousand listings through GraphQL', (database) => {
  let test_: TestApp;
  let token: string;
  let ids: string[];
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    token = await test_.token('MARKETPLACE');
    const seller = Buffer.from(`Seller:${test_.rows.seller}`).toString('base64url');
    ids = [];
    for (let batch = 0; batch < 1000; batch += 500) {
      const listings = Array.from({ length: 500 }, (_none, at) => ({
        sku: `T${batch + at}`,
        seller,
        title: (batch + at) % 1000 < 500 ? `Plain shoes ${at}` : `NIKE and Zorvelle and Bramtex shoes ${at}`,
        niceClasses: [25],
      }));
      const { data } = await test_.ask(
        'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { listings { id } } }',
        { input: { listings } },
        token,
      );
      ids.push(...data.upsertListings.listings.map(({ id }: { id: string }) => id));
    }
  }, 120_000);
  afterAll(() => test_.close());

  test('the statements do not grow with the findings', async () => {
    const perRequest: { findings: number; statements: number }[] = [];
    for (let at = 0; at < ids.length; at += REQUEST) {
      const fields = ids
        .slice(at, at + REQUEST)
        .map((id, n) => `s${n}: screenListing(id: "${id}") { ...All }`)
        .join('\n');
      const before = test_.app.store.statements;
      const { data, errors } = await test_.ask(
        `{ ${fields} } fragment All on Screening { verdict listing { sku seller { name } } registerVersion { source }
           findings { reason trademark { markText owner { name } brand { name } recordals { number } } } }`,
        {},
        token,
      );
      expect(errors).toBeUndefined();
      const findings = Object.values<{ findings: unknown[] }>(data).reduce(
        (sum, one) => sum + one.findings.length,
        0,
      );
      perRequest.push({ findings, statements: test_.app.store.statements - before });
    }
    const [few, many] = [perRequest.slice(0, 5), perRequest.slice(5)];
    expect(Math.max(...few.map(({ findings }) => findings))).toBe(0);
    expect(Math.min(...many.map(({ findings }) => findings))).toBeGreaterThanOrEqual(2 * REQUEST);
    // Listings, sellers, register version, marks, owners, brands, recordals; and three more where permissions were read anew.
    expect(Math.max(...perRequest.map(({ statements }) => statements))).toBeLessThanOrEqual(10);
  }, 120_000);
});
