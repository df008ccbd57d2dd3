import { legalBasis, lawProfile, lawProfiles } from '../../server/law/profiles/law-profile';
import { citationOf, findRule } from '../../server/law/profiles/find-rule';
import { JURISDICTIONS } from '../../server/law/profiles/jurisdictions';
import { stretchesOf } from '../../server/law/profiles/stretches';
import { type LawRule, type RuleKey } from '../../server/law/profiles/law-types';
import { judge } from './findings';

const rule = (key: RuleKey, jurisdiction = 'CN', date = '2026-11-24', office?: string): LawRule =>
  findRule(jurisdiction, key, date, office)!;

describe('31 December 2026 and 1 January 2027 cite different laws', () => {
  const citationOn = (date: string): object => judge({}, { date, destination: null }).act.citation;
  test('the 2019 text, Art. 57(1), as read', () => {
    expect(citationOn('2026-12-31')).toEqual({
      jurisdiction: 'CN',
      instrument: 'Trademark Law',
      version: '2019',
      article: '57(1)',
      confidence: 'V',
    });
  });
  test('the 2026 revision, citation pending', () => {
    expect(citationOn('2027-01-01')).toEqual({
      jurisdiction: 'CN',
      instrument: 'Trademark Law',
      version: '2026',
      article: null,
      confidence: 'S',
    });
  });
  test('the tests stay: the verdict is the same', () => {
    expect(judge({}, { date: '2026-12-31' }).verdict).toBe(judge({}, { date: '2027-01-01' }).verdict);
  });
  test('the profile says from when to when it applies', () => {
    expect(lawProfile('CN', '2026-12-31')).toMatchObject({
      version: 'CN 2019-11-01',
      validFrom: '2019-11-01',
      validTo: '2026-12-31',
    });
    expect(lawProfile('CN', '2027-01-01')).toMatchObject({
      version: 'CN 2027-01-01',
      validFrom: '2027-01-01',
      validTo: null,
    });
  });
});

/** Rules of the law with the article that they are cited by. */
const CITED: readonly [
  jurisdiction: string,
  RuleKey,
  article: string | null,
  confidence: string,
  office?: string,
][] = [
  ['CN', 'DOUBLE_IDENTITY', '57(1)', 'V'],
  ['CN', 'CONFUSION', '57(2)', 'V'],
  ['CN', 'FAIR_USE', '59', 'V'],
  ['CN', 'SCOPE', '56', 'V'],
  ['CN', 'TERM', '39', 'V'],
  ['CN', 'RENEWAL', '40', 'V'],
  ['CN', 'WELL_KNOWN', '13', 'V'],
  ['CN', 'RECORDAL_CONTENT', '7', 'V'],
  ['CN', 'RECORDAL_EXAMINATION', '8', 'V'],
  ['CN', 'RECORDAL_TERM', '10', 'V'],
  ['CN', 'RECORDAL_RENEWAL', '10', 'V'],
  ['CN', 'RECORDAL_LAPSE', '10', 'V'],
  ['CN', 'RECORDAL_CHANGES', '11', 'V'],
  ['CN', 'CUSTOMS_ON_APPLICATION', '12, 13', 'V'],
  ['CN', 'GUARANTEE_LIMIT', '14', 'V'],
  ['CN', 'CUSTOMS_EX_OFFICIO', '16', 'V'],
  ['CN', 'INVESTIGATION', '20', 'V'],
  ['CN', 'RELEASE', '24', 'V'],
  ['CN', 'RELEASE_OTHER', '24, 19', 'V'],
  ['CN', 'CONFISCATION', '27', 'V'],
  ['CN', 'WRONGFUL_DETENTION', '28', 'V'],
  ['CN', 'PERSONAL_ARTICLES', '31', 'V'],
  ['CN', 'GUARANTEE_EX_OFFICIO', '23', 'S'],
  ['CN', 'GUARANTEE_ON_APPLICATION', '22', 'S'],
  ['CN', 'GENERAL_GUARANTEE', '24', 'S'],
  ['CN', 'IMPORT_EXPORT_FINE', '25', 'V'],
  ['CN', 'DECLARATION_FINE', '25 ¶2', 'V'],
  ['CN', 'CRIMINAL_TRANSFER', null, 'S'],
  ['CN', 'PLATFORM_NOTICE', '42–45', 'V'],
  ['CN', 'PLATFORM_FINE', '84', 'V'],
  ['US', 'CONFUSION', '15 U.S.C. §1114, §1125(a)', 'S'],
  ['US', 'CUSTOMS_UNRECORDED', '15 U.S.C. §1124', 'S'],
  ['US', 'RECORDAL', '19 CFR 133.1–133.7', 'S'],
  ['US', 'CUSTOMS_RECORDED_IDENTICAL', '19 CFR 133.21', 'S'],
  ['US', 'CUSTOMS_RECORDED_SIMILAR', '19 CFR 133.22', 'S'],
  ['EU', 'DOUBLE_IDENTITY', '9(2)(a)', 'S', 'EM'],
  ['EU', 'CONFUSION', '9(2)(b)', 'S', 'EM'],
  ['EU', 'WELL_KNOWN', '9(2)(c)', 'S', 'EM'],
  ['EU', 'DOUBLE_IDENTITY', '10(2)(a)', 'S', 'DE'],
  ['EU', 'CUSTOMS_RECORDED_IDENTICAL', '17', 'S'],
  ['EU', 'CUSTOMS_UNRECORDED', '18', 'S'],
  ['EU', 'CUSTOMS_EX_OFFICIO', '18', 'U'],
];

