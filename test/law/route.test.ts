import { countriesOf, EU_MEMBERS, hasEffectIn, jurisdictionOfCountry } from '../../server/law/territory';
import { judge } from './findings';

test.each([
  ['CN', [], 'CN', true],
  ['CN', [], 'HK', false],
  ['EM', [], 'SE', true],
  ['EM', [], 'GB', false],
  ['BX', [], 'NL', true],
  ['BX', [], 'BE', true],
  ['BX', [], 'LU', true],
  ['BX', [], 'DE', false],
  ['WO', ['CN', 'BX'], 'LU', true],
  ['WO', ['CN', 'BX'], 'DE', false],
  ['WO', ['EM'], 'FI', true],
  ['WO', [], 'CN', false],
  ['XD', [], 'BR', true],
  ['GB', [], 'UK', true],
])('a mark of %s %j has effect in %s: %s', (office, designations, country, effect) => {
  expect(hasEffectIn(office, designations, country)).toBe(effect);
});

test('the Union has 27 members, one law', () => {
  expect(new Set(EU_MEMBERS).size).toBe(27);
  expect(new Set(EU_MEMBERS.map(jurisdictionOfCountry))).toEqual(new Set(['EU']));
  expect(countriesOf('EL')).toEqual(['GR']);
});

describe('without a route', () => {
  const open = { origin: null, destination: null, direction: null };
  test.each([
    ['CN', [], ['CN']],
    ['EM', [], ['EU']],
    ['WO', ['CN', 'US'], ['CN', 'US']],
    ['XD', [], ['XD']],
  ])('a mark of %s %j is judged wherever it has effect', (office, designations, jurisdictions) => {
    const decision = judge({ right: { office, designations } }, open);
    expect(decision.verdict).toBe('BLOCK');
    expect(decision.acts.map(({ jurisdiction }) => jurisdiction).sort()).toEqual(jurisdictions);
    expect(decision.notes[0]).toContain('every jurisdiction where the mark has effect was asked');
  });
});

test('half a route says which half was asked', () => {
  expect(judge({}, { destination: null }).notes).toEqual([
    'No destination was named: only the law of CN was asked.',
  ]);
  expect(judge({}, { origin: null }).notes).toEqual(['No origin was named: only the law of DE was asked.']);
});

test('a right in its period of grace is not in force, and may still be renewed', () => {
  const { reason, notes } = judge({ right: { expiryDate: '2026-09-01' } });
  expect(reason).toBe('RIGHT_NOT_IN_FORCE');
  expect(notes).toEqual(['The right expired on 2026-09-01; it may still be renewed until 2027-03-01.']);
});

test('acts stand gravest first, then surest first', () => {
  const acts = judge(
    { right: { office: 'XD' } },
    { origin: 'BR', destination: 'US', transit: ['DE', 'CN'] },
  ).acts;
  expect(acts.map(({ jurisdiction, limb, citation }) => [jurisdiction, limb, citation.confidence])).toEqual([
    ['CN', 'DOUBLE_IDENTITY', 'V'],
    ['EU', 'DOUBLE_IDENTITY', 'S'],
    ['BR', 'DOUBLE_IDENTITY', 'U'],
    ['US', 'CONFUSION', 'S'],
  ]);
});

test.each([
  ['fair use', { use: { kind: 'DESCRIPTIVE', brandFieldClaims: false } } as const, 'FAIR_USE', '59'],
  [
    'well known on other goods',
    { right: { wellKnown: true }, goods: { grade: 'DIFFERENT' } } as const,
    'WELL_KNOWN',
    '13',
  ],
  ['own mark', { ownedByParty: true }, 'NONE', '56'],
  ['filed only', { right: { status: 'FILED' } } as const, 'NONE', '56'],
  ['similar goods', { goods: { grade: 'SIMILAR', score: 0.6 } } as const, 'CONFUSION', '57(2)'],
])('%s: the act is cited', (_what, facts, limb, article) => {
  expect(judge(facts).act).toMatchObject({ limb, citation: { jurisdiction: 'CN', article } });
});

test('a record without any country still gets an answer', () => {
  const { verdict, act } = judge({ right: { office: 'WO' } }, { origin: null, destination: null });
  expect(verdict).toBe('CLEAR');
  expect(act.limb).toBe('NONE');
});
