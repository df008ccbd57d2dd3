import { caseStepsOn, globalId } from '../../support/case-steps';
import { describeOnEachDatabase } from '../../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../../support/test-app';

const CNY = (amount: string) => ({ amount, currency: 'CNY' });

describeOnEachDatabase('a case that the holder begins', (database) => {
  let app: TestApp;
  let steps: ReturnType<typeof caseStepsOn>;
  beforeAll(async () => {
    app = await startTestApp(database.settings);
    steps = caseStepsOn(app);
  });
  afterAll(() => app.close());

  const applied = (more: object = {}) =>
    steps.step('applyForDetention', {
      trademark: globalId('Trademark', app.rows.nikeBags),
      authority: 'XD-CUSTOMS',
      port: 'XDPRT',
      direction: 'EXPORT',
      goods: steps.goods('250000.00'),
      evidence: ['certificate', 'photographs'],
      ...more,
    });
  const noticed = (more: object = {}) =>
    steps.step('notifyPlatform', {
      trademark: globalId('Trademark', app.rows.nike),
      goods: [{ listing: globalId('Listing', app.rows.listing) }],
      evidence: ['test purchase'],
      ...more,
    });

  test('an unrecorded mark: security of the full value, 20 working days for a court’s notice (Measures 22, Regs 24)', async () => {
    const opened = await applied();
    expect(opened).toMatchObject({
      kind: 'ON_APPLICATION',
      status: 'APPLIED',
      recordal: null,
      guarantee: { needed: CNY('250000.00') },
    });
    const low = await steps.take('giveGuarantee', {
      case: opened.id,
      kind: 'DEPOSIT',
      amount: CNY('100000.00'),
    });
    expect(low.userErrors[0].message).toMatch(/security.*Art\. 24\)/);
    await steps.step('giveGuarantee', { case: opened.id, kind: 'DEPOSIT', amount: CNY('250000.00') });
    const detained = await steps.step('detainGoods', { case: opened.id });
    expect(detained.clocks).toMatchObject([{ clock: 'RELEASE_ON_APPLICATION', due: '2026-07-14', n: 20 }]);
    await steps.step('recordCourtNotice', { case: opened.id });
    expect(
      await steps.step('recordJudgment', { case: opened.id, judgment: 'NO_INFRINGEMENT' }),
    ).toMatchObject({
      status: 'RELEASED',
      outcome: 'DISMISSED',
    });
  });

  test('an application without evidence gives no right to detention, and is rejected with reasons (Regs 12, 13)', async () => {
    const { id } = await applied({ evidence: [] });
    const secured = await steps.take('giveGuarantee', {
      case: id,
      kind: 'DEPOSIT',
      amount: CNY('250000.00'),
    });
    expect(secured.userErrors[0].message).toMatch(/evidence is attached/);
    expect(await steps.step('rejectApplication', { case: id, reasons: ['no evidence'] })).toMatchObject({
      status: 'REJECTED',
      outcome: 'REJECTED',
    });
  });

  test('a holder applies for its own marks only, under a law that knows the procedure', async () => {
    const ask = (more: object, party = {}) =>
      steps.take(
        'applyForDetention',
        {
          trademark: globalId('Trademark', app.rows.nikeBags),
          authority: 'XD-CUSTOMS',
          port: 'XDPRT',
          direction: 'EXPORT',
          goods: steps.goods('100.00'),
          ...more,
        },
        party,
      );
    const foreign = await ask({}, { rightsHolderId: app.rows.holder + 1 });
    expect(foreign.userErrors).toMatchObject([{ field: ['trademark'], code: 'NOT_ALLOWED' }]);
    const us = await ask({ authority: 'US-CBP' });
    expect(us.userErrors).toMatchObject([{ field: ['authority'], code: 'INVALID' }]);
  });

  test('a notice, measures, a counter-declaration, and a suit within 15 days (E-Commerce Law 42, 43)', async () => {
    const notice = await noticed();
    expect(notice).toMatchObject({
      kind: 'PLATFORM_NOTICE',
      status: 'NOTICED',
      jurisdiction: 'CN',
      authority: null,
      guarantee: null,
      seller: { name: 'First' },
      goods: [{ description: 'Nike running shoes', sku: 'SKU-1', listing: { sku: 'SKU-1' } }],
    });
    await steps.step('takePlatformMeasures', { case: notice.id });
    const countered = await steps.step('counterDeclare', { case: notice.id, evidence: ['invoice'] });
    expect(countered.clocks).toMatchObject([
      { clock: 'PLATFORM_SUIT', opens: TEST_DAY, due: '2026-06-30', n: 15, unit: 'DAY' },
    ]);
    expect(countered.history.at(-1)).toMatchObject({ by: 'TRADER', basis: { article: '42–45' } });
    expect((await steps.step('reportSuit', { case: notice.id })).clocks[0].stoppedOn).toBe(TEST_DAY);
    const removed = await steps.stepAs('MARKETPLACE', 'recordJudgment', {
      case: notice.id,
      judgment: 'INFRINGEMENT',
    });
    expect(removed).toMatchObject({ status: 'REMOVED', outcome: 'UPHELD' });
  });

  test('a notice without first evidence brings no measures, and may be rejected', async () => {
    const { id } = await noticed({ evidence: [] });
    const measures = await steps.take('takePlatformMeasures', { case: id });
    expect(measures.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/evidence is attached.*E-Commerce Law/) },
    ]);
    expect((await steps.step('rejectPlatformNotice', { case: id, reasons: ['no evidence'] })).outcome).toBe(
      'REJECTED',
    );
  });

  test('a notice names listings of one seller', async () => {
    const ask = (goods: object[]) =>
      steps.take('notifyPlatform', { trademark: globalId('Trademark', app.rows.nike), goods });
    expect((await ask([{ description: 'shoes' }])).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    const two = [app.rows.listing, app.rows.foreignListing].map((row) => ({
      listing: globalId('Listing', row),
    }));
    expect((await ask(two)).userErrors).toMatchObject([{ field: ['goods'], code: 'INVALID' }]);
  });
});
