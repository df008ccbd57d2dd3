import { Trademark } from '../../schema/trademark';
import { RegisterIndex } from '../../server/registers/register-index';
import { usccCheckSign } from '../../server/law/uscc';
import { tableOf } from '../../server/store/table';
import { allAtOnce, breakUpdates } from '../support/at-once';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../support/test-app';

const globalId = (type: string, rowId: number): string =>
  Buffer.from(`${type}:${rowId}`).toString('base64url');

const FIELDS = /* GraphQL */ `
  id
  authority
  number
  status
  validFrom
  validTo
  goodsScope
  reasons
  revision
  effectiveOn
  clocks {
    clock
    opens
    due
    n
    unit
    citation {
      article
    }
  }
  history {
    from
    to
    event
    actor
    reason
    at
  }
  legitimateUsers {
    id
    name
    registrationCode
    seller {
      name
    }
  }
`;
const ERRORS = 'userErrors { field code message }';
const READ = `query ($id: ID!) { node(id: $id) { ... on Recordal { ${FIELDS} } } }`;
const SCREEN =
  'query ($input: ScreenInput!) { screen(input: $input) { findings { reason trademark { id } customs { authority recordalNumber effectiveOn } } } }';

/** A code whose check sign is right, of a region that does not exist. */
const USCC = `91000000DEM0DEM0D${usccCheckSign('91000000DEM0DEM0D')}`;

type Input = Record<string, unknown>;

/** The authorities with which recordals lie, asked once each: their officers take the steps. */
function authoritiesOf(app: TestApp): (input: Input) => Promise<string> {
  const known = new Map<unknown, string>();
  return async ({ recordal }) => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Recordal { authority } } }';
    const authority =
      known.get(recordal) ??
      (await app.ask(query, { id: recordal }, await app.token('OPERATOR'))).data.node?.authority ??
      'XD-CUSTOMS';
    known.set(recordal, authority);
    return authority;
  };
}

/** The steps that tests take, each by who may take it. */
function actorsOn(app: TestApp) {
  const authorityOf = authoritiesOf(app);
  const act = async (role: 'RIGHTS_HOLDER' | 'CUSTOMS_OFFICER', name: string, input: Input) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const shared: Record<string, string> = {
      amendRecordal: 'SubmitRecordalInput!',
      withdrawRecordal: 'RecordalStepInput!',
      renewRecordal: 'RecordalStepInput!',
      takeUpRecordal: 'RecordalStepInput!',
    };
    const answer = await app.ask(
      `mutation ($input: ${shared[name] ?? type}) { ${name}(input: $input) { recordal { ${FIELDS} } ${ERRORS} } }`,
      { input },
      await app.token(role, role === 'CUSTOMS_OFFICER' ? { authority: await authorityOf(input) } : {}),
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };
  const holder = (name: string, input: Input) => act('RIGHTS_HOLDER', name, input);
  const officer = (name: string, input: Input) => act('CUSTOMS_OFFICER', name, input);
  return {
    holder,
    officer,
    /** A recordal that lies with customs, complete. */
    async underExamination(trademark: number, more: Input = {}) {
      const input = {
        trademark: globalId('Trademark', trademark),
        authority: 'XD-CUSTOMS',
        goodsScope: ['bags'],
      };
      const { recordal } = await holder('draftRecordal', { ...input, ...more });
      await holder('submitRecordal', { recordal: recordal.id });
      return (await officer('takeUpRecordal', { recordal: recordal.id })).recordal;
    },
    async read(id: string) {
      return (await app.ask(READ, { id }, await app.token('OPERATOR'))).data.node;
    },
  };
}

/** A further registered mark, so that tests do not meet on one. */
async function addMark(app: TestApp, markText: string, more: Partial<Trademark> = {}): Promise<number> {
  const { store } = app.app;
  const [row] = await store.query<Record<string, unknown>>(
    `SELECT ${tableOf(Trademark).select} FROM \`trademark\` WHERE \`id\` = ?`,
    [app.rows.nikeBags],
  );
  const { rowId: _rowId, ...mark } = tableOf(Trademark).read(row!);
  const added = {
    ...mark,
    markText,
    applicationNumber: `DEMO-A-${markText}`,
    contentHash: markText,
    ...more,
  };
  return store.transaction((tx) => tableOf(Trademark).insertOne(tx, added));
}

