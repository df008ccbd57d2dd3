import { usccCheckSign } from '../../server/law/uscc';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, TEST_DAY, type TestApp } from '../support/test-app';

/** A code whose check sign is right, of a region that does not exist. */
const USCC = `91000000DEM0DEM0D${usccCheckSign('91000000DEM0DEM0D')}`;

const SCREEN = /* GraphQL */ `
  query ($input: ScreenInput!) {
    screen(input: $input) {
      id
      verdict
      summary
      date
      registerVersion {
        source
      }
      findings {
        verdict
        reason
        explanation
        use
        trademark {
          markText
          owner {
            name
          }
          recordals {
            number
          }
        }
        spans {
          field
          attribute
          start
          end
          text
        }
        sign {
          grade
          score
          transformations {
            kind
            from
            to
          }
        }
        goods {
          grade
          listingClasses
          trademarkClasses
        }
        authorization {
          status
          via
          missing
        }
        customs {
          authority
          reach
          recordalNumber
        }
        act {
          limb
          citation {
            instrument
            version
            article
          }
        }
        whatWouldClear {
          change
          title
          resultingVerdict
        }
      }
      clearancePlan {
        steps {
          action
          actor
          text
        }
      }
    }
  }
`;

describeOnEachDatabase('the main job', (database) => {
  let test_: TestApp;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    token = await test_.token('MARKETPLACE');
  });
  afterAll(() => test_.close());

  const shoes = { category: ['Shoes'], niceClasses: [25], origin: 'CN', destination: 'US' };
  const screen = async (input: object) => {
    const { data, errors } = await test_.ask(SCREEN, { input }, token);
    expect(errors).toBeUndefined();
    return data.screen;
  };
  const globalId = (type: string, rowId: number): string =>
    Buffer.from(`${type}:${rowId}`).toString('base64url');

  test('the mark itself on the goods that it covers is a BLOCK with word, field, offsets and reason', async () => {
    const { date, findings, registerVersion, verdict } = await screen({
      ...shoes,
      title: 'White NIKE running shoes',
    });
    expect({ date, verdict, source: registerVersion.source }).toEqual({
      date: TEST_DAY,
      verdict: 'BLOCK',
      source: 'small register',
    });
    const finding = findings.find(
      ({ trademark }: { trademark: { recordals: unknown[] } }) => trademark.recordals.length > 0,
    );
    expect(finding).toMatchObject({
      verdict: 'BLOCK',
      reason: 'DOUBLE_IDENTITY_RECORDED',
      use: 'AS_MARK',
      spans: [{ field: 'TITLE', attribute: null, start: 6, end: 10, text: 'NIKE' }],
      sign: { grade: 'IDENTICAL' },
      goods: { grade: 'SAME', listingClasses: [25] },
      trademark: { markText: 'NIKE', owner: { name: 'Swoosh (demo holder)' } },
      act: { limb: 'DOUBLE_IDENTITY' },
    });
    expect(finding.customs).toContainEqual({
      authority: 'XD-CUSTOMS',
      reach: 'EX_OFFICIO',
      recordalNumber: 'DEMO-T-1',
    });
  });

  test('a disguised spelling is found, and its steps lead from the words to the mark', async () => {
    const { findings, verdict } = await screen({ ...shoes, title: 'N1KE air shoes' });
    expect(verdict).toBe('BLOCK');
    const steps = findings[0].sign.transformations;
    expect(steps[0].from).toBe('N1KE');
    expect(steps.at(-1).to).toBe('NIKE');
    for (const [at, step] of steps.entries()) if (at > 0) expect(step.from).toBe(steps[at - 1].to);
  });

  test('the name of the brand in another script is found', async () => {
    const { findings, verdict } = await screen({ ...shoes, title: '耐克运动鞋 白色' });
    expect(verdict).toBe('BLOCK');
    expect(findings[0].spans[0]).toMatchObject({ start: 0, end: 2, text: '耐克' });
  });

  test('an accessory that says what it fits is no BLOCK', async () => {
    const { verdict } = await screen({
      ...shoes,
      title: 'Replacement shoe laces compatible with Nike shoes',
      brand: 'Unbranded',
    });
    expect(verdict).toBe('CLEAR');
  });

  test('ordinary goods are CLEAR and have no plan', async () => {
    const { clearancePlan, findings, verdict } = await screen({
      ...shoes,
      title: 'Cotton socks for men, pack of five',
    });
    expect({ findings, verdict, steps: clearancePlan.steps }).toEqual({
      findings: [],
      verdict: 'CLEAR',
      steps: [],
    });
  });

  test('taking the words out clears the finding, and the counterfactual says so', async () => {
    const { findings } = await screen({ ...shoes, title: 'White NIKE running shoes' });
    expect(findings[0].whatWouldClear[0]).toMatchObject({
      title: 'White running shoes',
      resultingVerdict: 'CLEAR',
    });
    expect((await screen({ ...shoes, title: findings[0].whatWouldClear[0].title })).verdict).toBe('CLEAR');
  });

  test("a seller's own mark is its own", async () => {
    const { findings, verdict } = await screen({
      ...shoes,
      title: 'Zorvelle shoes',
      seller: globalId('Seller', test_.rows.seller),
    });
    expect({ verdict, reason: findings[0].reason }).toEqual({ verdict: 'CLEAR', reason: 'OWN_MARK' });
  });

  test('a licensed seller that customs does not list is a REVIEW, and being listed would clear it', async () => {
    const { clearancePlan, findings, verdict } = await screen({
      ...shoes,
      title: 'NIKE shoes',
      seller: globalId('Seller', test_.rows.reseller),
    });
    expect(verdict).toBe('REVIEW');
    expect(findings[0]).toMatchObject({
      reason: 'AUTHORIZED_NOT_LISTED',
      authorization: { status: 'AUTHORIZED_NOT_LISTED' },
    });
    expect(
      findings[0].whatWouldClear.map((one: { resultingVerdict: string }) => one.resultingVerdict),
    ).toContain('CLEAR');
    expect(clearancePlan.steps.map((step: { action: string }) => step.action)).toContain(
      'LIST_AS_LEGITIMATE_USER',
    );
  });

  test('a right that has expired stands against nothing', async () => {
    expect((await screen({ ...shoes, title: 'Quillon shoes' })).verdict).toBe('CLEAR');
  });

  test('a mark that is only filed is a REVIEW', async () => {
    const { findings, verdict } = await screen({ ...shoes, title: 'Bramtex shoes' });
    expect({ verdict, reason: findings[0]?.reason }).toEqual({ verdict: 'REVIEW', reason: 'RIGHT_PENDING' });
  });

  test('equal questions have equal ids and equal answers; another date has another id', async () => {
    const input = { ...shoes, title: 'NIKE shoes' };
    const [first, second, later] = [
      await screen(input),
      await screen(input),
      await screen({ ...input, date: '2027-01-01' }),
    ];
    expect(second).toEqual(first);
    expect(later.id).not.toBe(first.id);
  });

  test('the law of the day is cited: the revision of 2026 from 1 January 2027 on', async () => {
    const cite = async (date: string) => {
      const answer = await screen({ ...shoes, origin: 'CN', destination: 'CN', title: 'NIKE shoes', date });
      return answer.findings[0].act.citation;
    };
    const [before, after] = [await cite('2026-12-31'), await cite('2027-01-01')];
    expect(before.article).not.toBeNull();
    expect(after).not.toEqual(before);
    expect(after.article).toBeNull();
  });

  test.each([
    [{ title: '   ' }, 'title is empty'],
    [{ title: 'x'.repeat(2001) }, 'title has 2001 characters; at most 2000'],
    [{ title: 'x', seller: 'nobody' }, 'There is no such seller'],
    [{ title: 'x', policy: { blockThreshold: 0.2, reviewThreshold: 0.9 } }, 'reviewThreshold'],
    [{ title: 'x', hsCode: 'shoe' }, 'HsCode cannot be'],
    [{ title: 'x', date: '2026-02-30' }, 'LocalDate cannot be'],
    [{ title: 'x', colour: 'red' }, 'colour'],
  ])('input %# is refused as bad input, with the place', async (input, message) => {
    const { data, errors } = await test_.ask(SCREEN, { input }, token);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each([
    '\uD800 lone surrogate',
    'null\u0000byte',
    '🏷️'.repeat(500),
    '\u202Eekin',
    'a'.repeat(2000),
    '%%%__',
    "'; DROP TABLE `listing`; --",
  ])('hostile text %# is answered', async (title) => {
    expect(['CLEAR', 'REVIEW', 'BLOCK']).toContain((await screen({ title })).verdict);
  });

  test.each([
    ['CN', '91330100', false],
    ['CN', USCC, true],
    ['CN', USCC.toLowerCase(), true],
    ['DE', 'HRB 12345', true],
    ['DE', 'X'.repeat(33), false],
  ])('a consignor in %s is not known by any code: %s', async (country, registrationCode, good) => {
    const consignor = { name: 'Demo Trading', country, registrationCode };
    const { errors } = await test_.ask(SCREEN, { input: { title: 'Socks', consignor } }, token);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(good ? undefined : ['BAD_USER_INPUT']);
  });

  test('the statements of a screening do not grow with its findings', async () => {
    const count = async (title: string) => {
      const before = test_.app.store.statements;
      const { findings } = await screen({ ...shoes, title });
      return { findings: findings.length, statements: test_.app.store.statements - before };
    };
    await screen({ ...shoes, title: 'warm the permissions' });
    const [one, many] = [await count('Bramtex shoes'), await count('NIKE Zorvelle Bramtex Quillon shoes')];
    expect(many.findings).toBeGreaterThan(one.findings);
    expect(many.statements).toBeLessThanOrEqual(one.statements);
  });
});
