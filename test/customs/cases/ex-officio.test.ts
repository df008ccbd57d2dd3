import { caseStepsOn } from '../../support/case-steps';
import { describeOnEachDatabase } from '../../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../../support/test-app';

describeOnEachDatabase('a case ex officio', (database) => {
  let app: TestApp;
  let steps: ReturnType<typeof caseStepsOn>;
  beforeAll(async () => {
    app = await startTestApp(database.settings);
    steps = caseStepsOn(app);
  });
  afterAll(() => app.close());

  test('from suspicion to confiscation and disposal: every step is in the history, with its article', async () => {
    const opened = await steps.suspended('30000.00', { number: 'DEMO-C-1' });
    expect(opened).toMatchObject({
      kind: 'EX_OFFICIO',
      status: 'SUSPENDED',
      authority: 'XD-CUSTOMS',
      jurisdiction: 'XD',
      openedOn: TEST_DAY,
      value: { amount: '30000.00', currency: 'CNY' },
      // Half of the value, but at least 20,000.
      guarantee: { needed: { amount: '20000.00', currency: 'CNY' }, given: null, kind: null },
      recordal: { number: 'DEMO-T-1' },
      trademark: { markText: 'NIKE' },
      outcome: null,
      clocks: [],
    });
    const { id } = opened;
    const notified = (await steps.take('notifyHolder', { case: id })).case;
    // Monday 15 June 2026; Friday 19 June is the Dragon Boat Festival.
    expect(notified.clocks).toEqual([
      expect.objectContaining({
        clock: 'NOTICE_REPLY',
        opens: TEST_DAY,
        due: '2026-06-18',
        stoppedOn: null,
        n: 3,
      }),
    ]);
    await steps.take('replyToCustoms', { case: id, detain: true });
    const secured = (
      await steps.take('giveGuarantee', {
        case: id,
        kind: 'BANK_LETTER',
        amount: { amount: '20000', currency: 'CNY' },
      })
    ).case;
    expect(secured.guarantee).toMatchObject({
      given: { amount: '20000.00', currency: 'CNY' },
      kind: 'BANK_LETTER',
      givenOn: TEST_DAY,
    });
    const detained = (await steps.take('detainGoods', { case: id })).case;
    expect(detained).toMatchObject({ status: 'DETAINED', detainedOn: TEST_DAY });
    expect(
      detained.clocks.map(({ clock, due, stoppedOn }: Record<string, string>) => [clock, due, stoppedOn]),
    ).toEqual([
      ['NOTICE_REPLY', '2026-06-18', TEST_DAY],
      ['INVESTIGATION', '2026-07-28', null],
      ['RELEASE_EX_OFFICIO', '2026-08-25', null],
    ]);
    const decided = await steps.take('decideCase', {
      case: id,
      finding: 'INFRINGEMENT',
      reasons: ['no licence'],
      fine: { amount: '9000.00', currency: 'CNY' },
    });
    expect(decided.case).toMatchObject({
      status: 'CONFISCATED',
      outcome: 'INFRINGEMENT',
      outcomeOn: TEST_DAY,
      reasons: ['no licence'],
      fine: { amount: '9000.00', currency: 'CNY' },
    });
    const { case: done } = await steps.take('disposeOfGoods', { case: id, disposal: 'DESTRUCTION' });
    expect(done).toMatchObject({
      status: 'DISPOSED',
      disposal: 'DESTRUCTION',
      revision: 6,
      possibleSteps: [],
    });
    expect(done.clocks.every(({ stoppedOn }: { stoppedOn: string | null }) => stoppedOn === TEST_DAY)).toBe(
      true,
    );
    expect(done.history.map(({ event, to, by, on }: Record<string, string>) => [event, to, by, on])).toEqual([
      ['OPEN', 'SUSPENDED', 'CUSTOMS', TEST_DAY],
      ['NOTIFY', 'NOTIFIED', 'CUSTOMS', TEST_DAY],
      ['REPLY', 'REPLIED', 'HOLDER', TEST_DAY],
      ['GIVE_SECURITY', 'SECURED', 'HOLDER', TEST_DAY],
      ['DETAIN', 'DETAINED', 'CUSTOMS', TEST_DAY],
      ['FIND_INFRINGEMENT', 'CONFISCATED', 'CUSTOMS', TEST_DAY],
      ['DISPOSE', 'DISPOSED', 'CUSTOMS', TEST_DAY],
    ]);
  });
});