describeOnEachDatabase('the procedure of a recordal', (database) => {
  let test_: TestApp;
  let acts: ReturnType<typeof actorsOn>;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    acts = actorsOn(test_);
  });
  afterAll(() => test_.close());

  test('drafted, submitted, taken up, refused, amended, taken up again, approved: each step is in the history', async () => {
    const { holder, officer } = acts;
    const mark = await addMark(test_, 'HISTORIA');
    const { id } = await acts.underExamination(mark);
    const refused = await officer('decideRecordal', {
      recordal: id,
      decision: 'REFUSE',
      reasons: ['The goods are not named closely enough.'],
    });
    expect(refused.recordal).toMatchObject({
      status: 'REFUSED',
      reasons: ['The goods are not named closely enough.'],
      clocks: [],
    });
    const amended = await holder('amendRecordal', {
      recordal: id,
      goodsScope: ['leather bags'],
      reason: 'named',
    });
    expect(amended.recordal).toMatchObject({
      status: 'SUBMITTED',
      goodsScope: ['leather bags'],
      reasons: null,
    });
    await officer('takeUpRecordal', { recordal: id });
    const { recordal } = await officer('decideRecordal', {
      recordal: id,
      decision: 'APPROVE',
      number: 'DEMO-T-H1',
    });
    expect(recordal).toMatchObject({
      status: 'APPROVED',
      number: 'DEMO-T-H1',
      validFrom: TEST_DAY,
      // Ten years would be 2036-06-15; the right ends before.
      validTo: '2036-01-04',
      effectiveOn: true,
    });
    const [draft, ...steps] = recordal.history;
    expect(draft).toMatchObject({ from: null, to: 'DRAFT', event: 'DRAFT', actor: 'test RIGHTS_HOLDER' });
    expect(steps.map(({ from, to, event }: Record<string, string>) => [from, event, to])).toEqual([
      ['DRAFT', 'SUBMIT', 'SUBMITTED'],
      ['SUBMITTED', 'ACCEPT', 'UNDER_EXAMINATION'],
      ['UNDER_EXAMINATION', 'REFUSE', 'REFUSED'],
      ['REFUSED', 'AMEND', 'SUBMITTED'],
      ['SUBMITTED', 'ACCEPT', 'UNDER_EXAMINATION'],
      ['UNDER_EXAMINATION', 'APPROVE', 'APPROVED'],
    ]);
    expect(steps[2]).toMatchObject({
      actor: 'test CUSTOMS_OFFICER',
      reason: 'The goods are not named closely enough.',
      at: `${TEST_DAY}T12:00:00.000Z`,
    });
  });

  test('the examination runs 30 working days from the complete file, over the Dragon Boat Festival', async () => {
    const recordal = await acts.underExamination(await addMark(test_, 'TICKTOCK'), { authority: 'CN-GACC' });
    // Monday 15 June 2026; Friday 19 June is the festival, so that the thirtieth day is Tuesday 28 July.
    expect(recordal.clocks).toEqual([
      {
        clock: 'RECORDAL_EXAMINATION',
        opens: TEST_DAY,
        due: '2026-07-28',
        n: 30,
        unit: 'WORKING_DAY',
        citation: { article: '8' },
      },
    ]);
  });

  test.each([
    [
      'holder',
      'submitRecordal',
      {},
      /^SUBMIT is not possible in state UNDER_EXAMINATION.*Regulations on Customs.*Art\. 7\)$/,
    ],
    ['holder', 'renewRecordal', {}, /^RENEW is not possible.*Art\. 10\)$/],
    [
      'holder',
      'reportRecordalChange',
      { changedOn: TEST_DAY, change: 'x' },
      /^REPORT_CHANGE is not.*Art\. 11\)$/,
    ],
    ['officer', 'revokeRecordal', { reasons: ['x'] }, /^REVOKE is not possible.*Art\. 10\)$/],
    ['officer', 'decideRecordal', { decision: 'REFUSE' }, /^REFUSE needs: reasons are given\..*Art\. 8\)$/],
  ] as const)(
    '%s: %s %j is not allowed while customs examines, and the law is cited',
    async (who, name, more, message) => {
      const { id } = await acts.underExamination(await addMark(test_, `NO${name}`), { authority: 'CN-GACC' });
      const answer = await acts[who](name, { recordal: id, ...more });
      expect(answer).toEqual({
        recordal: null,
        userErrors: [{ field: ['recordal'], code: 'NOT_ALLOWED', message: expect.stringMatching(message) }],
      });
      expect((await acts.read(id)).history).toHaveLength(3);
    },
  );

  test('a dead right cannot be recorded', async () => {
    const mark = await addMark(test_, 'MORTUA', { status: 'EXPIRED' });
    const input = { trademark: globalId('Trademark', mark), authority: 'CN-GACC', goodsScope: ['bags'] };
    const { recordal } = await acts.holder('draftRecordal', input);
    const { userErrors } = await acts.holder('submitRecordal', { recordal: recordal.id });
    expect(userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/in force on the date.*Art\. 7/) },
    ]);
  });

  test('an incomplete file is neither taken nor lost', async () => {
    const { holder, officer } = acts;
    const input = { trademark: globalId('Trademark', await addMark(test_, 'VACUA')), authority: 'CN-GACC' };
    const { recordal } = await holder('draftRecordal', input);
    const refused = await holder('submitRecordal', { recordal: recordal.id, goodsScope: [' '] });
    expect(refused.userErrors).toMatchObject([
      { field: ['goodsScope'], code: 'REQUIRED', message: expect.stringMatching(/Art\. 7/) },
    ]);
    await holder('submitRecordal', { recordal: recordal.id, goodsScope: ['bags'] });
    const back = await officer('returnRecordal', { recordal: recordal.id, reasons: ['No picture.'] });
    expect(back.recordal).toMatchObject({ status: 'DRAFT', reasons: ['No picture.'] });
    await holder('submitRecordal', { recordal: recordal.id });
    const withdrawn = await holder('withdrawRecordal', { recordal: recordal.id, reason: 'sold' });
    expect(withdrawn.recordal).toMatchObject({ status: 'DRAFT', goodsScope: ['bags'] });
  });

  test('an approval needs a number that is free, and a term within the right', async () => {
    const { id } = await acts.underExamination(await addMark(test_, 'NUMERUS'));
    const decide = (more: Input) =>
      acts.officer('decideRecordal', { recordal: id, decision: 'APPROVE', ...more });
    const codes = async (more: Input) =>
      (await decide(more)).userErrors.map(({ field, code }: { field: string[]; code: string }) => [
        ...field,
        code,
      ]);
    expect(await codes({})).toEqual([['number', 'REQUIRED']]);
    expect(await codes({ number: 'DEMO-T-1' })).toEqual([['number', 'INVALID']]);
    expect(await codes({ number: 'DEMO-T-N1', validTo: '2036-01-05' })).toEqual([['validTo', 'INVALID']]);
    expect(await acts.read(id)).toMatchObject({ status: 'UNDER_EXAMINATION', number: null });
    expect(await codes({ number: 'DEMO-T-N1', validTo: '2036-01-04' })).toEqual([]);
  });

  test('renewal is open in the six months before expiry, and a change is reported, late or not', async () => {
    const { holder, officer } = acts;
    const approved = async (markText: string, validTo: string) => {
      const { id } = await acts.underExamination(await addMark(test_, markText));
      await officer('decideRecordal', {
        recordal: id,
        decision: 'APPROVE',
        number: `DEMO-T-${markText}`,
        validTo,
      });
      return id as string;
    };
    const early = await approved('MATURA', '2026-12-16');
    expect((await holder('renewRecordal', { recordal: early })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/window before expiry/) },
    ]);
    const due = await approved('PROXIMA', '2026-12-15');
    expect((await acts.read(due)).clocks).toMatchObject([
      { clock: 'RECORDAL_RENEWAL_WINDOW', opens: '2026-06-15', due: '2026-12-15', n: 6, unit: 'MONTH' },
    ]);
    const { recordal } = await holder('renewRecordal', { recordal: due });
    expect(recordal).toMatchObject({ status: 'APPROVED', validTo: '2036-01-04' });

    const report = await holder('reportRecordalChange', {
      recordal: due,
      changedOn: '2026-01-05',
      change: 'new address',
      ports: ['Ningbo'],
    });
    expect(report.recordal.history.at(-1)).toMatchObject({
      event: 'REPORT_CHANGE',
      reason: expect.stringMatching(/^changed on 2026-01-05, reported after 2026-02-\d\d: new address$/),
    });
  });

  test('a recordal whose term or right is over has lapsed, though its status still says approved', async () => {
    const { store } = test_.app;
    const approved = async (markText: string) => {
      const mark = await addMark(test_, markText);
      const { id } = await acts.underExamination(mark);
      await acts.officer('decideRecordal', {
        recordal: id,
        decision: 'APPROVE',
        number: `DEMO-T-${markText}`,
      });
      return { id: id as string, mark };
    };
    const [late, dead] = [await approved('SERA'), await approved('DESERTA')];
    await store.run(
      "UPDATE `recordal` SET `validFrom` = '2016-06-15', `validTo` = '2026-06-14' WHERE `trademarkId` = ?",
      [late.mark],
    );
    await store.run("UPDATE `trademark` SET `status` = 'CANCELLED' WHERE `id` = ?", [dead.mark]);
    for (const { id } of [late, dead]) {
      expect(await acts.read(id)).toMatchObject({ status: 'APPROVED', effectiveOn: false });
      expect((await acts.holder('renewRecordal', { recordal: id })).userErrors).toMatchObject([
        { code: 'NOT_ALLOWED', message: expect.stringMatching(/has lapsed.*Art\. \d+\)$/) },
      ]);
      const list = await test_.ask(
        `mutation ($input: ListLegitimateUserInput!) { listLegitimateUser(input: $input) { ${ERRORS} } }`,
        { input: { recordal: id, user: { name: 'Too late' } } },
        await test_.token('RIGHTS_HOLDER'),
      );
      expect(list.data.listLegitimateUser.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
  });

  test('the sweep writes down what has lapsed, once, and days before are answered as they were', async () => {
    const { events, store, sweep } = test_.app;
    const approved = async (markText: string) => {
      const mark = await addMark(test_, markText);
      const { id } = await acts.underExamination(mark);
      const decision = { recordal: id, decision: 'APPROVE', number: `DEMO-T-${markText}` };
      await acts.officer('decideRecordal', decision);
      return { id: id as string, mark };
    };
    await sweep.run();
    const [late, dead, sound] = [await approved('TARDA'), await approved('FINITA'), await approved('VIVA')];
    await store.run(
      "UPDATE `recordal` SET `validFrom` = '2016-06-15', `validTo` = '2026-06-14' WHERE `trademarkId` = ?",
      [late.mark],
    );
    await store.run("UPDATE `trademark` SET `status` = 'CANCELLED' WHERE `id` = ?", [dead.mark]);
    // What a register brought stays as the register has it.
    const listed = "FROM `recordal` WHERE `revision` IS NULL AND `status` = 'APPROVED'";
    const before = await store.query(`SELECT COUNT(*) AS n ${listed}`);
    const heard: string[] = [];
    const end = events.listen(({ kind, subject }) => {
      if (kind === 'RECORDAL_DECIDED') heard.push((subject as { status: string }).status);
    });

    expect((await sweep.run())['recordals']).toEqual({ happened: 2, lost: 0 });
    expect((await sweep.run())['recordals']).toEqual({ happened: 0, lost: 0 });
    end();
    expect(heard).toEqual(['LAPSED', 'LAPSED']);
    expect(await store.query(`SELECT COUNT(*) AS n ${listed}`)).toEqual(before);
    expect(await acts.read(sound.id)).toMatchObject({ status: 'APPROVED', effectiveOn: true });
    const over = await acts.read(late.id);
    expect(over).toMatchObject({ status: 'LAPSED', validTo: '2026-06-14', effectiveOn: false, clocks: [] });
    expect(over.history.at(-1)).toMatchObject({
      ...{ from: 'APPROVED', event: 'LAPSE', to: 'LAPSED', actor: 'due-date sweep' },
      reason: 'Its term ended on 2026-06-14.',
    });
    expect(await acts.read(dead.id)).toMatchObject({ status: 'LAPSED', validTo: '2026-06-14' });

    const onDay = async (date: string) =>
      (
        await test_.ask(
          'query ($id: ID!, $date: LocalDate!) { node(id: $id) { ... on Recordal { effectiveOn(date: $date) } } }',
          { id: late.id, date },
          await test_.token('OPERATOR'),
        )
      ).data.node.effectiveOn;
    expect([await onDay('2026-06-14'), await onDay('2026-06-15')]).toEqual([true, false]);
    expect((await acts.holder('renewRecordal', { recordal: late.id })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/^RENEW is not possible in state LAPSED/) },
    ]);
  });

  test('a recordal is revoked for silence only when the period for reporting has run out', async () => {
    const { id } = await acts.underExamination(await addMark(test_, 'SILENS'));
    await acts.officer('decideRecordal', { recordal: id, decision: 'APPROVE', number: 'DEMO-T-S1' });
    const revoke = (unreportedSince: string) =>
      acts.officer('revokeRecordal', { recordal: id, reasons: ['Owner changed.'], unreportedSince });
    expect((await revoke('2026-06-01')).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/the period has run out/) },
    ]);
    expect((await revoke('2026-03-02')).recordal).toMatchObject({ status: 'REVOKED', effectiveOn: false });
  });

  test('holders do not decide, officers do not apply, sellers and marketplaces do neither', async () => {
    const cases = [
      ['RIGHTS_HOLDER', 'decideRecordal(input: { recordal: "x", decision: APPROVE })'],
      ['OPERATOR', 'revokeRecordal(input: { recordal: "x", reasons: [] })'],
      ['CUSTOMS_OFFICER', 'submitRecordal(input: { recordal: "x" })'],
      ['CUSTOMS_OFFICER', 'draftRecordal(input: { trademark: "x", authority: "CN-GACC" })'],
      ['MARKETPLACE', 'listLegitimateUser(input: { recordal: "x", user: { name: "x" } })'],
      ['SELLER', 'unlistLegitimateUser(input: { legitimateUser: "x" })'],
      ['ANALYST', 'renewRecordal(input: { recordal: "x" })'],
    ] as const;
    for (const [role, call] of cases) {
      const { errors } = await test_.ask(
        `mutation { ${call} { userErrors { code } } }`,
        {},
        await test_.token(role),
      );
      expect([role, errors?.[0]?.extensions.code]).toEqual([role, 'FORBIDDEN']);
    }
    const { userErrors } = await acts.officer('takeUpRecordal', { recordal: globalId('Recordal', 98765) });
    expect(userErrors).toMatchObject([{ field: ['recordal'], code: 'NOT_FOUND' }]);
  });
});

