import { citationOf, findRule } from './profiles/find-rule';
import { type RuleKey } from './profiles/law-types';
import { jurisdictionOfCountry } from './territory';
import { type Act, type Limb } from './types';
import { type FindingCase } from './verdict/finding-case';
import { type Ruling } from './verdict/verdict-table';

/** Rules that speak to an act, the nearest first, and what the act is then called. */
const RULES_OF_LIMB: Readonly<Record<Limb, readonly (readonly [RuleKey, Limb])[]>> = {
  // Some laws (US) know no double identity: identical signs are the plainest case of confusion.
  DOUBLE_IDENTITY: [
    ['DOUBLE_IDENTITY', 'DOUBLE_IDENTITY'],
    ['CONFUSION', 'CONFUSION'],
  ],
  CONFUSION: [['CONFUSION', 'CONFUSION']],
  FAIR_USE: [['FAIR_USE', 'FAIR_USE']],
  WELL_KNOWN: [['WELL_KNOWN', 'WELL_KNOWN']],
  NONE: [['SCOPE', 'NONE']],
};

const GRAVITY: Readonly<Record<Limb, number>> = {
  DOUBLE_IDENTITY: 4,
  CONFUSION: 3,
  WELL_KNOWN: 2,
  FAIR_USE: 1,
  NONE: 0,
};
const SURENESS = { V: 2, S: 1, U: 0 } as const;

/** What the use is, before any particular law names it. */
function limbOf({ facts, right }: FindingCase, { verdict, reason }: Ruling): Limb {
  if (reason === 'FAIR_USE' || reason === 'REFERENTIAL_USE') return 'FAIR_USE';
  // A licence excludes infringement; and what is only filed cannot be infringed yet.
  if (verdict === 'CLEAR' || reason === 'AUTHORIZED_NOT_LISTED' || right === 'PENDING' || right === 'NONE')
    return 'NONE';
  if (facts.goods.grade === 'DIFFERENT') return 'WELL_KNOWN';
  return facts.sign.grade === 'IDENTICAL' && facts.goods.grade === 'SAME' ? 'DOUBLE_IDENTITY' : 'CONFUSION';
}

function actIn(jurisdiction: string, limb: Limb, { facts, route }: FindingCase): Act {
  for (const [key, name] of RULES_OF_LIMB[limb]) {
    const rule = findRule(jurisdiction, key, route.date, facts.right.office);
    if (rule) return { limb: name, jurisdiction, citation: citationOf(jurisdiction, rule) };
  }
  throw new Error(`The law data of ${jurisdiction} has no rule for ${limb} on ${route.date}.`);
}

/** What the law of each jurisdiction calls the use, gravest first and surest first; never empty. */
export function actsOf(finding: FindingCase, ruling: Ruling): readonly [Act, ...Act[]] {
  const { standing, places, facts } = finding;
  const asked = standing.length > 0 ? standing : places;
  const jurisdictions = new Set(asked.map(({ jurisdiction }) => jurisdiction));
  if (jurisdictions.size === 0) jurisdictions.add(jurisdictionOfCountry(facts.right.office));
  const limb = limbOf(finding, ruling);
  const acts = [...jurisdictions].map((jurisdiction) => actIn(jurisdiction, limb, finding));
  acts.sort(
    (a, b) =>
      GRAVITY[b.limb] - GRAVITY[a.limb] || SURENESS[b.citation.confidence] - SURENESS[a.citation.confidence],
  );
  const [first, ...others] = acts;
  if (!first) throw new Error('There is an act for every jurisdiction.');
  return [first, ...others];
}
