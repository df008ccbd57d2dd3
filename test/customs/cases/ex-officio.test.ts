import { caseStepsOn, globalId } from '../../support/case-steps';
import { describeOnEachDatabase } from '../../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../../support/test-app';

const CNY = (amount: string) => ({ amount, currency: 'CNY' });
const OPENING = { port: 'XDPRT', direction: 'EXPORT', origin: 'CN', destination: 'US' };

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

  test('customs acts by itself for recorded rights only (Regs 16)', async () => {
    const { userErrors } = await steps.take('suspendGoods', {
      ...OPENING,
      trademark: globalId('Trademark', app.rows.nikeBags),
      goods: steps.goods('100.00'),
    });
    expect(userErrors).toEqual([
      {
        field: ['trademark'],
        code: 'NOT_ALLOWED',
        message: expect.stringMatching(/recorded rights only.*Art\. 15\)/),
      },
    ]);
  });

  test.each([
    ['no goods', { goods: [] }, 'REQUIRED', /Name the goods/],
    ['goods without a value', { goods: [{ description: 'shoes' }] }, 'REQUIRED', /value of every line/],
    [
      'a value in another currency than the law’s tiers',
      { goods: [{ description: 'shoes', value: { amount: '100', currency: 'USD' } }] },
      'INVALID',
      /no exchange rate/,
    ],
    [
      'a sum with three decimals',
      { goods: [{ description: 'shoes', value: { amount: '100.125', currency: 'CNY' } }] },
      'INVALID',
      /2 behind the point/,
    ],
    ['no quantity', { goods: [{ description: 'x', quantity: 0, value: CNY('1') }] }, 'INVALID', /at least 1/],
    [
      'lines in two currencies',
      {
        goods: [
          { description: 'x', value: CNY('1') },
          { description: 'y', value: { amount: '1', currency: 'EUR' } },
        ],
      },
      'INVALID',
      /one currency/,
    ],
    ['an authority that is another’s', { authority: 'CN-GACC' }, 'NOT_ALLOWED', /officer of XD-CUSTOMS/],
    ['a trademark that is not there', { trademark: 'nonsense' }, 'NOT_FOUND', /no such trademark/],
    ['a blank port', { port: ' ' }, 'REQUIRED', /port/],
    ['a party without a name', { parties: [{ role: 'CONSIGNOR', name: ' ' }] }, 'REQUIRED', /party/],
  ])('a case does not begin with %s', async (_what, more, code, message) => {
    const input = {
      ...OPENING,
      trademark: globalId('Trademark', app.rows.nike),
      goods: steps.goods('100.00'),
      ...more,
    };
    const { case: opened, userErrors } = await steps.take('suspendGoods', input);
    expect(opened).toBeNull();
    expect(userErrors[0]).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('a number is given once', async () => {
    await steps.suspended('100.00', { number: 'DEMO-C-TWICE' });
    const again = { ...OPENING, trademark: globalId('Trademark', app.rows.nike), goods: steps.goods('1.00') };
    expect(await steps.take('suspendGoods', { ...again, number: 'DEMO-C-TWICE' })).toMatchObject({
      case: null,
      userErrors: [{ field: ['number'], code: 'INVALID' }],
    });
  });

  test('the consignor’s registration code finds the seller, and the SKU its listing', async () => {
    const { demo, seller } = app.rows;
    await app.app.store.run("UPDATE `seller` SET `registrationCode` = 'DEMO-CODE' WHERE `id` = ?", [seller]);
    const opened = await steps.suspended('100.00', {
      seller: null,
      parties: [{ role: 'CONSIGNOR', name: 'First Ltd', registrationCode: 'DEMO-CODE' }],
      goods: steps.goods('100.00', { sku: 'SKU-1' }),
    });
    expect(opened).toMatchObject({ seller: { name: 'First' }, goods: [{ listing: { sku: 'SKU-1' } }] });
    const listed = await app.ask(
      'query ($listing: ID!) { cases(first: 5, filter: { listing: $listing }) { edges { node { id } } } }',
      { listing: globalId('Listing', app.rows.listing) },
      await app.token('MARKETPLACE', demo),
    );
    expect(listed.data.cases.edges).toEqual([{ node: { id: opened.id } }]);
  });

  test.each([
    ['below 20,000: all of it', '19999.99', '19999.99'],
    ['20,000 and more: half, but at least 20,000', '30000.00', '20000.00'],
    ['half, rounded up to the cent', '86400.01', '43200.01'],
    ['above 200,000: 100,000', '200000.01', '100000.00'],
  ])('the security: %s (Measures 23)', async (_what, value, needed) => {
    expect((await steps.suspended(value)).guarantee.needed).toEqual(CNY(needed));
  });

  test('a security one cent short, and detention without one, are refused with the article', async () => {
    const { id } = await steps.suspended('30000.00');
    await steps.step('notifyHolder', { case: id });
    await steps.step('replyToCustoms', { case: id, detain: true });
    const short = await steps.take('giveGuarantee', { case: id, kind: 'DEPOSIT', amount: CNY('19999.99') });
    expect(short.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/Art\. 25\)/) },
    ]);
    const early = await steps.take('detainGoods', { case: id });
    expect(early.userErrors[0].message).toMatch(/DETAIN is not possible in state REPLIED.*Art\. 15\)/);
    const general = await steps.take('giveGuarantee', { case: id, kind: 'GENERAL' });
    expect(general.userErrors.map(({ message }: { message: string }) => message).join()).toMatch(
      /no general guarantee of the holder.*Art\. 26\)/,
    );
  });

  test('a general guarantee stands for the security until 30 June of the next year (Measures 24)', async () => {
    const accept = (amount: string, more: object = {}) =>
      app.token('CUSTOMS_OFFICER').then((token) =>
        app.ask(
          'mutation ($input: AcceptGeneralGuaranteeInput!) { acceptGeneralGuarantee(input: $input) { generalGuarantee { validFrom validTo amount { amount } rightsHolder { id } } userErrors { code message } } }',
          {
            input: {
              rightsHolder: globalId('RightsHolder', app.rows.holder),
              amount: CNY(amount),
              ...more,
            },
          },
          token,
        ),
      );
    const least = await accept('199999.99');
    expect(least.data.acceptGeneralGuarantee.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringMatching(/at least CNY 200000\.00.*Art\. 26\)/) },
    ]);
    const costs = await accept('250000.00', { lastYearCosts: CNY('250000.01') });
    expect(costs.data.acceptGeneralGuarantee.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const accepted = await accept('200000.00');
    expect(accepted.data.acceptGeneralGuarantee.generalGuarantee).toMatchObject({
      validFrom: TEST_DAY,
      validTo: '2027-06-30',
    });
    const { id } = await steps.suspended('500000.00');
    await steps.step('notifyHolder', { case: id });
    await steps.step('replyToCustoms', { case: id, detain: true });
    const secured = await steps.step('giveGuarantee', { case: id, kind: 'GENERAL' });
    expect(secured).toMatchObject({ status: 'SECURED', guarantee: { kind: 'GENERAL', given: null } });
  });

  test('a finding says why, and its fine keeps to 30 % of the value (Administrative Penalties 25)', async () => {
    const { id } = await steps.detained('30000.00');
    const decide = (more: object) => steps.take('decideCase', { case: id, finding: 'INFRINGEMENT', ...more });
    expect((await decide({ reasons: [' '] })).userErrors[0].message).toMatch(/reasons are given.*Art\. 19\)/);
    const high = await decide({ reasons: ['no licence'], fine: CNY('9000.01') });
    expect(high.userErrors[0].message).toMatch(/at most CNY 9000\.00.*Art\. 27\)/);
    const odd = await steps.take('decideCase', {
      case: id,
      finding: 'NO_INFRINGEMENT',
      reasons: ['licensed'],
      fine: CNY('1.00'),
    });
    expect(odd.userErrors[0].message).toMatch(/infringement only/);
    const cleared = await steps.step('decideCase', {
      case: id,
      finding: 'NO_INFRINGEMENT',
      reasons: ['licensed'],
    });
    expect(cleared).toMatchObject({ status: 'RELEASED', outcome: 'NO_INFRINGEMENT', fine: null });
    const paid = await steps.step('recordCompensation', { case: id, amount: CNY('1500.5') });
    expect(paid).toMatchObject({ status: 'COMPENSATED', compensation: CNY('1500.50') });
  });

  test('imported counterfeits are not auctioned with the mark cut off (Regs 27)', async () => {
    const { id } = await steps.detained('30000.00', { direction: 'IMPORT' });
    await steps.step('decideCase', { case: id, finding: 'INFRINGEMENT', reasons: ['no licence'] });
    const auction = await steps.take('disposeOfGoods', { case: id, disposal: 'AUCTION_AFTER_REMOVAL' });
    expect(auction.userErrors[0].message).toMatch(/for imports.*Art\. 19\)/);
    expect((await steps.step('disposeOfGoods', { case: id, disposal: 'PUBLIC_WELFARE' })).status).toBe(
      'DISPOSED',
    );
  });

  test('goods not established to infringe wait for a court, which decides', async () => {
    const { id } = await steps.detained();
    const open = await steps.step('decideCase', { case: id, finding: 'NOT_ESTABLISHED' });
    expect(open).toMatchObject({ status: 'NOT_ESTABLISHED', outcome: null });
    await steps.step('recordCourtNotice', { case: id });
    const upheld = await steps.step('recordJudgment', { case: id, judgment: 'INFRINGEMENT' });
    expect(upheld).toMatchObject({ status: 'CONFISCATED', outcome: 'UPHELD' });
  });

  test('the trader shows that the goods are lawful, with papers; the holder declines or withdraws; a crime is handed over', async () => {
    const shown = await steps.suspended();
    const bare = await steps.take('proveLawfulUse', { case: shown.id, evidence: [' '] });
    expect(bare.userErrors[0].message).toMatch(/evidence is attached/);
    const proved = await steps.step('proveLawfulUse', {
      case: shown.id,
      evidence: ['invoice of the holder'],
    });
    expect(proved).toMatchObject({ status: 'RELEASED', outcome: 'LAWFUL_USE' });
    expect(proved.history.at(-1)).toMatchObject({ by: 'TRADER', evidence: ['invoice of the holder'] });

    const declined = await steps.suspended();
    await steps.step('notifyHolder', { case: declined.id });
    expect(await steps.step('replyToCustoms', { case: declined.id, detain: false })).toMatchObject({
      status: 'RELEASED',
      outcome: 'DECLINED',
    });
    const withdrawn = await steps.detained();
    expect((await steps.step('withdrawCase', { case: withdrawn.id })).outcome).toBe('WITHDRAWN');
    const crime = await steps.detained();
    expect((await steps.step('transferCase', { case: crime.id, reasons: ['a ring'] })).outcome).toBe(
      'TRANSFERRED',
    );
  });
});