test.each(CITED)('%s %s is cited as Art. %s (%s)', (...[jurisdiction, key, article, confidence, office]) => {
  expect(citationOf(jurisdiction, rule(key, jurisdiction, '2026-11-24', office))).toMatchObject({
    jurisdiction,
    article,
    confidence,
  });
});

describe('sums and shares, each with its article', () => {
  test('Regs 14 and 24, 19: never above the value; counter-bond equal to value', () => {
    expect(rule('GUARANTEE_LIMIT').shares).toEqual({ value: { parts: 1, of: 1 } });
    expect(rule('RELEASE_OTHER').shares).toEqual({ counterBond: { parts: 1, of: 1 } });
  });
  test('Measures 24: a general guarantee of at least RMB 200,000', () => {
    expect(rule('GENERAL_GUARANTEE').amounts).toEqual({ atLeast: { amount: '200000.00', currency: 'CNY' } });
    expect(rule('GENERAL_GUARANTEE').text).toContain('30 June');
  });
  test('Penalty Regulations 25: 30 %, and up to RMB 50,000 for the declaration', () => {
    expect(rule('IMPORT_EXPORT_FINE').shares).toEqual({ ceiling: { parts: 30, of: 100 } });
    expect(rule('DECLARATION_FINE').amounts).toEqual({ ceiling: { amount: '50000.00', currency: 'CNY' } });
  });
  test('E-Commerce Law 84: RMB 50,000 to 500,000, up to 2,000,000', () => {
    expect(Object.values(rule('PLATFORM_FINE').amounts!).map(({ amount }) => amount)).toEqual([
      '50000.00',
      '500000.00',
      '2000000.00',
    ]);
  });
  test('Regs 10, Art. 40: renewals run ten years each', () => {
    expect(rule('RECORDAL_RENEWAL').periods).toMatchObject({ term: { n: 10, unit: 'YEAR' } });
    expect(rule('RENEWAL').periods).toMatchObject({ term: { n: 10, unit: 'YEAR' } });
  });
  test('19 CFR 133: USD 190 a class, renewal USD 80', () => {
    expect(Object.values(rule('RECORDAL', 'US').amounts!)).toEqual([
      { amount: '190.00', currency: 'USD' },
      { amount: '80.00', currency: 'USD' },
    ]);
  });
  test('Reg. 608/2013: electronic applications only, since 3 October 2024', () => {
    expect(lawProfile('EU', '2024-10-03').validFrom).toBe('2024-10-03');
    expect(rule('RECORDAL', 'EU').text).toContain('3 October 2024');
  });
});

test('China to the United States and China to Germany get different answers', () => {
  const acts = (destination: string, office: string): readonly (readonly [string, string])[] =>
    judge({ right: { office } }, { destination }).acts.map(
      ({ jurisdiction, limb }) => [jurisdiction, limb] as const,
    );
  expect(acts('US', 'XD')).toEqual([
    ['CN', 'DOUBLE_IDENTITY'],
    ['US', 'CONFUSION'],
  ]);
  expect(acts('DE', 'XD')).toEqual([
    ['CN', 'DOUBLE_IDENTITY'],
    ['EU', 'DOUBLE_IDENTITY'],
  ]);
  expect(acts('US', 'US')).toEqual([['US', 'CONFUSION']]);
});

test('a national mark of a member state is judged by its own law, a Union mark by the Regulation', () => {
  const instrument = (office: string): string => judge({ right: { office } }).act.citation.instrument;
  expect(instrument('DE')).toBe('Directive (EU) 2015/2436 as transposed');
  expect(instrument('EM')).toBe('Regulation (EU) 2017/1001');
});

test('a jurisdiction without a data file gets unverified rules without articles', () => {
  const { rules, jurisdiction } = lawProfile('BR', '2026-11-24');
  expect(jurisdiction).toBe('BR');
  expect(new Set(rules.map(({ confidence, article }) => `${confidence} ${article}`))).toEqual(
    new Set(['U null']),
  );
});

test('the legal basis names the instruments in the versions that apply', () => {
  const versions = (date: string): readonly string[] =>
    legalBasis('CN', date)
      .instruments.filter(({ instrument }) => instrument === 'Trademark Law')
      .map(({ version }) => version);
  expect(['2018-01-01', '2026-12-31', '2027-01-01'].map(versions)).toEqual([['2013'], ['2019'], ['2026']]);
});

test('the time line of every jurisdiction has no gap and no overlap', () => {
  for (const jurisdiction of JURISDICTIONS) {
    const stretches = stretchesOf(jurisdiction);
    expect(stretches[0]!.from).toBeNull();
    expect(stretches.at(-1)!.to).toBeNull();
    for (const [at, { to }] of stretches.slice(0, -1).entries()) {
      expect(to! < stretches[at + 1]!.from!).toBe(true);
    }
  }
  expect(lawProfiles().length).toBeGreaterThan(JURISDICTIONS.length);
});

test('before the first text that is known, the first is used', () => {
  expect(rule('DOUBLE_IDENTITY', 'CN', '1999-01-01').version).toBe('2013');
});

test('a rule that ended without a successor is gone', () => {
  const ended: LawRule = { ...rule('SCOPE'), validFrom: '2020-01-01', validTo: '2020-12-31' };
  const stretches = stretchesOf({ rules: [ended] });
  expect(stretches.map(({ from, rules }) => [from, rules.length])).toEqual([
    [null, 1],
    ['2020-01-01', 1],
    ['2021-01-01', 0],
  ]);
});
