import { countriesOf } from './territory';
import { type AuthorizationFacts } from './types';

/** One licence from a party to another: an edge of the graph that begins at the owner of the marks. */
export interface LicenceEdge extends AuthorizationFacts {
  readonly licensor: number;
  readonly licensee: number;
  /** Marks that it covers; empty covers all. */
  readonly trademarks: readonly number[];
  /** Nice classes that it covers; empty covers all. */
  readonly niceClasses: readonly number[];
  /** Whether the licensee may license further. */
  readonly maySublicense: boolean;
  /** Pieces that may still be made or shipped under it; null is without limit. */
  readonly quantityLeft: number | null;
}

export interface LicenceQuestion {
  readonly owner: number;
  readonly party: number;
  readonly trademark: number;
  /** Nice classes of the goods; none means that they are not known. */
  readonly niceClasses: readonly number[];
  /** Pieces; null where not stated: one at least. */
  readonly quantity: number | null;
}

/** A permission that rests on a chain of licences; `chain` names them from the owner on. */
export interface ChainPermission extends AuthorizationFacts {
  readonly chain: readonly number[];
}

/** Longer chains and more of them than these are not followed: nobody could check them at a border either. */
const LONGEST_CHAIN = 8;
const MOST_CHAINS = 64;

type Test = (edge: LicenceEdge, question: LicenceQuestion) => boolean;

const covers = (list: readonly number[], one: number): boolean => list.length === 0 || list.includes(one);

/** The most pieces that a licence still lets through. */
function mostLeft(edges: readonly LicenceEdge[]): number {
  return Math.max(0, ...edges.map(({ quantityLeft }) => quantityLeft ?? 0));
}

/** What every licence of a chain must allow, with the sentence for the case that one does not. */
const TESTS: readonly {
  readonly allows: Test;
  readonly missing: (failing: readonly LicenceEdge[], question: LicenceQuestion) => string;
}[] = [
  {
    allows: ({ trademarks }, { trademark }) => covers(trademarks, trademark),
    missing: () => 'The licence does not name this mark.',
  },
  {
    allows: ({ niceClasses }, question) =>
      niceClasses.length === 0 || question.niceClasses.some((niceClass) => niceClasses.includes(niceClass)),
    missing: () => 'The licence does not cover these goods.',
  },
  {
    allows: ({ quantityLeft }, { quantity }) => quantityLeft === null || (quantity ?? 1) <= quantityLeft,
    missing: (failing, { quantity }) =>
      `The licence covers ${mostLeft(failing)} more pieces, fewer than ${quantity ?? 1}.`,
  },
];

const earliest = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

/** The countries that both allow; empty is everywhere, null is nowhere. */
function commonTerritory(a: readonly string[], b: readonly string[]): readonly string[] | null {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const ofB = new Set(b.flatMap(countriesOf));
  const common = a.flatMap(countriesOf).filter((country) => ofB.has(country));
  return common.length > 0 ? common : null;
}

/** A chain reaches as far as each of its licences; customs is told of the last licensee. */
function extend(permission: ChainPermission | null, edge: LicenceEdge): ChainPermission | null {
  const { id, validFrom, validTo, revokedOn, listedWith, territory } = edge;
  if (!permission) return { id, territory, validFrom, validTo, revokedOn, listedWith, chain: [id] };
  const common = commonTerritory(permission.territory, territory);
  if (common === null) return null;
  return {
    id,
    territory: common,
    validFrom: permission.validFrom > validFrom ? permission.validFrom : validFrom,
    validTo: earliest(permission.validTo, validTo),
    revokedOn: earliest(permission.revokedOn, revokedOn),
    listedWith,
    chain: [...permission.chain, id],
  };
}

/** Every chain of licences from owner to party, shortest first. */
function chainsOf(
  edges: readonly LicenceEdge[],
  { owner, party }: LicenceQuestion,
  mustSublicense: boolean,
): readonly ChainPermission[] {
  const found: ChainPermission[] = [];
  let ends: { at: number; passed: readonly number[]; permission: ChainPermission | null }[] = [
    { at: owner, passed: [owner], permission: null },
  ];
  for (
    let length = 1;
    length <= LONGEST_CHAIN && ends.length > 0 && found.length < MOST_CHAINS;
    length += 1
  ) {
    const next: typeof ends = [];
    for (const end of ends) {
      for (const edge of edges) {
        if (edge.licensor !== end.at || end.passed.includes(edge.licensee)) continue;
        const permission = extend(end.permission, edge);
        if (!permission) continue;
        if (edge.licensee === party) found.push(permission);
        else if ((edge.maySublicense || !mustSublicense) && next.length < MOST_CHAINS) {
          next.push({ at: edge.licensee, passed: [...end.passed, edge.licensee], permission });
        }
      }
    }
    ends = next;
  }
  return found;
}

/** What a party may do with a mark, and where it may do nothing, why. */
export interface LicenceAnswer {
  readonly permissions: readonly ChainPermission[];
  /** The one thing that is in the way of a permission; null where there are some, or no licence at all. */
  readonly obstacle: string | null;
}

const allowing = (
  edges: readonly LicenceEdge[],
  question: LicenceQuestion,
  tests: readonly { readonly allows: Test }[] = TESTS,
): readonly LicenceEdge[] => edges.filter((edge) => tests.every(({ allows }) => allows(edge, question)));

/** Why no chain leads to the party: the one thing that is in the way, where there is one. */
function obstacleIn(edges: readonly LicenceEdge[], question: LicenceQuestion): string | null {
  const broken = TESTS.find((test) => {
    const others = TESTS.filter((other) => other !== test);
    return chainsOf(allowing(edges, question, others), question, true).length > 0;
  });
  if (broken)
    return broken.missing(
      edges.filter((edge) => !broken.allows(edge, question)),
      question,
    );
  const further = chainsOf(allowing(edges, question), question, false);
  return further.length > 0 ? 'A licensor in the chain may not sub-license.' : null;
}

/**
 * The permissions that a party holds for a mark and goods, each resting on a chain of licences from the owner; whether one
 * holds on a date and a route is for `checkAuthorization` to say.
 */
export function followLicences(edges: readonly LicenceEdge[], question: LicenceQuestion): LicenceAnswer {
  if (edges.length === 0) return { permissions: [], obstacle: null };
  const permissions = chainsOf(allowing(edges, question), question, true);
  return { permissions, obstacle: permissions.length > 0 ? null : obstacleIn(edges, question) };
}
