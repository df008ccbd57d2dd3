import fc from 'fast-check';
import { decide } from '../../server/law/decide';
import { clearanceSteps } from '../../server/law/clearance';
import { addDays } from '../../server/law/date';
import { defaultPolicy } from '../../server/law/default-policy';
import { toCents } from '../../server/law/money';
import { type Decision, type FindingFacts, type Route } from '../../server/law/types';
import { date, findings, licences, routes } from './arbitraries';

const GRAVITY = { CLEAR: 0, REVIEW: 1, BLOCK: 2 } as const;
const RUNS = { numRuns: 600, seed: 20261124 };

const judge = (facts: FindingFacts, route: Route): Decision => decide(facts, route, defaultPolicy);
const gravity = (facts: FindingFacts, route: Route): number => GRAVITY[judge(facts, route).verdict];

test('one more licence never makes the verdict worse', () => {
  fc.assert(
    fc.property(findings, routes, licences, (facts, route, one) => {
      const more = { ...facts, authorizations: [...facts.authorizations, one] };
      expect(gravity(more, route)).toBeLessThanOrEqual(gravity(facts, route));
    }),
    RUNS,
  );
});

test('a licence listed everywhere clears whatever no person confirmed', () => {
  fc.assert(
    fc.property(findings, routes, (facts, route) => {
      const listedWith = ['CN-GACC', 'US-CBP', 'EU-AFA', 'XD-CUSTOMS'];
      const one = { id: 0, territory: [], validFrom: route.date, validTo: null, revokedOn: null, listedWith };
      const decision = judge(
        { ...facts, disposition: null, authorizations: [...facts.authorizations, one] },
        route,
      );
      expect(decision.verdict).toBe('CLEAR');
    }),
    RUNS,
  );
});

test('a right that has ended stays dead on every later day', () => {
  const later = fc.integer({ min: 1, max: 3_000 });
  fc.assert(
    fc.property(findings, routes, date, later, later, (facts, route, expiryDate, first, second) => {
      const right = { ...facts.right, status: 'REGISTERED', expiryDate } as const;
      const alike = {
        ...facts,
        right,
        disposition: null,
        sign: { ...facts.sign, grade: 'SIMILAR' },
      } as const;
      for (const days of [first, first + second]) {
        expect(judge(alike, { ...route, date: addDays(expiryDate, days) }).reason).toBe('RIGHT_NOT_IN_FORCE');
      }
    }),
    RUNS,
  );
});

test('taking recordals away never makes the verdict worse', () => {
  fc.assert(
    fc.property(findings, routes, (facts, route) => {
      const without = { ...facts, right: { ...facts.right, recordals: facts.right.recordals.slice(1) } };
      expect(gravity(without, route)).toBeLessThanOrEqual(gravity(facts, route));
    }),
    RUNS,
  );
});

test('a higher score of sign or goods never makes the verdict better', () => {
  fc.assert(
    fc.property(findings, routes, fc.double({ min: 0, max: 1, noNaN: true }), (facts, route, score) => {
      const [low, high] = [facts.sign.score, score].sort((a, b) => a - b) as [number, number];
      const sign = (of: number): FindingFacts => ({ ...facts, sign: { ...facts.sign, score: of } });
      expect(gravity(sign(high), route)).toBeGreaterThanOrEqual(gravity(sign(low), route));
      const goods = (of: number): FindingFacts => ({ ...facts, goods: { ...facts.goods, score: of } });
      expect(gravity(goods(high), route)).toBeGreaterThanOrEqual(gravity(goods(low), route));
    }),
    RUNS,
  );
});

test('a nearer sign never makes the verdict better', () => {
  fc.assert(
    fc.property(findings, routes, (facts, route) => {
      const graded = (grade: FindingFacts['sign']['grade']): number =>
        gravity({ ...facts, sign: { ...facts.sign, grade } }, route);
      expect(graded('SIMILAR')).toBeLessThanOrEqual(graded('IDENTICAL'));
      expect(graded('DISSIMILAR')).toBeLessThanOrEqual(graded('SIMILAR'));
    }),
    RUNS,
  );
});

test('aggravated use is never fair, and never better', () => {
  fc.assert(
    fc.property(findings, routes, (facts, route) => {
      const worse = { ...facts, use: { ...facts.use, aggravated: true } };
      expect(['FAIR_USE', 'REFERENTIAL_USE']).not.toContain(judge(worse, route).reason);
      const plain = { ...facts, use: { ...facts.use, aggravated: false } };
      expect(gravity(worse, route)).toBeGreaterThanOrEqual(gravity(plain, route));
    }),
    RUNS,
  );
});

test('an office code that nobody knows is never dead, and never blocks', () => {
  fc.assert(
    fc.property(findings, routes, (facts, route) => {
      const right = { ...facts.right, status: 'UNKNOWN', filingDate: null, office: 'XD' } as const;
      const decision = judge({ ...facts, right, disposition: null }, route);
      expect(decision.verdict).not.toBe('BLOCK');
      expect(decision.reason).not.toBe('RIGHT_NOT_IN_FORCE');
    }),
    RUNS,
  );
});

test('law that nobody read never blocks by itself', () => {
  fc.assert(
    fc.property(findings, routes, (facts, route) => {
      const decision = judge({ ...facts, disposition: null, right: { ...facts.right, office: 'BR' } }, route);
      expect(decision.verdict).not.toBe('BLOCK');
      if (decision.reason === 'FAIR_USE')
        expect(decision.acts.some(({ citation }) => citation.confidence !== 'U')).toBe(true);
    }),
    RUNS,
  );
});

test('naming no route is never milder than naming the places where the mark has effect', () => {
  fc.assert(
    fc.property(findings, routes, (facts, route) => {
      const national = { ...facts, authorizations: [], right: { ...facts.right, office: 'CN' } };
      const open = { ...route, origin: null, destination: null, transit: [] };
      const inChina = { ...route, origin: 'CN', destination: 'CN', transit: [] };
      expect(gravity(national, open)).toBe(gravity(national, inChina));
      expect(judge(national, open).notes.join()).toContain('No origin or destination was named');
    }),
    RUNS,
  );
});

test('every decision is whole and speaks in bounds', () => {
  fc.assert(
    fc.property(findings, routes, (facts, route) => {
      const decision = judge(facts, route);
      expect(decision.confusion).toBeGreaterThanOrEqual(0);
      expect(decision.confusion).toBeLessThanOrEqual(1);
      expect(decision.acts[0]).toBe(decision.act);
      for (const { guarantee, fineCeiling } of decision.exposure) {
        const value = toCents(route.value?.amount ?? '0');
        if (guarantee) expect(toCents(guarantee.amount)).toBeLessThanOrEqual(value);
        if (fineCeiling) expect(toCents(fineCeiling.amount)).toBeLessThanOrEqual(value);
      }
      for (const { effectiveOn, reach } of decision.customs) {
        if (reach === 'EX_OFFICIO') expect(effectiveOn).toBe(true);
      }
      const steps = clearanceSteps(facts, route, decision);
      expect(steps.length === 0).toBe(decision.verdict === 'CLEAR');
      expect(judge(facts, route)).toEqual(decision);
    }),
    RUNS,
  );
});
