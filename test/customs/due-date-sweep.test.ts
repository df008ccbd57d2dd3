import { PreConfirmation } from '../../schema/pre-confirmation';
import { type EventRecorder } from '../../server/events/event-recorder';
import { CaseDueDates } from '../../server/customs/cases/case-due-dates';
import { CaseService } from '../../server/customs/cases/case.service';
import { plainCasePlan } from '../../server/customs/cases/case-plans';
import { DueDateSweep } from '../../server/customs/due-date-sweep';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { caseStepsOn, globalId } from '../support/case-steps';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../support/test-app';

const noonOn = (day: string) => new Date(`${day}T12:00:00.000Z`);

describeOnEachDatabase('periods that run out by themselves', (database) => {
  let app: TestApp;
  let steps: ReturnType<typeof caseStepsOn>;
  let heard: string[];
  beforeAll(async () => {
    app = await startTestApp(database.settings);
    steps = caseStepsOn(app);
  });
  beforeEach(() => {
    heard = [];
  });
  afterAll(() => app.close());

  const recorder: EventRecorder = {
    record: async (tx, events) => {
      for (const event of events)
        if (event.kind === 'CASE_UPDATED') {
          const line = `${event.subject.caseId} ${event.subject.event}`;
          tx.afterCommit(() => void heard.push(line));
        }
    },
  };
  const dueDates = (store = app.app.store) => new CaseDueDates(store, recorder);
  const sweepOn = (day: string) => dueDates().sweep(noonOn(day));
  const notified = async () => {
    const { id } = await steps.suspended();
    return (await steps.step('notifyHolder', { case: id })).id as string;
  };
  const historyOf = async (id: string): Promise<string[][]> =>
    (await steps.read(id)).history.map(({ event, on, actor }: Record<string, string>) => [event, on, actor]);

  test('the last day still counts; from the next on the goods are released, once, however often it is swept', async () => {
    const id = await notified();
    expect(await sweepOn('2026-06-18')).toEqual({ happened: 0, lost: 0 });
    expect(await sweepOn('2026-06-19')).toEqual({ happened: 1, lost: 0 });
    expect(await sweepOn('2026-06-20')).toEqual({ happened: 0, lost: 0 });
    expect(await steps.read(id)).toMatchObject({
      status: 'RELEASED',
      outcome: 'NOT_ANSWERED',
      outcomeOn: '2026-06-19',
      clocks: [{ clock: 'NOTICE_REPLY', due: '2026-06-18', stoppedOn: '2026-06-19' }],
    });
    expect((await historyOf(id)).at(-1)).toEqual(['REPLY_EXPIRED', '2026-06-19', 'due-date sweep']);
    expect(heard).toHaveLength(1);
  });

  test('a sweep that was away long takes the periods one after the other, each on its day', async () => {
    const { id } = await steps.detained();
    expect(await sweepOn('2027-01-15')).toEqual({ happened: 2, lost: 0 });
    expect((await historyOf(id)).slice(-2)).toEqual([
      ['INVESTIGATION_EXPIRED', '2026-07-29', 'due-date sweep'],
      ['RELEASE_EXPIRED', '2026-08-26', 'due-date sweep'],
    ]);
    expect(await steps.read(id)).toMatchObject({ status: 'RELEASED', outcome: 'NO_COURT_NOTICE' });
  });

  test('the platform ends its measures 15 days after the counter-declaration, without a suit', async () => {
    const { id } = await steps.step('notifyPlatform', {
      trademark: globalId('Trademark', app.rows.nike),
      goods: [{ listing: globalId('Listing', app.rows.listing) }],
      evidence: ['test purchase'],
    });
    await steps.step('takePlatformMeasures', { case: id });
    await steps.step('counterDeclare', { case: id, evidence: ['invoice'] });
    expect(await sweepOn('2026-06-30')).toEqual({ happened: 0, lost: 0 });
    expect(await sweepOn('2026-07-01')).toEqual({ happened: 1, lost: 0 });
    expect(await steps.read(id)).toMatchObject({ status: 'RESTORED', outcome: 'NO_SUIT' });
  });

  test('what has been decided in time does not come due', async () => {
    const { id } = await steps.detained();
    await steps.step('decideCase', { case: id, finding: 'INFRINGEMENT', reasons: ['no licence'] });
    expect(await sweepOn('2027-06-01')).toEqual({ happened: 0, lost: 0 });
  });

  test('two replicas that sweep at once: each event happens once', async () => {
    const ids = [];
    for (let made = 0; made < 12; made += 1) ids.push(await notified());
    const stores = await Promise.all([Store.open(database.settings), Store.open(database.settings)]);
    const counts = await Promise.all(stores.map((store) => dueDates(store).sweep(noonOn('2026-07-01'))));
    await Promise.all(stores.map((store) => store.close()));
    expect(counts[0]!.happened + counts[1]!.happened).toBe(ids.length);
    expect(new Set(heard).size).toBe(ids.length);
    expect(heard).toHaveLength(ids.length);
    for (const id of ids)
      expect((await historyOf(id)).filter(([event]) => event === 'REPLY_EXPIRED')).toHaveLength(1);
  });

  test('a step does not depend on when the last sweep was: what is due happens before it', async () => {
    const id = await notified();
    const { app: real } = app;
    const service = new CaseService(real.store, recorder, dueDates(), () => noonOn('2026-06-22'));
    const operator = {
      name: 'late',
      role: 'OPERATOR',
      marketplaceId: null,
      sellerId: null,
      rightsHolderId: null,
      authority: null,
      canWrite: true,
    } as const;
    const input = { case: id };
    const late = await service.take(real.contextFor(operator, 'test'), input, () =>
      plainCasePlan('REPLY', 'HOLDER', {}),
    );
    expect(late.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringContaining('not possible in state RELEASED') },
    ]);
    expect(heard.map((one) => one.split(' ')[1])).toEqual(['REPLY_EXPIRED']);
  });

  test('a period that was counted by another edition of the calendar is counted again before it runs out', async () => {
    const id = await notified();
    await app.app.store.run(
      "UPDATE `case_clock` SET `due` = '2026-06-16', `edition` = 'CN 2025' WHERE `stoppedOn` IS NULL",
    );
    expect(await sweepOn('2026-06-18')).toEqual({ happened: 0, lost: 0 });
    expect(await sweepOn('2026-06-19')).toEqual({ happened: 1, lost: 0 });
    expect((await steps.read(id)).outcome).toBe('NOT_ANSWERED');
  });

  test('a confirmation of lawful use ends with its period', async () => {
    const { store, sweep } = app.app;
    const row = {
      marketplaceId: app.rows.demo,
      sellerId: app.rows.seller,
      authority: 'XD-CUSTOMS',
      port: 'XDPRT',
      status: 'CONFIRMED',
      trademarkIds: [app.rows.nike] as number[],
      skus: ['SKU-1'] as string[],
      createdAt: '2026-01-01T00:00:00.000Z',
      validFrom: '2026-01-01',
      validTo: '2026-06-14',
      revision: 3,
    } as const;
    const rowId = await store.transaction((tx) => tableOf(PreConfirmation).insertOne(tx, row));
    expect((await sweep.run())['preConfirmations']).toEqual({ happened: 1, lost: 0 });
    expect((await sweep.run())['preConfirmations']).toEqual({ happened: 0, lost: 0 });
    const [now] = await store.query('SELECT `status` FROM `pre_confirmation` WHERE `id` = ?', [rowId]);
    expect(now).toEqual({ status: 'EXPIRED' });
    expect(TEST_DAY > row.validTo).toBe(true);
  });
});