describeOnEachDatabase('two at once', (database) => {
  let test_: TestApp;
  let acts: ReturnType<typeof actorsOn>;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    acts = actorsOn(test_);
  });
  afterAll(() => test_.close());

  /** Two decisions that have both read the recordal before either writes. */
  async function decideAtOnce(id: string, number: string) {
    // Each reads recordal and mark.
    return allAtOnce(test_.app.store, 'recordal', 2, [
      () => acts.officer('decideRecordal', { recordal: id, decision: 'APPROVE', number }),
      () => acts.officer('decideRecordal', { recordal: id, decision: 'REFUSE', reasons: ['unclear'] }),
    ]);
  }

  test('of two officers who decide at once one wins and the other is told, with one decision in the history', async () => {
    const { id } = await acts.underExamination(await addMark(test_, 'DUO'));
    const answers = await decideAtOnce(id, 'DEMO-T-DUO');
    const [winner, ...others] = answers.filter(({ recordal }) => recordal !== null);
    expect(others).toEqual([]);
    const loser = answers.find(({ recordal }) => recordal === null);
    expect(loser?.userErrors).toMatchObject([{ field: ['recordal'], code: 'CONFLICT' }]);
    const now = await acts.read(id);
    expect(now.status).toBe(winner?.recordal.status);
    expect(now.history).toHaveLength(4);
  });

  test('who names the revision that he read is told of a conflict even long afterwards', async () => {
    const { id, revision } = await acts.underExamination(await addMark(test_, 'REVISA'));
    await acts.holder('withdrawRecordal', { recordal: id });
    const { userErrors } = await acts.officer('decideRecordal', {
      recordal: id,
      revision,
      decision: 'REFUSE',
      reasons: ['unclear'],
    });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('a decision whose consequence fails leaves neither half, and can be taken once the fault is mended', async () => {
    const { store } = test_.app;
    const { id } = await acts.underExamination(test_.rows.nikeBags, {
      legitimateUsers: [{ name: 'Reseller', seller: globalId('Seller', test_.rows.reseller) }],
    });
    const mend = await breakUpdates(store, 'authorization');
    const decision = { recordal: id, decision: 'APPROVE', number: 'DEMO-T-HALF' };
    await expect(acts.officer('decideRecordal', decision)).rejects.toThrow(/INTERNAL/);
    const left = await acts.read(id);
    expect(left).toMatchObject({ status: 'UNDER_EXAMINATION', number: null });
    expect(left.history).toHaveLength(3);
    await mend();
    expect((await acts.officer('decideRecordal', decision)).recordal).toMatchObject({ status: 'APPROVED' });
  });
});

