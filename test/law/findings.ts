import { defaultPolicy } from '../../server/law/default-policy';
import { decide } from '../../server/law/decide';
import {
  type AuthorizationFacts,
  type Decision,
  type FindingFacts,
  type Policy,
  type RightFacts,
  type Route,
} from '../../server/law/types';

export const DAY = '2026-11-24';

export type Recordal = RightFacts['recordals'][number];

export const recordal = (change: Partial<Recordal> = {}): Recordal => ({
  id: 7,
  authority: 'CN-GACC',
  number: 'DEMO-R1',
  validFrom: '2020-01-01',
  validTo: '2029-12-31',
  status: 'APPROVED',
  ...change,
});

/** A mark registered in mainland China, in term, not recorded. */
export const right = (change: Partial<RightFacts> = {}): RightFacts => ({
  office: 'CN',
  status: 'REGISTERED',
  filingDate: '2018-03-01',
  registrationDate: '2019-06-01',
  expiryDate: '2029-05-31',
  designations: [],
  wellKnown: false,
  recordals: [],
  ...change,
});

export const licence = (change: Partial<AuthorizationFacts> = {}): AuthorizationFacts => ({
  id: 1,
  territory: [],
  validFrom: '2026-01-01',
  validTo: '2027-12-31',
  revokedOn: null,
  listedWith: [],
  ...change,
});

export interface Change {
  readonly sign?: Partial<FindingFacts['sign']>;
  readonly goods?: Partial<FindingFacts['goods']>;
  readonly use?: Partial<FindingFacts['use']>;
  readonly right?: Partial<RightFacts>;
  readonly ownedByParty?: boolean;
  readonly authorizations?: readonly AuthorizationFacts[];
  readonly disposition?: FindingFacts['disposition'];
}

/** An identical sign on the same goods, used as a mark. */
export const finding = (change: Change = {}): FindingFacts => ({
  sign: { grade: 'IDENTICAL', score: 1, evasive: false, ...change.sign },
  goods: { grade: 'SAME', score: 1, ...change.goods },
  use: { kind: 'AS_MARK', aggravated: false, brandFieldClaims: true, ...change.use },
  right: right(change.right),
  ownedByParty: change.ownedByParty ?? false,
  authorizations: change.authorizations ?? [],
  disposition: change.disposition ?? null,
});

/** Exported from China to Germany, no value stated. */
export const route = (change: Partial<Route> = {}): Route => ({
  origin: 'CN',
  destination: 'DE',
  transit: [],
  direction: 'EXPORT',
  date: DAY,
  value: null,
  ...change,
});

export const judge = (facts: Change, way: Partial<Route> = {}, policy: Policy = defaultPolicy): Decision =>
  decide(finding(facts), route(way), policy);
