import { guaranteeFor } from '../../server/law/guarantee';
import { fromCents, shareAbove, shareBelow, toCents } from '../../server/law/money';
import { type Money } from '../../server/law/types';
import { DAY, judge, licence, recordal } from './findings';

const cny = (amount: string): Money => ({ amount, currency: 'CNY' });
const recorded = { right: { recordals: [recordal()] } };

test.each([
  ['0.00', '0.00'],
  ['19999.99', '19999.99'],
  ['20000.00', '20000.00'],
  ['20000.01', '20000.00'],
  ['39999.99', '20000.00'],
  ['40000.00', '20000.00'],
  ['40000.01', '20000.01'],
  ['199999.99', '100000.00'],
  ['200000.00', '100000.00'],
  ['200000.01', '100000.00'],
  ['9000000.00', '100000.00'],
])('Measures 23: goods worth RMB %s need a security of RMB %s', (value, security) => {
  expect(guaranteeFor('CN', 'EX_OFFICIO', cny(value), DAY)).toEqual(cny(security));
});

test.each(['0.01', '19999.99', '350000.00'])(
  'Measures 22: on application the security equals the value, RMB %s',
  (value) => {
    expect(guaranteeFor('CN', 'ON_APPLICATION', cny(value), DAY)).toEqual(cny(value));
  },
);

test('on application the security equals the value in any currency', () => {
  const value = { amount: '1234.50', currency: 'USD' };
  expect(guaranteeFor('CN', 'ON_APPLICATION', value, DAY)).toEqual(value);
});

test('tiers in RMB give no sum for goods valued in dollars: no exchange rate is made up', () => {
  const { exposure } = judge(recorded, { value: { amount: '30000.00', currency: 'USD' } });
  expect(exposure[0]).toMatchObject({
    jurisdiction: 'CN',
    guarantee: null,
    fineCeiling: { amount: '9000.00', currency: 'USD' },
  });
  expect(exposure[0]!.statements.find(({ citation }) => citation.article === '23')!.text).toContain(
    'RMB 20,000',
  );
});

test.each([
  ['1000.00', '300.00'],
  ['0.01', '0.00'],
  ['33.33', '9.99'],
  ['123456789012345.67', '37037036703703.70'],
])(
  'Customs Administrative Penalty Regulations 25: the fine on RMB %s goes up to RMB %s',
  (value, ceiling) => {
    const [china] = judge(recorded, { value: cny(value) }).exposure;
    expect(china).toMatchObject({ fineCeiling: cny(ceiling), confiscation: true });
    expect(china!.statements.map(({ citation }) => citation.article)).toContain('25');
  },
);

test('where the value is not stated there is no sum, and the rules are stated all the same', () => {
  const [china] = judge(recorded).exposure;
  expect(china).toMatchObject({ fineCeiling: null, guarantee: null, confiscation: true });
  expect(china!.statements.map(({ citation }) => citation.article)).toEqual([
    '27',
    '25',
    '25 ¶2',
    '63',
    '42–45',
    '28',
    null,
    '23',
    '24',
    '14',
  ]);
});

test('an identical mark on the same goods may go to the public security authority; a similar one does not', () => {
  expect(judge(recorded).exposure[0]!.criminalTransfer).toBe(true);
  expect(judge({ ...recorded, sign: { grade: 'SIMILAR', score: 0.9 } }).exposure[0]!.criminalTransfer).toBe(
    false,
  );
});

test.each([
  ['clear', { use: { kind: 'REFERENTIAL', brandFieldClaims: false } } as const, {}],
  ['inside the country', {}, { destination: 'CN', direction: 'DOMESTIC' } as const],
])('nothing is at stake at a border where the finding is %s', (_what, facts, way) => {
  expect(judge(facts, way).exposure).toEqual([]);
});

test('a licence that customs does not know of risks detention, no fine', () => {
  const [china] = judge({ ...recorded, authorizations: [licence()] }, { value: cny('1000.00') }).exposure;
  expect(china).toMatchObject({
    fineCeiling: null,
    guarantee: null,
    confiscation: false,
    criminalTransfer: false,
  });
  expect(china!.statements.map(({ citation }) => citation.article)).toEqual(['16', '11']);
});

test('a value that is no amount is refused with its text', () => {
  expect(() => judge(recorded, { value: cny('1,000') })).toThrow('"1,000" is not an amount');
});

test('shares are exact: ceilings round down, securities round up', () => {
  expect(fromCents(shareBelow(toCents('0.05'), { parts: 1, of: 2 }))).toBe('0.02');
  expect(fromCents(shareAbove(toCents('0.05'), { parts: 1, of: 2 }))).toBe('0.03');
  expect([toCents('7'), toCents('7.5'), toCents('7.05')]).toEqual([700n, 750n, 705n]);
});

test.each([
  ['US', 'US', '15 U.S.C. §1117'],
  ['DE', 'EU', '13'],
  ['CN', 'CN', '63'],
] as const)(
  'what is owed to the holder in %s is stated with its article',
  (destination, jurisdiction, article) => {
    const { exposure } = judge(
      { right: { office: 'XD' } },
      { origin: destination, destination, direction: 'IMPORT' },
    );
    const civil = exposure
      .find((one) => one.jurisdiction === jurisdiction)!
      .statements.filter(({ topic }) => topic === 'CIVIL');
    expect(civil.map(({ citation }) => citation.article)).toEqual([article]);
  },
);