describeOnEachDatabase('what a recordal does to screening', (database) => {
  let test_: TestApp;
  let acts: ReturnType<typeof actorsOn>;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    acts = actorsOn(test_);
  });
  afterAll(() => test_.close());
  const bag = {
    title: 'NIKE leather handbag',
    category: ['Handbags'],
    niceClasses: [18],
    origin: 'CN',
    destination: 'US',
  };
  const findingOf = async (app: TestApp, seller: number) => {
    const answer = await app.ask(
      SCREEN,
      { input: { ...bag, seller: globalId('Seller', seller) } },
      await app.token('MARKETPLACE'),
    );
    const mark = globalId('Trademark', app.rows.nikeBags);
    return answer.data.screen.findings.find(
      ({ trademark }: { trademark: { id: string } }) => trademark.id === mark,
    );
  };

  test('approval, listing, taking off and revocation are seen by the next screening, and by other replicas', async () => {
    const { reseller, seller } = test_.rows;
    const replica = await RegisterIndex.open(test_.app.store, {
      demoRegister: true,
      dataDir: (await database.fresh()).dataDir,
      workers: 0,
    });
    const recorded = () => {
      const index = replica.current();
      const mark = index.search(['nike'], { limit: 50 }).map((hit) => index.facts(hit.mark));
      return mark.find(({ id }) => id === test_.rows.nikeBags)?.recordals;
    };
    expect((await findingOf(test_, seller)).reason).toBe('DOUBLE_IDENTITY');
    const { id } = await acts.underExamination(test_.rows.nikeBags);
    expect((await findingOf(test_, seller)).reason).toBe('DOUBLE_IDENTITY');

    await acts.officer('decideRecordal', { recordal: id, decision: 'APPROVE', number: 'DEMO-T-BAG' });
    expect(await findingOf(test_, seller)).toMatchObject({
      reason: 'DOUBLE_IDENTITY_RECORDED',
      customs: expect.arrayContaining([
        expect.objectContaining({ authority: 'XD-CUSTOMS', recordalNumber: 'DEMO-T-BAG', effectiveOn: true }),
      ]),
    });
    await replica.refresh();
    expect(recorded()).toMatchObject([{ number: 'DEMO-T-BAG', status: 'APPROVED' }]);
    await replica.close();

    expect((await findingOf(test_, reseller)).reason).toBe('AUTHORIZED_NOT_LISTED');
    const list = await test_.ask(
      `mutation ($input: ListLegitimateUserInput!) { listLegitimateUser(input: $input) { legitimateUser { id } recordal { revision history { event reason } } authorizations { listedWith } ${ERRORS} } }`,
      { input: { recordal: id, user: { name: 'Reseller', seller: globalId('Seller', reseller) } } },
      await test_.token('RIGHTS_HOLDER'),
    );
    expect(list.data.listLegitimateUser).toMatchObject({
      authorizations: [{ listedWith: ['XD-CUSTOMS'] }],
      userErrors: [],
    });
    expect(list.data.listLegitimateUser.recordal.history.at(-1)).toEqual({
      event: 'LIST_LEGITIMATE_USER',
      reason: 'Reseller',
    });
    expect((await findingOf(test_, reseller)).reason).toBe('AUTHORIZED');

    const unlist = await test_.ask(
      `mutation ($input: UnlistLegitimateUserInput!) { unlistLegitimateUser(input: $input) { recordal { legitimateUsers { name } } authorizations { listedWith } ${ERRORS} } }`,
      { input: { legitimateUser: list.data.listLegitimateUser.legitimateUser.id } },
      await test_.token('RIGHTS_HOLDER'),
    );
    expect(unlist.data.unlistLegitimateUser).toEqual({
      recordal: { legitimateUsers: [] },
      authorizations: [{ listedWith: [] }],
      userErrors: [],
    });
    expect((await findingOf(test_, reseller)).reason).toBe('AUTHORIZED_NOT_LISTED');

    await acts.officer('revokeRecordal', { recordal: id, reasons: ['on request'] });
    expect((await findingOf(test_, seller)).reason).toBe('DOUBLE_IDENTITY');
  });

  test('parties named in the draft count as listed from the approval on', async () => {
    const { reseller } = test_.rows;
    const { id } = await acts.underExamination(test_.rows.nikeBags, {
      legitimateUsers: [{ name: 'Reseller', seller: globalId('Seller', reseller) }],
    });
    expect((await acts.read(id)).legitimateUsers).toMatchObject([{ name: 'Reseller' }]);
    await acts.officer('decideRecordal', { recordal: id, decision: 'APPROVE', number: 'DEMO-T-BAG2' });
    expect((await findingOf(test_, reseller)).reason).toBe('AUTHORIZED');
    await acts.officer('revokeRecordal', { recordal: id, reasons: ['on request'] });
    const licences = '{ authorizations(first: 5) { edges { node { listedWith } } } }';
    const { data } = await test_.ask(licences, {}, await test_.token('MARKETPLACE'));
    expect(data.authorizations.edges).toEqual([{ node: { listedWith: [] } }]);
  });

  test.each([
    [undefined, 'REQUIRED'],
    [USCC.slice(0, -1) + (USCC.endsWith('1') ? '2' : '1'), 'INVALID'],
    ['91330100', 'INVALID'],
    [USCC, null],
    [` ${USCC.toLowerCase()} `, null],
  ])(
    'Chinese customs lists parties by their unified social credit code: %s',
    async (registrationCode, code) => {
      const mark = await addMark(test_, `CODE${String(registrationCode)}`);
      const input = {
        trademark: globalId('Trademark', mark),
        authority: 'CN-GACC',
        legitimateUsers: [{ name: 'Hangzhou Demo Trading', registrationCode }],
      };
      const { recordal, userErrors } = await acts.holder('draftRecordal', input);
      if (code === null) expect(recordal.legitimateUsers).toMatchObject([{ registrationCode: USCC }]);
      else expect(userErrors).toMatchObject([{ field: ['legitimateUsers', '0', 'registrationCode'], code }]);
    },
  );

  test('a party that is listed is not listed again, and the histories of all recordals cost one statement', async () => {
    const { id } = await acts.underExamination(await addMark(test_, 'BIS'), {
      legitimateUsers: [{ name: 'Twice' }],
    });
    const { data } = await test_.ask(
      `mutation ($input: ListLegitimateUserInput!) { listLegitimateUser(input: $input) { ${ERRORS} } }`,
      { input: { recordal: id, user: { name: 'Twice' } } },
      await test_.token('RIGHTS_HOLDER'),
    );
    expect(data.listLegitimateUser.userErrors).toMatchObject([{ field: ['user'], code: 'NOT_ALLOWED' }]);

    const before = test_.app.store.statements;
    const all = await test_.ask(
      '{ recordals(first: 100) { edges { node { history { event } legitimateUsers { name } effectiveOn(date: "2026-06-15") } } } }',
      {},
      await test_.token('CUSTOMS_OFFICER'),
    );
    expect(all.data.recordals.edges.length).toBeGreaterThan(3);
    expect(test_.app.store.statements - before).toBe(4);
  });
});
