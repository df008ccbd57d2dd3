import fc from 'fast-check';
import { addDays } from '../../server/law/date';
import {
  type AuthorizationFacts,
  type FindingFacts,
  type RightFacts,
  type Route,
} from '../../server/law/types';
import { type Recordal } from './findings';

const COUNTRIES = ['CN', 'US', 'DE', 'FR', 'BR', 'GB'] as const;
const OFFICES = ['CN', 'US', 'EM', 'DE', 'BX', 'WO', 'XD', 'BR'] as const;
const AUTHORITIES = ['CN-GACC', 'US-CBP', 'EU-AFA', 'XD-CUSTOMS'] as const;

export const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const country = fc.constantFrom(...COUNTRIES);

export const recordals: fc.Arbitrary<Recordal> = fc.record({
  id: fc.integer({ min: 1, max: 99 }),
  authority: fc.constantFrom(...AUTHORITIES),
  number: fc.constant('DEMO-R'),
  validFrom: date,
  validTo: date,
  status: fc.constantFrom('APPROVED', 'APPROVED', 'UNDER_EXAMINATION', 'REVOKED'),
});

export const rights: fc.Arbitrary<RightFacts> = fc.record({
  office: fc.constantFrom(...OFFICES),
  status: fc.constantFrom(
    'REGISTERED',
    'REGISTERED',
    'REGISTERED',
    'FILED',
    'UNKNOWN',
    'EXPIRED',
    'CANCELLED',
  ),
  filingDate: fc.option(date),
  registrationDate: fc.option(date),
  expiryDate: fc.option(date),
  designations: fc.array(fc.constantFrom('CN', 'EM', 'US'), { maxLength: 2 }),
  wellKnown: fc.boolean(),
  recordals: fc.array(recordals, { maxLength: 3 }),
});

export const licences: fc.Arbitrary<AuthorizationFacts> = fc.record({
  id: fc.integer({ min: 1, max: 99 }),
  territory: fc.array(fc.constantFrom('CN', 'US', 'DE', 'EM'), { maxLength: 2 }),
  validFrom: date,
  validTo: fc.option(date),
  revokedOn: fc.option(date, { freq: 4 }),
  listedWith: fc.array(fc.constantFrom(...AUTHORITIES), { maxLength: 2 }),
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });

export const findings: fc.Arbitrary<FindingFacts> = fc.record({
  sign: fc.record({
    grade: fc.constantFrom('IDENTICAL', 'SIMILAR', 'DISSIMILAR'),
    score: unit,
    evasive: fc.boolean(),
  }),
  goods: fc.record({ grade: fc.constantFrom('SAME', 'SIMILAR', 'DIFFERENT', 'UNKNOWN'), score: unit }),
  use: fc.record({
    kind: fc.constantFrom('AS_MARK', 'REFERENTIAL', 'DESCRIPTIVE', 'OWN_MARK'),
    aggravated: fc.boolean(),
    brandFieldClaims: fc.boolean(),
  }),
  right: rights,
  ownedByParty: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  authorizations: fc.array(licences, { maxLength: 3 }),
  disposition: fc.option(
    fc.record({ id: fc.constant(1), decision: fc.constantFrom('NOT_A_MATCH', 'LAWFUL_USE', 'CONFIRMED') }),
    { freq: 8, nil: null },
  ) as fc.Arbitrary<FindingFacts['disposition']>,
});

export const routes: fc.Arbitrary<Route> = fc.record({
  origin: fc.option(country),
  destination: fc.option(country),
  transit: fc.array(country, { maxLength: 1 }),
  direction: fc.constantFrom('EXPORT', 'IMPORT', 'TRANSIT', 'DOMESTIC', null),
  date,
  value: fc.option(
    fc.record({
      amount: fc
        .integer({ min: 0, max: 90_000_000 })
        .map((cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`),
      currency: fc.constantFrom('CNY', 'USD', 'EUR'),
    }),
  ),
}) as fc.Arbitrary<Route>;
