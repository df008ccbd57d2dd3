import { findRule } from '../../server/law/profiles/find-rule';
import { JURISDICTIONS } from '../../server/law/profiles/jurisdictions';
import { type LawRule, type RuleKey } from '../../server/law/profiles/law-types';
import { lawNumbersIn } from '../support/law-numbers';

const DAY = '2026-11-24';

/** Every number that the law on record sets, under the name that the data gives it, with the article that it is cited by. */
const NUMBERS: readonly (readonly [jurisdiction: string, RuleKey, article: string, ...numbers: string[]])[] =
  [
    ['CN', 'TERM', '39', 'term 10 YEAR'],
    ['CN', 'RENEWAL', '40', 'window 12 MONTH', 'grace 6 MONTH', 'term 10 YEAR'],
    ['CN', 'CIVIL_LIABILITY', '63', 'punitive at most 5/1', 'statutory CNY 5000000.00'],
    ['CN', 'RECORDAL_EXAMINATION', '8', 'decision 30 WORKING_DAY'],
    ['CN', 'RECORDAL_TERM', '10', 'term 10 YEAR'],
    ['CN', 'RECORDAL_RENEWAL', '10', 'window 6 MONTH', 'term 10 YEAR'],
    ['CN', 'RECORDAL_CHANGES', '11', 'report 30 WORKING_DAY'],
    ['CN', 'GUARANTEE_LIMIT', '14', 'value 1/1'],
    ['CN', 'CUSTOMS_EX_OFFICIO', '16', 'reply 3 WORKING_DAY'],
    ['CN', 'INVESTIGATION', '20', 'finding 30 WORKING_DAY'],
    ['CN', 'RELEASE', '24', 'onApplication 20 WORKING_DAY', 'exOfficio 50 WORKING_DAY'],
    ['CN', 'RELEASE_OTHER', '24, 19', 'counterBond 1/1'],
    ['CN', 'GUARANTEE_ON_APPLICATION', '22', 'value 1/1'],
    [
      'CN',
      'GUARANTEE_EX_OFFICIO',
      '23',
      'below CNY 20000.00: 1/1',
      'below CNY 200000.01: 1/2, at least CNY 20000.00',
      'above: CNY 100000.00',
    ],
    ['CN', 'GENERAL_GUARANTEE', '24', 'atLeast CNY 200000.00'],
    ['CN', 'IMPORT_EXPORT_FINE', '25', 'ceiling 30/100'],
    ['CN', 'DECLARATION_FINE', '25 ¶2', 'ceiling CNY 50000.00'],
    ['CN', 'PLATFORM_NOTICE', '42–45', 'suit 15 DAY'],
    [
      'CN',
      'PLATFORM_FINE',
      '84',
      'floor CNY 50000.00',
      'ceiling CNY 500000.00',
      'graveCeiling CNY 2000000.00',
    ],
    ['US', 'TERM', '15 U.S.C. §1058', 'term 10 YEAR'],
    ['US', 'RENEWAL', '15 U.S.C. §1059', 'window 12 MONTH', 'grace 6 MONTH', 'term 10 YEAR'],
    ['US', 'RECORDAL', '19 CFR 133.1–133.7', 'feePerClass USD 190.00', 'renewalFee USD 80.00'],
    [
      'US',
      'CIVIL_LIABILITY',
      '15 U.S.C. §1117',
      'statutoryFloor USD 1000.00',
      'statutoryCeiling USD 200000.00',
      'wilfulCeiling USD 2000000.00',
    ],
    ['EU', 'TERM', '52', 'term 10 YEAR'],
    ['EU', 'RENEWAL', '53', 'window 6 MONTH', 'grace 6 MONTH', 'term 10 YEAR'],
    ['EU', 'CUSTOMS_EX_OFFICIO', '18', 'application 4 WORKING_DAY'],
    ['EU', 'CONFISCATION', '23', 'confirmation 10 WORKING_DAY'],
  ];

test.each(NUMBERS)('%s %s, Art. %s', (jurisdiction, key, article, ...numbers) => {
  const rule = findRule(jurisdiction, key as RuleKey, DAY) as LawRule;
  expect([rule.article, lawNumbersIn(rule)]).toEqual([article, numbers]);
});

test('no rule in force has a number that stands in no line above', () => {
  const known = new Set(NUMBERS.map(([jurisdiction, key]) => `${jurisdiction} ${key}`));
  const unknown = JURISDICTIONS.filter(({ key }) => key !== 'XD').flatMap(({ key: jurisdiction, rules }) =>
    rules
      .filter((rule) => lawNumbersIn(rule).length > 0 && !known.has(`${jurisdiction} ${rule.key}`))
      .map(({ key }) => `${jurisdiction} ${key}`),
  );
  expect(unknown).toEqual([]);
});

test('the texts say the numbers that the data holds: no rule speaks of a sum or a period that it does not carry', () => {
  const spoken = /RMB ([\d,]+)|USD ([\d,]+)|(\d+) working days|(\d+) %/g;
  const missing = JURISDICTIONS.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      [...rule.text.matchAll(spoken)]
        .map(([, ...groups]) => (groups.find((one) => one !== undefined) ?? '').replaceAll(',', ''))
        .filter((number) => !lawNumbersIn(rule).some((held) => held.split(/[\s/.:]/).includes(number)))
        .map((number) => `${rule.key}: ${number}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('from 2027 on the numbers stay as they are, and their articles are pending', () => {
  for (const key of ['TERM', 'RENEWAL', 'CIVIL_LIABILITY'] as const) {
    const [before, after] = ['2026-12-31', '2027-01-01'].map((day) => findRule('CN', key, day) as LawRule);
    expect(lawNumbersIn(after!)).toEqual(lawNumbersIn(before!));
    expect([before!.article === null, after!.article]).toEqual([false, null]);
  }
});
