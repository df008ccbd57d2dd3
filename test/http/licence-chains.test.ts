import 'reflect-metadata';
import { toGlobalId } from '../../schema/global-id';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';
import { type Input, shipmentsOn } from './shipment-acts';

const shoes = { title: 'NIKE running shoes', category: ['Shoes'], niceClasses: [25] };
const CHECK = /* GraphQL */ `
  query ($input: ScreenInput!) {
    screen(input: $input) {
      verdict
      findings {
        reason
        trademark {
          id
        }
        authorization {
          status
          via
          chain
          missing
        }
      }
    }
  }
`;

/** Grants licences for NIKE, the distributor being the reseller of the small register, and asks about the first seller. */
function licencesOn(app: TestApp) {
  const { holder, nike, reseller, seller } = app.rows;
  const grant = async (input: Input) => {
    const answer = await app.ask(
      'mutation ($input: GrantAuthorizationInput!) { grantAuthorization(input: $input) { authorization { id quantityLimit quantityUsed maySublicense licensor { name } } userErrors { field code message } } }',
      { input: { rightsHolder: toGlobalId('RightsHolder', holder), validFrom: '2026-01-01', ...input } },
      await app.token('MARKETPLACE'),
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.grantAuthorization;
  };
  return {
    grant,
    toDistributor: async (more: Input = {}): Promise<string> =>
      (await grant({ seller: toGlobalId('Seller', reseller), maySublicense: true, ...more })).authorization
        .id,
    toSeller: async (more: Input = {}): Promise<string> =>
      (
        await grant({
          seller: toGlobalId('Seller', seller),
          licensor: toGlobalId('Seller', reseller),
          listedWith: ['XD-CUSTOMS'],
          ...more,
        })
      ).authorization.id,
    async check(more: Input = {}) {
      const input = {
        ...shoes,
        origin: 'CN',
        destination: 'US',
        seller: toGlobalId('Seller', seller),
        ...more,
      };
      const { data } = await app.ask(CHECK, { input }, await app.token('MARKETPLACE'));
      return data.screen.findings.find(
        ({ trademark }: { trademark: { id: string } }) => trademark.id === toGlobalId('Trademark', nike),
      );
    },
    used: async (): Promise<[number | null, number][]> => {
      const { data } = await app.ask(
        '{ authorizations(first: 100) { edges { node { quantityLimit quantityUsed } } } }',
        {},
        await app.token('MARKETPLACE'),
      );
      return data.authorizations.edges.map(
        ({ node }: { node: { quantityLimit: number; quantityUsed: number } }) => [
          node.quantityLimit,
          node.quantityUsed,
        ],
      );
    },
  };
}

describeOnEachDatabase('a chain of licences', (database) => {
  let test_: TestApp;
  let acts: ReturnType<typeof licencesOn>;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    acts = licencesOn(test_);
  });
  afterAll(() => test_.close());
  // The licence of the small register stays. What is remembered of the others is forgotten with the next grant.
  afterEach(() => test_.app.store.run('DELETE FROM `authorization` WHERE `id` > 1'));

  test('from the holder over the distributor clears the goods, and the finding names it', async () => {
    expect((await acts.check()).authorization).toEqual({
      status: 'NONE',
      via: null,
      chain: [],
      missing: 'No licence is known.',
    });
    const sub = await acts.toSeller();
    expect((await acts.check()).authorization).toMatchObject({
      status: 'NONE',
      missing: 'A licensor in the chain may not sub-license.',
    });
    const head = await acts.toDistributor();
    expect(await acts.check()).toMatchObject({
      reason: 'AUTHORIZED',
      authorization: { status: 'AUTHORIZED', via: sub, chain: [head, sub], missing: null },
    });
  });

  test.each([
    ['the distributor’s term', { validTo: '2026-06-14' }, {}, 'EXPIRED', /ended on 2026-06-14/],
    ['the distributor’s territory', { territory: ['CN'] }, {}, 'OUT_OF_TERRITORY', /does not hold in US/],
    ['the distributor’s goods', { niceClasses: [18] }, {}, 'NONE', /does not cover these goods/],
    ['the seller’s goods', {}, { niceClasses: [18] }, 'NONE', /does not cover these goods/],
    ['the seller’s pieces', {}, { quantityLimit: 99 }, 'NONE', /covers 99 more pieces, fewer than 100/],
    ['the distributor’s pieces', { quantityLimit: 50 }, {}, 'NONE', /covers 50 more pieces, fewer than 100/],
    ['a beginning that is to come', {}, { validFrom: '2026-07-01' }, 'NONE', /begins on 2026-07-01/],
    ['customs that was not told', {}, { listedWith: [] }, 'AUTHORIZED_NOT_LISTED', /XD-CUSTOMS/],
  ] as const)('is cut by %s, and says so', async (_what, head, sub, status, missing) => {
    await acts.toDistributor(head);
    await acts.toSeller(sub);
    const { authorization } = await acts.check({ quantity: 100 });
    expect(authorization).toMatchObject({ status, missing: expect.stringMatching(missing) });
  });

  test('names marks: one for bags does not clear shoes', async () => {
    const trademarks = [toGlobalId('Trademark', test_.rows.nikeBags)];
    await acts.toDistributor({ trademarks });
    await acts.toSeller();
    expect((await acts.check()).authorization.missing).toBe('The licence does not name this mark.');
  });

  test('is asked as of the day of dispatch', async () => {
    await acts.toDistributor({ validTo: '2026-09-30' });
    await acts.toSeller();
    expect((await acts.check({ date: '2026-09-30' })).authorization.status).toBe('AUTHORIZED');
    expect((await acts.check({ date: '2026-10-01' })).authorization.status).toBe('EXPIRED');
  });

  test.each([
    ['itself', { licensor: 'seller' }, 'licensor', 'INVALID'],
    ['a seller elsewhere', { licensor: 'foreignSeller' }, 'licensor', 'NOT_FOUND'],
    ['nothing', { quantityLimit: 0 }, 'quantityLimit', 'INVALID'],
  ] as const)('is not granted by or for %s', async (_what, more, field, code) => {
    const licensor = 'licensor' in more ? toGlobalId('Seller', test_.rows[more.licensor]) : undefined;
    const { userErrors } = await acts.grant({
      seller: toGlobalId('Seller', test_.rows.seller),
      ...more,
      licensor,
    });
    expect(
      userErrors.map((one: { field: string[]; code: string }) => [...one.field, one.code]),
    ).toContainEqual([field, code]);
  });

  test('counts what leaves on each licence with a limit, and all lines of a shipment together', async () => {
    await acts.toDistributor({ quantityLimit: 130 });
    await acts.toSeller({ quantityLimit: 100 });
    const ships = shipmentsOn(test_);
    const line = (sku: string, quantity: number) => ({
      sku,
      item: { ...shoes, description: sku },
      quantity,
      value: { amount: '10.00', currency: 'CNY' },
    });
    const checked = async (...lines: Input[]) => {
      const { shipment } = await ships.declare(lines);
      return (await ships.act('checkShipment', { shipment: shipment.id })).shipment;
    };
    // Each line by itself is covered; together they are not.
    const both = await checked(line('A', 60), line('B', 60));
    expect(both.lines.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['BLOCK', 'BLOCK']);
    const [one, other] = [await checked(line('A', 60)), await checked(line('B', 60))];
    expect([one.verdict, other.verdict]).toEqual(['CLEAR', 'CLEAR']);

    const answers = await Promise.all(
      [one, other].map(({ id }) => ships.act('dispatchShipment', { shipment: id })),
    );
    expect(answers.filter(({ shipment }) => shipment !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/covers 40 more pieces, fewer than the 60/) },
    ]);
    // The licence of the small register to the distributor has no limit, and nothing is counted on it.
    expect(await acts.used()).toEqual([
      [null, 0],
      [130, 60],
      [100, 60],
    ]);
    expect((await acts.check({ quantity: 41 })).authorization.missing).toMatch(/covers 40 more pieces/);
    expect((await acts.check({ quantity: 40 })).authorization.status).toBe('AUTHORIZED');
  });
});
