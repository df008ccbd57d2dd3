import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');

const UPSERT = /* GraphQL */ `
  mutation ($input: UpsertListingsInput!) {
    upsertListings(input: $input) {
      clientMutationId
      createdCount
      listings {
        id
        sku
        title
        verdict
      }
      userErrors {
        field
        code
        message
      }
    }
  }
`;
const GRANT = /* GraphQL */ `
  mutation ($input: GrantAuthorizationInput!) {
    grantAuthorization(input: $input) {
      authorization {
        id
        territory
        listedWith
        revokedOn
        rightsHolder {
          name
        }
        seller {
          name
        }
        trademarks {
          markText
        }
      }
      userErrors {
        field
        code
        message
      }
    }
  }
`;
const VERDICT = 'query ($input: ScreenInput!) { screen(input: $input) { verdict findings { reason } } }';

describeOnEachDatabase('listings, licences and decisions', (database) => {
  let test_: TestApp;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    token = await test_.token('MARKETPLACE');
  });
  afterAll(() => test_.close());
  const seller = () => globalId('Seller', test_.rows.seller);
  const upsert = async (listings: object[], bearer = token) =>
    (await test_.ask(UPSERT, { input: { clientMutationId: 'c-1', listings } }, bearer)).data.upsertListings;
  const shoes = (title: string) => ({
    title,
    category: ['Shoes'],
    niceClasses: [25],
    origin: 'CN',
    destination: 'US',
  });

  test('a batch is stored, screened and given back in its order', async () => {
    const answer = await upsert([
      { sku: 'B', seller: seller(), ...shoes('NIKE shoes') },
      { sku: 'A', seller: seller(), ...shoes('Plain shoes') },
    ]);
    expect(answer).toMatchObject({ clientMutationId: 'c-1', createdCount: 2, userErrors: [] });
    expect(
      answer.listings.map(({ sku, verdict }: { sku: string; verdict: string }) => [sku, verdict]),
    ).toEqual([
      ['B', 'BLOCK'],
      ['A', 'CLEAR'],
    ]);
  });

  test('storing again changes the listing in place and screens it again', async () => {
    const [before] = (await upsert([{ sku: 'C', seller: seller(), ...shoes('NIKE shoes') }])).listings;
    const again = await upsert([{ sku: 'C', seller: seller(), ...shoes('Plain shoes') }]);
    expect(again).toMatchObject({
      createdCount: 0,
      listings: [{ id: before.id, title: 'Plain shoes', verdict: 'CLEAR' }],
    });
    const history = await test_.ask(
      'query ($id: ID!) { screenings(first: 10, listing: $id) { edges { node { verdict recordedAt } } } }',
      { id: before.id },
      token,
    );
    expect(
      history.data.screenings.edges.map(({ node }: { node: { verdict: string } }) => node.verdict).sort(),
    ).toEqual(['BLOCK', 'CLEAR']);
  });

  test('one bad listing keeps the whole batch out, and every fault is named', async () => {
    const answer = await upsert([
      { sku: 'D', seller: seller(), ...shoes('Good shoes') },
      { sku: 'D', seller: globalId('Seller', test_.rows.foreignSeller), ...shoes(' ') },
    ]);
    expect(answer.listings).toEqual([]);
    expect(
      answer.userErrors.map(({ code, field }: { code: string; field: string[] }) => [field.join('.'), code]),
    ).toEqual([
      ['listings.1.seller', 'NOT_FOUND'],
      ['listings.1.sku', 'DUPLICATE'],
      ['listings.1.title', 'REQUIRED'],
    ]);
    const { data } = await test_.ask('{ listing(sku: "D") { id } }', {}, token);
    expect(data.listing).toBeNull();
  });

  test('a licence that is listed clears the next screening at once; revoked, it clears nothing', async () => {
    const input = { ...shoes('NIKE shoes'), seller: globalId('Seller', test_.rows.seller) };
    const ask = async () => (await test_.ask(VERDICT, { input }, token)).data.screen;
    expect((await ask()).verdict).toBe('BLOCK');

    const grant = await test_.ask(
      GRANT,
      {
        input: {
          rightsHolder: globalId('RightsHolder', test_.rows.holder),
          seller: seller(),
          validFrom: '2026-01-01',
          listedWith: ['XD-CUSTOMS', 'CN-GACC', 'US-CBP'],
        },
      },
      token,
    );
    expect(grant.errors).toBeUndefined();
    expect(grant.data.grantAuthorization.userErrors).toEqual([]);
    expect(await ask()).toMatchObject({
      verdict: 'CLEAR',
      findings: [{ reason: 'AUTHORIZED' }, expect.anything()],
    });

    const id = grant.data.grantAuthorization.authorization.id;
    const revoke =
      'mutation ($input: RevokeAuthorizationInput!) { revokeAuthorization(input: $input) { authorization { revokedOn } userErrors { code } } }';
    const first = await test_.ask(revoke, { input: { authorization: id, revokedOn: '2026-06-01' } }, token);
    expect(first.data.revokeAuthorization).toEqual({
      authorization: { revokedOn: '2026-06-01' },
      userErrors: [],
    });
    expect((await ask()).verdict).toBe('BLOCK');
    const second = await test_.ask(revoke, { input: { authorization: id } }, token);
    expect(second.data.revokeAuthorization.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
  });

  test("a licence for a stranger's mark or for a term that ends before it begins is refused, each fault named", async () => {
    const { data } = await test_.ask(
      GRANT,
      {
        input: {
          rightsHolder: globalId('RightsHolder', 999),
          seller: globalId('Seller', test_.rows.foreignSeller),
          trademarks: [globalId('Trademark', 999)],
          validFrom: '2026-02-01',
          validTo: '2026-01-01',
        },
      },
      token,
    );
    expect(
      data.grantAuthorization.userErrors.map(({ field }: { field: string[] }) => field.join('.')),
    ).toEqual(['rightsHolder', 'seller', 'validTo', 'trademarks.0']);
  });

  test('a decision decides later screenings, as far as its scope reaches', async () => {
    const set =
      'mutation ($input: SetDispositionInput!) { setDisposition(input: $input) { disposition { id decidedBy } userErrors { field code } } }';
    const decide = (input: object) =>
      test_.ask(
        set,
        {
          input: {
            trademark: globalId('Trademark', test_.rows.nike),
            decision: 'NOT_A_MATCH',
            reason: 'checked by hand',
            ...input,
          },
        },
        token,
      );
    expect((await decide({ scope: 'LISTING', seller: seller() })).data.setDisposition.userErrors).toEqual([
      { field: ['sku'], code: 'REQUIRED' },
    ]);
    const { data } = await decide({ scope: 'LISTING', seller: seller(), sku: 'E' });
    expect(data.setDisposition).toMatchObject({
      disposition: { decidedBy: 'test MARKETPLACE' },
      userErrors: [],
    });

    const reasons = async (sku: string) => {
      const answer = await test_.ask(
        VERDICT,
        { input: { ...shoes('NIKE shoes'), sku, seller: seller() } },
        token,
      );
      return answer.data.screen.findings.map(({ reason }: { reason: string }) => reason);
    };
    expect(await reasons('E')).toContain('DISPOSITION');
    expect(await reasons('F')).not.toContain('DISPOSITION');
  });

  test('a recorded screening can be fetched again, and replayed with the same result', async () => {
    const record =
      'mutation ($input: RecordScreeningInput!) { recordScreening(input: $input) { screening { id verdict recordedAt findings { reason } } userErrors { code } } }';
    const item = shoes('NIKE sport shoes');
    const [first, second] = [
      await test_.ask(record, { input: { item } }, token),
      await test_.ask(record, { input: { item } }, token),
    ];
    const { id } = first.data.recordScreening.screening;
    expect(second.data).toEqual(first.data);
    const again = await test_.ask(
      'query ($id: ID!) { node(id: $id) { ... on Screening { id verdict findings { reason } replay { equal differences } } } }',
      { id },
      token,
    );
    expect(again.data.node).toMatchObject({ id, verdict: 'BLOCK', replay: { equal: true, differences: [] } });
    expect(again.data.node.findings).toEqual(first.data.recordScreening.screening.findings);
  });
});