describe('the sweep', () => {
  test('who asks while one runs gets that one’s report; a kind that fails is told and does not keep the others', async () => {
    const failed: string[] = [];
    let swept = 0;
    const sweep = new DueDateSweep({
      works: [
        { name: 'broken', sweep: () => Promise.reject(new Error('no database')) },
        {
          name: 'sound',
          sweep: () => {
            swept += 1;
            return Promise.resolve({ happened: 1, lost: 0 });
          },
        },
      ],
      now: () => noonOn(TEST_DAY),
      onError: (_error, work) => failed.push(work),
    });
    const [one, other] = await Promise.all([sweep.run(), sweep.run()]);
    expect(one).toEqual({ sound: { happened: 1, lost: 0 } });
    expect(other).toBe(one);
    expect([swept, failed]).toEqual([1, ['broken']]);
  });

  test('started, it sweeps at once and then at intervals, until it is ended', async () => {
    let swept = 0;
    const sweep = new DueDateSweep({
      works: [
        {
          name: 'any',
          sweep: () => {
            swept += 1;
            return Promise.resolve({ happened: 0, lost: 0 });
          },
        },
      ],
      now: () => noonOn(TEST_DAY),
      onError: () => undefined,
    });
    const end = sweep.start(5);
    while (swept < 3) await new Promise((resolve) => setImmediate(resolve));
    await end();
    const atEnd = swept;
    await new Promise((resolve) => setTimeout(resolve, 25));
    expect(swept).toBe(atEnd);
  });
});
