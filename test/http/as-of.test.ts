import 'reflect-metadata';
import { Disposition } from '../../schema/disposition';
import { toGlobalId } from '../../schema/global-id';
import { Screening } from '../../schema/screening';
import { decisionOf } from '../../server/screening/decision-book';
import { digestOf } from '../../server/screening/judging/read-inputs';
import { type Row } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { type Role } from '../../server/access/viewer';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../support/test-app';

type Input = Record<string, unknown>;

const mutate = async (app: TestApp, role: Role, field: string, type: string, input: Input, what: string) => {
  const answer = await app.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${what} userErrors { code message } } }`,
    { input },
    await app.token(role),
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  expect(answer.data[field].userErrors).toEqual([]);
  return answer.data[field];
};

describeOnEachDatabase('as of a day', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());

  const recordalsOn = async (asOf: string, statuses?: string[]) => {
    const before = test_.app.store.statements;
    const { data } = await test_.ask(
      'query ($asOf: LocalDate, $statuses: [RecordalStatus!]) { recordals(first: 10, asOf: $asOf, statuses: $statuses) { edges { node { number status goodsScope validTo effectiveOn history { event } } } } }',
      { asOf, statuses },
      await test_.token('CUSTOMS_OFFICER'),
    );
    // The page, the histories, the marks.
    expect(test_.app.store.statements - before).toBeLessThanOrEqual(3);
    return data.recordals.edges.map(({ node }: { node: Input & { history: unknown[] } }) => ({
      ...node,
      history: node.history.length,
    }));
  };

  test('recordals are shown as they were, and not before they were there', async () => {
    const { store } = test_.app;
    const recordal = (
      await mutate(
        test_,
        'RIGHTS_HOLDER',
        'draftRecordal',
        'DraftRecordalInput',
        {
          trademark: toGlobalId('Trademark', test_.rows.nikeBags),
          authority: 'XD-CUSTOMS',
          goodsScope: ['bags'],
        },
        'recordal { id }',
      )
    ).recordal.id as string;
    const step = (role: Role, field: string, type: string, more: Input = {}) =>
      mutate(test_, role, field, type, { recordal, ...more }, 'recordal { id }');
    await step('RIGHTS_HOLDER', 'submitRecordal', 'SubmitRecordalInput', { goodsScope: ['leather bags'] });
    await step('CUSTOMS_OFFICER', 'takeUpRecordal', 'RecordalStepInput');
    await step('CUSTOMS_OFFICER', 'decideRecordal', 'DecideRecordalInput', {
      decision: 'APPROVE',
      number: 'DEMO-T-A',
    });
    for (const [event, day] of [
      ['DRAFT', '2026-06-01'],
      ['SUBMIT', '2026-06-03'],
      ['ACCEPT', '2026-06-05'],
      ['APPROVE', '2026-06-10'],
    ])
      await store.run('UPDATE `recordal_transition` SET `at` = ? WHERE `event` = ?', [
        `${day}T23:59:59.999Z`,
        event ?? '',
      ]);
    const [known] = await recordalsOn('2026-05-31');
    expect(known).toMatchObject({ number: 'DEMO-T-1', status: 'APPROVED', effectiveOn: true, history: 0 });
    const newest = async (day: string) => (await recordalsOn(day))[1];
    expect(await newest('2026-05-31')).toBeUndefined();
    expect(await newest('2026-06-01')).toMatchObject({ status: 'DRAFT', goodsScope: ['bags'], history: 1 });
    expect(await newest('2026-06-04')).toMatchObject({ status: 'SUBMITTED', goodsScope: ['leather bags'] });
    expect(await newest('2026-06-09')).toMatchObject({
      status: 'UNDER_EXAMINATION',
      number: null,
      validTo: null,
      effectiveOn: false,
    });
    expect(await newest('2026-06-10')).toMatchObject({ status: 'APPROVED', number: 'DEMO-T-A', history: 4 });
    expect(await recordalsOn('2026-06-09', ['UNDER_EXAMINATION'])).toHaveLength(1);
    expect(await recordalsOn('2026-06-09', ['REFUSED'])).toEqual([]);
    expect(await recordalsOn('2019-12-31')).toEqual([]);

    const first = toGlobalId('Recordal', 1);
    await mutate(
      test_,
      'CUSTOMS_OFFICER',
      'revokeRecordal',
      'RevokeRecordalInput',
      { recordal: first, reasons: ['x'] },
      'recordal { id }',
    );
    expect((await recordalsOn('2026-06-14'))[0]).toMatchObject({ status: 'APPROVED', effectiveOn: true });
    expect((await recordalsOn(TEST_DAY))[0]).toMatchObject({ status: 'REVOKED', effectiveOn: false });
  });

  test('licences are those that hold on the day', async () => {
    const count = async (asOf: string) => {
      const { data } = await test_.ask(
        'query ($asOf: LocalDate) { authorizations(first: 10, asOf: $asOf) { edges { node { id } } } }',
        { asOf },
        await test_.token('MARKETPLACE'),
      );
      return data.authorizations.edges.length;
    };
    expect([await count('2025-12-31'), await count('2026-01-01'), await count('2036-01-01')]).toEqual([
      0, 1, 1,
    ]);
    const authorization = toGlobalId('Authorization', 1);
    await mutate(
      test_,
      'MARKETPLACE',
      'revokeAuthorization',
      'RevokeAuthorizationInput',
      { authorization, revokedOn: '2026-03-01' },
      'authorization { id }',
    );
    expect([await count('2026-02-28'), await count('2026-03-01')]).toEqual([1, 0]);
  });
});

describeOnEachDatabase('a stored screening, replayed', (database) => {
  let test_: TestApp;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
  });
  afterAll(() => test_.close());

  const replay = async (id: string) => {
    const { data } = await test_.ask(
      'query ($id: ID!) { node(id: $id) { ... on Screening { replay { equal differences causes } } } }',
      { id },
      await test_.token('MARKETPLACE'),
    );
    return data.node.replay;
  };
  const recorded = async (seller: number) => {
    const item = {
      title: 'NIKE running shoes',
      category: ['Shoes'],
      niceClasses: [25],
      origin: 'CN',
      destination: 'US',
      quantity: 10,
      value: { amount: '100.00', currency: 'CNY' },
      seller: toGlobalId('Seller', seller),
    };
    const { screening } = await mutate(
      test_,
      'MARKETPLACE',
      'recordScreening',
      'RecordScreeningInput',
      { item },
      'screening { id }',
    );
    return screening.id as string;
  };

  test('is equal, or says what differs and what changed: licences, recordals, the register', async () => {
    const { reseller, seller } = test_.rows;
    const [licensed, unlicensed] = [await recorded(reseller), await recorded(seller)];
    for (const id of [licensed, unlicensed])
      expect(await replay(id)).toEqual({ equal: true, differences: [], causes: [] });

    await mutate(
      test_,
      'MARKETPLACE',
      'revokeAuthorization',
      'RevokeAuthorizationInput',
      { authorization: toGlobalId('Authorization', 1), revokedOn: '2026-03-01' },
      'authorization { id }',
    );
    expect(await replay(licensed)).toEqual({
      equal: false,
      differences: [
        'The verdict was REVIEW and is BLOCK.',
        'The finding on NIKE (XD DEMO-R-1) was REVIEW (AUTHORIZED_NOT_LISTED) and is BLOCK (DOUBLE_IDENTITY_RECORDED).',
        'The finding on NIKE (XD DEMO-R-2) was CLEAR (AUTHORIZED) and is BLOCK (CONFUSION_LIKELY).',
      ],
      causes: ['The licence number 1 has changed.'],
    });
    expect((await replay(unlicensed)).equal).toBe(true);

    await mutate(
      test_,
      'CUSTOMS_OFFICER',
      'revokeRecordal',
      'RevokeRecordalInput',
      { recordal: toGlobalId('Recordal', 1), reasons: ['x'] },
      'recordal { id }',
    );
    const after = await replay(unlicensed);
    expect(after.differences).toEqual([
      'The finding on NIKE (XD DEMO-R-1) was BLOCK (DOUBLE_IDENTITY_RECORDED) and is BLOCK (DOUBLE_IDENTITY).',
    ]);
    expect(after.causes).toEqual([
      expect.stringMatching(/^The register changed/),
      'The recordal XD-CUSTOMS DEMO-T-1 of NIKE (XD DEMO-R-1) has changed.',
    ]);
  });

  test('names a decision, and a right that ended', async () => {
    const { nike, seller } = test_.rows;
    const id = await recorded(seller);
    await test_.app.store.run("UPDATE `trademark` SET `status` = 'CANCELLED' WHERE `id` = ?", [nike]);
    await test_.app.register.marksChanged([nike]);
    const { causes, equal } = await replay(id);
    expect(equal).toBe(false);
    expect(causes).toContainEqual(
      'NIKE (XD DEMO-R-1) was REGISTERED until 2036-01-04 and is CANCELLED until 2036-01-04.',
    );
    await mutate(
      test_,
      'MARKETPLACE',
      'setDisposition',
      'SetDispositionInput',
      {
        trademark: toGlobalId('Trademark', nike),
        decision: 'CONFIRMED',
        scope: 'MARKETPLACE',
        reason: 'seen before',
      },
      'disposition { id }',
    );
    const decided = await replay(id);
    expect(decided.causes).toContainEqual('The decision number 1 is new.');
    expect(decided.differences.join(' ')).toMatch(/BLOCK \(DISPOSITION\)/);
  });

  test('is not touched by decisions that do not reach it, and names none of those that an older record held', async () => {
    const { nike, seller, reseller } = test_.rows;
    const id = await recorded(reseller);
    const decide = (scope: string, more: object) =>
      mutate(
        test_,
        'MARKETPLACE',
        'setDisposition',
        'SetDispositionInput',
        {
          ...{
            trademark: toGlobalId('Trademark', nike),
            decision: 'LAWFUL_USE',
            scope,
            reason: 'not this one',
          },
          ...more,
        },
        'disposition { id }',
      );
    await decide('SELLER', { seller: toGlobalId('Seller', seller) });
    await decide('LISTING', { seller: toGlobalId('Seller', reseller), sku: 'ANOTHER' });
    expect(await recorded(reseller)).toBe(id);
    expect(await replay(id)).toEqual({ equal: true, differences: [], causes: [] });

    // Records once held all decisions of the marketplace, whatever their marks.
    const { contentId, detail } = tableOf(Screening).read(
      (
        await test_.app.store.query<Row>(
          `SELECT ${tableOf(Screening).select} FROM \`screening\` WHERE \`sellerId\` = ?`,
          [reseller],
        )
      ).at(-1)!,
    );
    const rows = await test_.app.store.query<Row>(
      `SELECT ${tableOf(Disposition).select} FROM \`disposition\``,
    );
    const decisions = rows.map((row) => decisionOf(tableOf(Disposition).read(row)));
    const inputs = {
      ...detail.inputs,
      decisions: Object.fromEntries(decisions.map((row) => [row.id, digestOf(row)])),
    };
    await test_.app.store.run('UPDATE `screening` SET `detail` = ? WHERE `id` = ?', [
      JSON.stringify({ ...detail, inputs }),
      contentId,
    ]);
    expect(await replay(id)).toMatchObject({ causes: [] });
  });
});
