import 'reflect-metadata';
import { RightsHolder } from '../../schema/rights-holder';
import { RightsHolderLink } from '../../schema/rights-holder-link';
import { Trademark } from '../../schema/trademark';
import { toGlobalId } from '../../schema/global-id';
import { MOST_LINKED } from '../../server/registers/owners/rights-holder-link.service';
import { linkedHolders } from '../../server/store/linked-holders';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase, type TestDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const TIME = '2026-06-01T00:00:00.000Z';
const SCREEN = /* GraphQL */ `
  query ($input: ScreenInput!) {
    screen(input: $input) {
      id
      verdict
      findings {
        verdict
        reason
        trademark {
          id
        }
        authorization {
          status
          missing
        }
      }
    }
  }
`;

/** The small register and more names of its holders, not linked yet. */
async function start(database: TestDatabase) {
  const test_ = await startTestApp(await database.fresh());
  const { store } = test_.app;
  const { holder, seller } = test_.rows;
  const [{ ownHolder } = { ownHolder: 0 }] = await store.query<{ ownHolder: number }>(
    'SELECT `rightsHolderId` AS `ownHolder` FROM `seller` WHERE `id` = ?',
    [seller],
  );
  const named = (name: string): Promise<number> =>
    tableOf(RightsHolder).insertOne(store, { name, nameKey: name.toLowerCase(), country: 'CN' });
  const propose = async (one: number, other: number): Promise<string> =>
    toGlobalId(
      'RightsHolderLink',
      await tableOf(RightsHolderLink).insertOne(store, {
        ...{ firstId: Math.min(one, other), secondId: Math.max(one, other), score: 0.9, reasons: [] },
        ...{ status: 'PROPOSED', proposedAt: TIME },
      }),
    );
  const decide = async (how: 'confirm' | 'reject', link: string) => {
    const { data, errors } = await test_.ask(
      `mutation ($link: ID!) { answer: ${how}RightsHolderLink(input: { link: $link }) { link { status decidedBy } userErrors { code message } } }`,
      { link },
      await test_.token('OPERATOR'),
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  const screen = async (title: string, mark: number, on: TestApp = test_) => {
    const input = {
      ...{ title, category: ['Shoes'], niceClasses: [25], origin: 'CN', destination: 'US' },
      seller: toGlobalId('Seller', seller),
    };
    const { data } = await on.ask(SCREEN, { input }, await on.token('MARKETPLACE'));
    const id = toGlobalId('Trademark', mark);
    return data.screen.findings.find((one: { trademark: { id: string } }) => one.trademark.id === id);
  };
  return { test_, store, holder, ownHolder, named, propose, decide, screen };
}

describeOnEachDatabase('rights holders that a person holds for one', (database) => {
  let at: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    at = await start(database);
  });
  afterEach(() => at.test_.close());

  it("own each other's marks from the decision on, and no longer once it is turned back", async () => {
    const { nike } = at.test_.rows;
    const link = await at.propose(at.ownHolder, at.holder);
    expect(await at.screen('NIKE running shoes', nike)).toMatchObject({ verdict: 'BLOCK' });
    expect(await at.decide('confirm', link)).toEqual({
      link: { status: 'CONFIRMED', decidedBy: 'test OPERATOR' },
      userErrors: [],
    });
    expect(await at.screen('NIKE running shoes', nike)).toMatchObject({
      verdict: 'CLEAR',
      reason: 'OWN_MARK',
    });
    const replica = await at.test_.replica();
    expect(await at.screen('NIKE running shoes', nike, replica)).toMatchObject({ reason: 'OWN_MARK' });
    await replica.close();
    await at.decide('reject', link);
    expect(await at.screen('NIKE running shoes', nike)).toMatchObject({ verdict: 'BLOCK' });
  });

  it("license each other's marks, but customs knows users by the recordal of one name alone", async () => {
    const { nike, seller } = at.test_.rows;
    const other = await at.named('Swoosh Holding');
    const unrecorded = await tableOf(Trademark).insertOne(at.store, {
      ...{ office: 'XD', applicationNumber: 'DEMO-A-9', registrationNumber: 'DEMO-R-9', markText: 'QUEBBIX' },
      ...{ markType: 'WORD', status: 'REGISTERED', filingDate: '2015-01-05', registrationDate: '2016-01-05' },
      ...{ expiryDate: '2036-01-04', niceClasses: [25], goods: [], designations: [], ownerId: at.holder },
      ...{ brandId: null, wellKnownBasis: null, contentHash: '9', registerVersionId: 1 },
    });
    await at.test_.app.register.marksChanged([unrecorded]);
    const { data } = await at.test_.ask(
      'mutation ($input: GrantAuthorizationInput!) { grantAuthorization(input: $input) { userErrors { message } } }',
      {
        input: {
          ...{ rightsHolder: toGlobalId('RightsHolder', other), seller: toGlobalId('Seller', seller) },
          ...{ validFrom: '2026-01-01', listedWith: ['XD-CUSTOMS'] },
        },
      },
      await at.test_.token('MARKETPLACE'),
    );
    expect(data.grantAuthorization.userErrors).toEqual([]);
    expect(await at.screen('NIKE running shoes', nike)).toMatchObject({ authorization: { status: 'NONE' } });
    const link = await at.propose(other, at.holder);
    await at.decide('confirm', link);
    expect(await at.screen('NIKE running shoes', nike)).toMatchObject({
      verdict: 'REVIEW',
      reason: 'AUTHORIZED_NOT_LISTED',
    });
    expect(await at.screen('QUEBBIX running shoes', unrecorded)).toMatchObject({ reason: 'AUTHORIZED' });
    await at.decide('reject', link);
    expect(await at.screen('QUEBBIX running shoes', unrecorded)).toMatchObject({
      authorization: { status: 'NONE' },
    });
  });

  it('are seen together where that is asked for, through others too', async () => {
    const [second, third] = [await at.named('Swoosh B'), await at.named('Swoosh C')];
    await at.decide('confirm', await at.propose(at.ownHolder, second));
    await at.decide('confirm', await at.propose(second, third));
    await at.decide('confirm', await at.propose(third, at.holder));
    const QUERY = /* GraphQL */ `
      query ($owner: ID!, $linked: Boolean!, $text: String) {
        node(id: $owner) {
          ... on RightsHolder {
            linkedHolders {
              name
            }
          }
        }
        trademarks(first: 50, search: { owner: $owner, includeLinked: $linked, text: $text }) {
          edges {
            node {
              markText
            }
          }
        }
        recordals(first: 50, rightsHolder: $owner, includeLinked: $linked) {
          edges {
            node {
              number
            }
          }
        }
      }
    `;
    const ask = async (linked: boolean, text?: string) => {
      const owner = toGlobalId('RightsHolder', at.ownHolder);
      const { data } = await at.test_.ask(QUERY, { owner, linked, text }, await at.test_.token('ANALYST'));
      return {
        names: data.node.linkedHolders.map(({ name }: { name: string }) => name),
        marks: data.trademarks.edges.map(({ node }: { node: { markText: string } }) => node.markText),
        recordals: data.recordals.edges.map(({ node }: { node: { number: string } }) => node.number),
      };
    };
    const names = ['Swoosh (demo holder)', 'Swoosh B', 'Swoosh C'];
    expect(await ask(false)).toEqual({ names, marks: ['ZORVELLE'], recordals: [] });
    expect(await ask(true)).toEqual({
      names,
      marks: ['NIKE', 'NIKE', 'ZORVELLE', 'QUILLON', 'BRAMTEX'],
      recordals: ['DEMO-T-1'],
    });
    expect((await ask(false, 'nike')).marks).toEqual([]);
    expect((await ask(true, 'nike')).marks).toEqual(['NIKE', 'NIKE']);
  });

  it('contradict no other decision, and none of them counts while they do', async () => {
    const [second, third] = [await at.named('Swoosh B'), await at.named('Swoosh C')];
    const [oneTwo, twoThree, oneThree] = [
      await at.propose(at.holder, second),
      await at.propose(second, third),
      await at.propose(at.holder, third),
    ];
    const linked = async (holder: number): Promise<readonly number[]> =>
      (await linkedHolders(at.store, [holder])).of(holder);
    await at.decide('confirm', oneTwo);
    await at.decide('reject', oneThree);
    expect(await at.decide('confirm', twoThree)).toMatchObject({
      link: null,
      userErrors: [{ code: 'NOT_ALLOWED', message: expect.stringContaining('“Swoosh C” for one, which') }],
    });
    expect(await linked(second)).toEqual([at.holder, second]);
    await at.decide('confirm', oneThree);
    await at.decide('confirm', twoThree);
    expect(await linked(third)).toEqual([at.holder, second, third]);
    // To take the third out again needs two decisions; between them nobody is held for one.
    await at.decide('reject', twoThree);
    expect([await linked(at.holder), await linked(third)]).toEqual([[at.holder], [third]]);
    await at.decide('reject', oneThree);
    expect([await linked(at.holder), await linked(third)]).toEqual([[at.holder, second], [third]]);
  });

  it('are at most two hundred', async () => {
    const names = await at.store.transaction(async (tx) => {
      const ids = [at.holder];
      for (let more = 0; more < MOST_LINKED; more += 1)
        ids.push(
          await tableOf(RightsHolder).insertOne(tx, { name: `N${more}`, nameKey: `n${more}`, country: null }),
        );
      for (const [place, id] of ids.slice(1, -1).entries())
        await tableOf(RightsHolderLink).insertOne(tx, {
          ...{ firstId: ids[place], secondId: id, score: 1, reasons: [], status: 'CONFIRMED' },
          proposedAt: TIME,
        });
      return ids;
    });
    const link = await at.propose(names.at(-2) ?? 0, names.at(-1) ?? 0);
    expect(await at.decide('confirm', link)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED', message: expect.stringContaining('this would make 201') }],
    });
  });
});
