import 'reflect-metadata';
import { toGlobalId } from '../../schema/global-id';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const ASK = /* GraphQL */ `
  mutation ($input: RequestLegitimateUserInput!) {
    requestLegitimateUser(input: $input) {
      request {
        id
        status
        partyName
        authority
        recordal {
          number
        }
        seller {
          name
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
const DECIDE = /* GraphQL */ `
  mutation ($input: DecideLegitimateUserInput!) {
    decideLegitimateUserRequest(input: $input) {
      request {
        status
        reason
        decidedBy
      }
      userErrors {
        field
        code
      }
    }
  }
`;
const OPEN = '{ legitimateUserRequests(first: 10, statuses: [PENDING]) { edges { node { id } } } }';
const VERDICT =
  'query ($input: ScreenInput!) { screen(input: $input) { verdict findings { authorization { status } } } }';

describeOnEachDatabase('requests to be listed as legitimate user', (database) => {
  let app: TestApp;
  let reseller: string;
  let seller: string;
  let holder: string;
  let officer: string;
  let recordal: string;

  beforeEach(async () => {
    app = await startTestApp(await database.fresh());
    const { rows } = app;
    [reseller, seller, holder, officer] = await Promise.all([
      app.token('SELLER', { sellerId: rows.reseller }),
      app.token('SELLER', { sellerId: rows.seller }),
      app.token('RIGHTS_HOLDER', { rightsHolderId: rows.holder }),
      app.token('CUSTOMS_OFFICER', { authority: 'XD-CUSTOMS' }),
    ]);
    const { data } = await app.ask('{ recordals(first: 1) { edges { node { id } } } }', {}, reseller);
    recordal = data.recordals.edges[0].node.id;
  });
  afterEach(() => app.close());

  const ask = async (token: string) =>
    (await app.ask(ASK, { input: { recordal } }, token)).data.requestLegitimateUser;
  const decide = async (token: string, input: object) =>
    (await app.ask(DECIDE, { input }, token)).data?.decideLegitimateUserRequest;
  const authorization = async () => {
    const input = {
      title: 'Nike running shoes',
      niceClasses: [25],
      origin: 'CN',
      destination: 'US',
      seller: toGlobalId('Seller', app.rows.reseller),
    };
    const { data } = await app.ask(VERDICT, { input }, await app.token('MARKETPLACE'));
    return data.screen.findings[0].authorization.status;
  };
  const open = async (token: string) =>
    (await app.ask(OPEN, {}, token)).data.legitimateUserRequests.edges.length;

  test('a licensed seller asks, the officer lists it, and the next screening knows', async () => {
    expect(await authorization()).toBe('AUTHORIZED_NOT_LISTED');
    const { request, userErrors } = await ask(reseller);
    expect(userErrors).toEqual([]);
    expect(request).toMatchObject({
      status: 'PENDING',
      partyName: 'Reseller',
      authority: 'XD-CUSTOMS',
      recordal: { number: 'DEMO-T-1' },
      seller: { name: 'Reseller' },
    });
    expect(await decide(officer, { request: request.id, decision: 'GRANT' })).toEqual({
      request: { status: 'GRANTED', reason: null, decidedBy: 'test CUSTOMS_OFFICER' },
      userErrors: [],
    });
    expect(await authorization()).toBe('AUTHORIZED');
  });

  test('the rights holder may decide too, and says why not', async () => {
    const { request } = await ask(reseller);
    expect((await decide(holder, { request: request.id, decision: 'REFUSE' })).userErrors).toEqual([
      { field: ['reason'], code: 'REQUIRED' },
    ]);
    const refused = await decide(holder, { request: request.id, decision: 'REFUSE', reason: 'No proof.' });
    expect(refused.request).toMatchObject({ status: 'REFUSED', reason: 'No proof.' });
    expect(await authorization()).toBe('AUTHORIZED_NOT_LISTED');
    expect((await ask(reseller)).userErrors).toEqual([]);
  });

  test('without a licence for the mark there is nothing to ask for', async () => {
    const { request, userErrors } = await ask(seller);
    expect({ request, userErrors }).toMatchObject({ request: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
  });

  test('of two requests, and of two decisions, at once one counts', async () => {
    const asked = await Promise.all([ask(reseller), ask(reseller)]);
    expect(asked.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual([
      'DUPLICATE',
    ]);
    const id = asked.find(({ request }) => request !== null).request.id;
    const decided = await Promise.all([
      decide(officer, { request: id, decision: 'GRANT' }),
      decide(holder, { request: id, decision: 'REFUSE', reason: 'No.' }),
    ]);
    const errors = decided.flatMap(({ userErrors }) => userErrors);
    expect(errors).toEqual([{ field: expect.anything(), code: 'CONFLICT' }]);
    const granted = decided[0].request !== null;
    expect(await authorization()).toBe(granted ? 'AUTHORIZED' : 'AUTHORIZED_NOT_LISTED');
  });

  test('is seen by the seller, the holder and the authority, and by nobody else', async () => {
    const { request } = await ask(reseller);
    const stranger = await app.token('CUSTOMS_OFFICER', { authority: 'US-CBP' });
    const counts = await Promise.all([reseller, holder, officer, seller, stranger].map(open));
    expect(counts).toEqual([1, 1, 1, 0, 0]);
    expect((await decide(stranger, { request: request.id, decision: 'GRANT' })).userErrors).toEqual([
      { field: ['request'], code: 'NOT_FOUND' },
    ]);
    expect(await decide(reseller, { request: request.id, decision: 'GRANT' })).toBeUndefined();
  });
});
