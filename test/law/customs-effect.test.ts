import { isRecordalEffective } from '../../server/law/recordal-effect';
import { rightState } from '../../server/law/right-in-force';
import { type CustomsEffect } from '../../server/law/types';
import { type Change, judge, recordal, right } from './findings';

const effects = (facts: Change, way = {}): readonly (readonly [string, string, boolean, string | null])[] =>
  judge(facts, way).customs.map(({ authority, reach, effectiveOn, citation }: CustomsEffect) => [
    authority,
    reach,
    effectiveOn,
    citation.article,
  ]);

const similar = { sign: { grade: 'SIMILAR', score: 0.9 } } as const;

describe('China', () => {
  test('a recorded mark is protected ex officio (Regs 16)', () => {
    expect(effects({ right: { recordals: [recordal()] } })).toEqual([['CN-GACC', 'EX_OFFICIO', true, '16']]);
  });
  test('a mark that is not recorded, on application only (Regs 12, 13)', () => {
    expect(effects({})).toEqual([['CN-GACC', 'ON_APPLICATION', false, '12, 13']]);
  });
  test('a similar mark that was not recorded counts as waived, though the Trademark Law calls it infringement', () => {
    const decision = judge(similar);
    expect(decision.customs[0]).toMatchObject({ authority: 'CN-GACC', reach: 'NONE' });
    expect(decision).toMatchObject({
      verdict: 'BLOCK',
      act: { limb: 'CONFUSION', citation: { article: '57(2)' } },
    });
  });
  test('a sign similar to a recorded mark is stopped ex officio', () => {
    expect(effects({ ...similar, right: { recordals: [recordal()] } })).toEqual([
      ['CN-GACC', 'EX_OFFICIO', true, '16'],
    ]);
  });
  test('what the law clears gives customs nothing to act on, but the recordal is shown', () => {
    const decision = judge({ right: { recordals: [recordal()] }, ownedByParty: true });
    expect(decision.customs).toMatchObject([
      { reach: 'NONE', effectiveOn: true, recordalId: 7, recordalNumber: 'DEMO-R1' },
    ]);
  });
  test('the recordal that has effect counts before one that runs longer', () => {
    const { customs } = judge({
      right: { recordals: [recordal({ id: 8, status: 'REVOKED', validTo: '2035-01-01' }), recordal()] },
    });
    expect(customs).toMatchObject([{ recordalId: 7, effectiveOn: true }]);
  });
});

describe('United States', () => {
  const american = { office: 'US', recordals: [recordal({ authority: 'US-CBP' })] };
  test('a counterfeit of a recorded mark is seized (19 CFR 133.21)', () => {
    expect(effects({ right: american }, { destination: 'US' })).toEqual([
      ['US-CBP', 'EX_OFFICIO', true, '19 CFR 133.21'],
    ]);
  });
  test('a simulation of a recorded mark is detained (19 CFR 133.22)', () => {
    expect(effects({ ...similar, right: american }, { destination: 'US' })).toEqual([
      ['US-CBP', 'EX_OFFICIO', true, '19 CFR 133.22'],
    ]);
  });
  test('customs does not act on what is not recorded (15 U.S.C. §1124)', () => {
    expect(effects({ right: { office: 'US' } }, { destination: 'US' })).toEqual([
      ['US-CBP', 'NONE', false, '15 U.S.C. §1124'],
    ]);
  });
});

describe('European Union', () => {
  test('on an application for action (Art. 17), else ex officio with an application to follow (Art. 18)', () => {
    const union = { office: 'EM', recordals: [recordal({ authority: 'EU-AFA' })] };
    expect(effects({ right: union })).toEqual([['EU-AFA', 'EX_OFFICIO', true, '17']]);
    expect(effects({ right: { office: 'EM' } })).toEqual([['EU-AFA', 'ON_APPLICATION', false, '18']]);
  });
});

test('the demo authority counts on any route', () => {
  const demo = { office: 'XD', recordals: [recordal({ authority: 'XD-CUSTOMS' })] };
  const reach = (way: object): string | undefined =>
    judge({ right: demo }, way).customs.find(({ authority }) => authority === 'XD-CUSTOMS')?.reach;
  expect([{}, { origin: 'JP', destination: 'BR' }, { origin: null, destination: null }].map(reach)).toEqual([
    'EX_OFFICIO',
    'EX_OFFICIO',
    'EX_OFFICIO',
  ]);
});

test('a customs that is not in the table acts in the country that its id begins with', () => {
  const { customs } = judge(
    { right: { office: 'BR', recordals: [recordal({ authority: 'BR-CUSTOMS' })] } },
    { destination: 'BR' },
  );
  expect(customs).toMatchObject([
    { authority: 'BR-CUSTOMS', reach: 'EX_OFFICIO', citation: { confidence: 'U', article: null } },
  ]);
});

describe('effective status: approved, in term, and its trademark in force on the date', () => {
  test.each([
    ['the first day', recordal({ validFrom: '2026-11-24' }), {}, true],
    ['the day before', recordal({ validFrom: '2026-11-25' }), {}, false],
    ['the last day', recordal({ validTo: '2026-11-24' }), {}, true],
    ['the day after', recordal({ validTo: '2026-11-23' }), {}, false],
    ['not approved', recordal({ status: 'SUBMITTED' }), {}, false],
    ['revoked', recordal({ status: 'REVOKED' }), {}, false],
    ['Regs 10: its right has expired', recordal(), { expiryDate: '2026-11-23' }, false],
    ['its right is only filed', recordal(), { status: 'FILED' } as const, false],
  ])('%s', (_what, one, change, effective) => {
    expect(isRecordalEffective(one, right(change), '2026-11-24')).toBe(effective);
  });
});

test('a right goes from nothing over filed to registered and ends after its last day', () => {
  const one = right();
  const days = ['2018-02-28', '2018-03-01', '2019-05-31', '2019-06-01', '2029-05-31', '2029-06-01'];
  expect(days.map((day) => rightState(one, day))).toEqual([
    'NONE',
    'PENDING',
    'PENDING',
    'REGISTERED',
    'REGISTERED',
    'NONE',
  ]);
});
