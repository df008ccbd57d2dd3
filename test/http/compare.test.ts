import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

describeOnEachDatabase('comparisons and the law', (database) => {
  let test_: TestApp;
  let token: string;
  beforeAll(async () => {
    test_ = await startTestApp(database.settings);
    token = await test_.token('ANALYST');
  });
  afterAll(() => test_.close());
  const ask = async (query: string) => {
    const { data, errors } = await test_.ask(query, {}, token);
    expect(errors).toBeUndefined();
    return data;
  };

  test('two marks compare by sign and goods', async () => {
    const { compareMarks } = await ask(
      '{ compareMarks(a: { text: "康帅傅", niceClasses: [30], goods: ["noodles"] }, b: { text: "康师傅", niceClasses: [30], goods: ["noodles"] }) { sign { grade score transformations { kind } } goods { grade basis } confusion { grade score basis weightier goodsFactor niceClass sharedStrength explanation } } }',
    );
    expect(compareMarks).toMatchObject({
      sign: { grade: 'SIMILAR', transformations: [{ kind: 'LOOKALIKE_GLYPH' }] },
      goods: { grade: 'SAME', basis: 'SAME_TERM' },
      confusion: {
        grade: 'LIKELY',
        basis: 'SIGNS_AND_GOODS',
        goodsFactor: 1,
        niceClass: 30,
        explanation: expect.stringContaining('"noodles" (class 30) name the same goods'),
      },
    });
  });

  test.each([
    ['goods: ["wine"], niceClasses: [33]', '', 'DOUBLE_IDENTITY', 'SIGNS_AND_GOODS', 'BOTH'],
    ['goods: ["bicycles"], niceClasses: [12]', '', 'UNLIKELY', 'SIGNS_AND_GOODS', 'GOODS'],
    ['goods: ["bicycles"], niceClasses: [12]', 'wellKnown: true,', 'LIKELY', 'WELL_KNOWN', 'GOODS'],
    ['niceClasses: []', '', 'LIKELY', 'SIGNS_ALONE', 'SIGNS'],
  ])('identical signs for wine and for %s %s: %s', async (goods, known, grade, basis, weightier) => {
    const { compareMarks } = await ask(
      `{ compareMarks(a: { text: "KRESTAVO", ${goods} }, b: { text: "Krestavo", ${known} niceClasses: [33], goods: ["wine"] }) { confusion { grade basis weightier } } }`,
    );
    expect(compareMarks.confusion).toEqual({ grade, basis, weightier });
  });

  test('goods compare by their terms alone', async () => {
    const { alike, apart } = await ask(
      '{ alike: compareGoods(a: { terms: ["boots"] }, b: { terms: ["sandals"] }) { grade listingClasses } apart: compareGoods(a: { terms: ["beer"] }, b: { terms: ["bicycles"] }) { grade } }',
    );
    expect(alike.grade).toMatch(/SAME|SIMILAR/);
    expect(alike.listingClasses).toContain(25);
    expect(apart.grade).toBe('DIFFERENT');
  });

  test.each([
    ['{ compareMarks(a: { text: "" }, b: { text: "x" }) { sign { grade } } }', 'a.text is empty'],
    ['{ compareGoods(a: { terms: [] }, b: { terms: ["x"] }) { grade } }', 'a.terms has 0 terms'],
    ['{ legalBasis(jurisdiction: "china") { name } }', 'jurisdiction is "china"'],
  ])('%s is refused', async (query, message) => {
    const { errors } = await test_.ask(query, {}, token);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('the law of China changes with 1 January 2027, and what is not known yet is pending', async () => {
    const { before, after, lawProfiles } = await ask(
      '{ before: legalBasis(jurisdiction: "CN", asOf: "2026-12-31") { version validTo rules { key article } } after: legalBasis(jurisdiction: "CN", asOf: "2027-01-01") { version validFrom rules { key article } } lawProfiles { jurisdiction } }',
    );
    const article = (profile: { rules: { key: string; article: string | null }[] }) =>
      profile.rules.find(({ key }) => key === 'DOUBLE_IDENTITY')?.article;
    expect({ validTo: before.validTo, article: article(before) }).toEqual({
      validTo: '2026-12-31',
      article: '57(1)',
    });
    expect({ validFrom: after.validFrom, article: article(after) }).toEqual({
      validFrom: '2027-01-01',
      article: null,
    });
    expect(new Set(lawProfiles.map(({ jurisdiction }: { jurisdiction: string }) => jurisdiction))).toEqual(
      new Set(['CN', 'US', 'EU', 'XD']),
    );
  });
});
