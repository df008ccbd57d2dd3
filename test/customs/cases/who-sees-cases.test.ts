import { type Role } from '../../../server/access/viewer';
import { caseStepsOn, globalId } from '../../support/case-steps';
import { describeOnEachDatabase } from '../../support/databases';
import { startTestApp, type TestApp } from '../../support/test-app';

const CASES = '{ cases(first: 20) { edges { node { id } } } }';
const NODE = 'query ($id: ID!) { node(id: $id) { id } case(id: $id) { id } }';
const STEP = `mutation ($id: ID!) { proveLawfulUse(input: { case: $id, evidence: ["x"] }) { case { id } userErrors { code } } }`;

describeOnEachDatabase('who sees cases', (database) => {
  let app: TestApp;
  let steps: ReturnType<typeof caseStepsOn>;
  let id: string;
  beforeAll(async () => {
    app = await startTestApp(database.settings);
    steps = caseStepsOn(app);
    id = (await steps.suspended('100.00', { number: 'DEMO-C-SEEN' })).id;
  });
  afterAll(() => app.close());

  const concerned: readonly [string, Role, (of: TestApp['rows']) => object][] = [
    ['the officer of its authority', 'CUSTOMS_OFFICER', () => ({ authority: 'XD-CUSTOMS' })],
    ['the holder of the mark', 'RIGHTS_HOLDER', ({ holder }) => ({ rightsHolderId: holder })],
    ['the seller of the goods', 'SELLER', ({ seller }) => ({ sellerId: seller })],
    ['its marketplace', 'MARKETPLACE', ({ demo }) => ({ marketplaceId: demo })],
    ['an analyst of the marketplace', 'ANALYST', ({ demo }) => ({ marketplaceId: demo })],
    ['an operator', 'OPERATOR', () => ({})],
  ];
  test.each(concerned)('%s does, in lists and by id', async (_who, role, party) => {
    const token = await app.token(role, party(app.rows));
    expect((await app.ask(CASES, {}, token)).data.cases.edges).toEqual([{ node: { id } }]);
    expect((await app.ask(NODE, { id }, token)).data).toEqual({ node: { id }, case: { id } });
  });

  const foreign: readonly [string, Role, (of: TestApp['rows']) => object][] = [
    ['an officer of another authority', 'CUSTOMS_OFFICER', () => ({ authority: 'CN-GACC' })],
    ['another holder', 'RIGHTS_HOLDER', ({ holder }) => ({ rightsHolderId: holder + 1 })],
    ['another seller', 'SELLER', ({ reseller }) => ({ sellerId: reseller })],
    ['another marketplace', 'MARKETPLACE', ({ other }) => ({ marketplaceId: other })],
  ];
  test.each(foreign)('%s does not, and takes no step', async (_who, role, party) => {
    const token = await app.token(role, party(app.rows));
    expect((await app.ask(CASES, {}, token)).data.cases.edges).toEqual([]);
    expect((await app.ask(NODE, { id }, token)).data).toEqual({ node: null, case: null });
    if (role === 'SELLER' || role === 'MARKETPLACE')
      expect((await app.ask(STEP, { id }, token)).data.proveLawfulUse).toEqual({
        case: null,
        userErrors: [{ code: 'NOT_FOUND' }],
      });
  });

  test('holders do not decide, officers do not answer, platforms do not detain', async () => {
    const calls: readonly [Role, string][] = [
      ['RIGHTS_HOLDER', `decideCase(input: { case: "${id}", finding: INFRINGEMENT })`],
      ['OPERATOR', `detainGoods(input: { case: "${id}" })`],
      ['CUSTOMS_OFFICER', `replyToCustoms(input: { case: "${id}", detain: true })`],
      ['SELLER', `withdrawCase(input: { case: "${id}" })`],
      ['MARKETPLACE', `disposeOfGoods(input: { case: "${id}", disposal: DESTRUCTION })`],
      ['ANALYST', `proveLawfulUse(input: { case: "${id}", evidence: ["x"] })`],
    ];
    for (const [role, call] of calls) {
      const { errors } = await app.ask(
        `mutation { ${call} { userErrors { code } } }`,
        {},
        await app.token(role),
      );
      expect([role, errors?.[0]?.extensions.code]).toEqual([role, 'FORBIDDEN']);
    }
  });

  test('filters narrow the list; many cases cost as many statements as one', async () => {
    const more = await Promise.all(['200.00', '300.00'].map((value) => steps.suspended(value)));
    await steps.step('notifyHolder', { case: more[0]!.id });
    const token = await app.token('OPERATOR');
    const count = async (filter: object): Promise<number> => {
      const query =
        'query ($filter: CaseFilter) { cases(first: 20, filter: $filter) { edges { node { id } } } }';
      return (await app.ask(query, { filter }, token)).data.cases.edges.length;
    };
    const mark = globalId('Trademark', app.rows.nike);
    for (const [filter, expected] of [
      [{}, 3],
      [{ statuses: ['NOTIFIED'] }, 1],
      [{ kinds: ['PLATFORM_NOTICE'] }, 0],
      [{ open: true, trademark: mark, authority: 'XD-CUSTOMS' }, 3],
      [{ open: false }, 0],
      [{ dueBy: '2026-06-18' }, 1],
      [{ dueBy: '2026-06-17' }, 0],
      [{ seller: globalId('Seller', app.rows.reseller) }, 0],
      [{ rightsHolder: 'nonsense' }, 0],
    ] as const)
      expect([filter, await count(filter)]).toEqual([filter, expected]);

    const { store } = app.app;
    const statements = async (first: number): Promise<number> => {
      const before = store.statements;
      await app.ask(
        `{ cases(first: ${first}) { edges { node { trademark { markText } seller { name } rightsHolder { name } goods { listing { sku } } clocks { due } history { event } recordal { number } } } } }`,
        {},
        token,
      );
      return store.statements - before;
    };
    expect(await statements(3)).toBe(await statements(1));
  });
});