describeOnEachDatabase('lists below lists', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());

  test('the listings of all sellers cost one statement, and each seller has its own, in order', async () => {
    const token = await test_.token('MARKETPLACE');
    const listings = Array.from({ length: 9 }, (_none, at) => ({
      sku: `L${at}`,
      seller: globalId('Seller', at % 3 === 0 ? test_.rows.reseller : test_.rows.seller),
      title: `Plain thing ${at}`,
    }));
    await test_.ask(UPSERT, { input: { listings } }, token);
    const before = test_.app.store.statements;
    const { data } = await test_.ask(
      '{ sellers(first: 10) { edges { node { name listings(first: 2) { edges { node { sku } } pageInfo { hasNextPage } } } } } }',
      {},
      token,
    );
    expect(test_.app.store.statements - before).toBe(2);
    const seen = data.sellers.edges.map(
      ({
        node,
      }: {
        node: { name: string; listings: { edges: { node: { sku: string } }[]; pageInfo: object } };
      }) => [node.name, node.listings.edges.map((edge) => edge.node.sku), node.listings.pageInfo],
    );
    expect(seen).toEqual([
      ['First', ['SKU-1', 'L1'], { hasNextPage: true }],
      ['Reseller', ['L0', 'L3'], { hasNextPage: true }],
    ]);
  });
});
