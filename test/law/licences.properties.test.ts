import fc from 'fast-check';
import { decide } from '../../server/law/decide';
import { addDays } from '../../server/law/date';
import { defaultPolicy } from '../../server/law/default-policy';
import { followLicences, type LicenceEdge, type LicenceQuestion } from '../../server/law/licence-chain';
import { type FindingFacts, type Route } from '../../server/law/types';
import { date, findings, routes } from './arbitraries';

const GRAVITY = { CLEAR: 0, REVIEW: 1, BLOCK: 2 } as const;
const RUNS = { numRuns: 400, seed: 20261126 };

const question: LicenceQuestion = { owner: 1, party: 4, trademark: 100, niceClasses: [25], quantity: 50 };

const edge: fc.Arbitrary<LicenceEdge> = fc.record({
  id: fc.integer({ min: 1, max: 99 }),
  licensor: fc.integer({ min: 1, max: 4 }),
  licensee: fc.integer({ min: 1, max: 4 }),
  maySublicense: fc.boolean(),
  quantityLeft: fc.option(fc.integer({ min: 0, max: 100 })),
  trademarks: fc.constantFrom([], [], [100], [101]),
  niceClasses: fc.constantFrom([], [], [25], [9]),
  territory: fc.array(fc.constantFrom('CN', 'US', 'DE', 'EM'), { maxLength: 2 }),
  validFrom: date,
  validTo: fc.option(date),
  revokedOn: fc.option(date, { freq: 4 }),
  listedWith: fc.array(fc.constantFrom('CN-GACC', 'US-CBP', 'EU-AFA', 'XD-CUSTOMS'), { maxLength: 2 }),
});
const edges = fc.array(edge, { maxLength: 6 });

/** How grave the verdict is where the party holds what the licences give. */
function gravity(
  licences: readonly LicenceEdge[],
  facts: FindingFacts,
  route: Route,
  asked: LicenceQuestion = question,
): number {
  const { permissions, obstacle } = followLicences(licences, asked);
  const licensed = { ...facts, authorizations: permissions, licenceObstacle: obstacle };
  return GRAVITY[decide(licensed, route, defaultPolicy).verdict];
}

test('one more licence anywhere in the chain never makes the verdict worse', () => {
  fc.assert(
    fc.property(edges, edge, findings, routes, (licences, one, facts, route) => {
      expect(gravity([...licences, one], facts, route)).toBeLessThanOrEqual(gravity(licences, facts, route));
    }),
    RUNS,
  );
});

test.each<[string, (one: LicenceEdge) => LicenceEdge]>([
  ['revoked', (one) => ({ ...one, revokedOn: '2000-01-01' })],
  ['ended earlier', (one) => ({ ...one, validTo: addDays(one.validFrom, -1) })],
  ['for one country alone', (one) => ({ ...one, territory: ['GB'] })],
  ['for another mark', (one) => ({ ...one, trademarks: [101] })],
  ['used up', (one) => ({ ...one, quantityLeft: 0 })],
  ['without sub-licences', (one) => ({ ...one, maySublicense: false })],
  ['off the list of customs', (one) => ({ ...one, listedWith: [] })],
])('a licence %s never makes the verdict better', (_what, narrow) => {
  // Countries that no licence names are left out: a licence for one of them may be as wide as another.
  const unlike = (one: LicenceEdge): LicenceEdge => ({
    ...one,
    territory: one.territory.length > 0 ? ['CN'] : [],
  });
  const chinese = routes.map((route) => ({ ...route, origin: 'CN', destination: 'CN', transit: [] }));
  fc.assert(
    fc.property(edges, findings, chinese, (licences, facts, route) => {
      const [first, ...others] = licences.map(unlike);
      if (!first) return;
      const before = gravity([first, ...others], facts, route);
      expect(gravity([narrow(first), ...others], facts, route)).toBeGreaterThanOrEqual(before);
    }),
    RUNS,
  );
});

test('more pieces never make the verdict better', () => {
  const pieces = fc.integer({ min: 1, max: 120 });
  fc.assert(
    fc.property(edges, findings, routes, pieces, pieces, (licences, facts, route, a, b) => {
      const ask = (quantity: number) => gravity(licences, facts, route, { ...question, quantity });
      expect(ask(Math.max(a, b))).toBeGreaterThanOrEqual(ask(Math.min(a, b)));
    }),
    RUNS,
  );
});

test('a chain begins at the owner, ends at the party, and every link holds it', () => {
  fc.assert(
    fc.property(edges, (licences) => {
      const numbered = licences.map((one, at) => ({ ...one, id: at + 1 }));
      for (const { chain, territory } of followLicences(numbered, question).permissions) {
        const links = chain.map((id) => numbered[id - 1]!);
        expect([links[0]!.licensor, links.at(-1)!.licensee]).toEqual([question.owner, question.party]);
        links.slice(1).forEach((link, at) => expect(link.licensor).toBe(links[at]!.licensee));
        expect(links.slice(0, -1).every(({ maySublicense }) => maySublicense)).toBe(true);
        if (links.some((link) => link.territory.length > 0)) expect(territory.length).toBeGreaterThan(0);
      }
    }),
    RUNS,
  );
});
