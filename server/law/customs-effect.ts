import { actsIn, AUTHORITIES, type Authority, authorityOf, DEMO_AUTHORITY } from './authorities';
import { citationOf, requireRule } from './profiles/find-rule';
import { lawOn } from './profiles/jurisdictions';
import { isRecordalEffective, isRecordedAt, type RecordalOfRight } from './recordal-effect';
import { type CustomsEffect, type Verdict } from './types';
import { type FindingCase } from './verdict/finding-case';

/** Authorities at the borders that the mark reaches: those in the table, and those that the recordals name. */
function authoritiesOf({ facts, standing, route }: FindingCase): readonly Authority[] {
  if (route.direction === 'DOMESTIC') return [];
  const recorded = facts.right.recordals
    .filter((recordal) => standing.some((place) => isRecordedAt(recordal, place)))
    .map(({ authority }) => authority);
  // The demo authority has its say where it holds a recordal, or where nobody else can.
  const ofRoute = AUTHORITIES.filter((authority) =>
    standing.some(({ country }) => actsIn(authority, country)),
  )
    .map(({ id }) => id)
    .filter((id) => id !== DEMO_AUTHORITY || standing.some(({ country }) => country === null));
  return [...new Set([...ofRoute, ...recorded])].map(authorityOf);
}

/** The recordal that counts: one that has effect on the date, else the one that runs longest. */
function recordalWith(
  { facts, standing, route }: FindingCase,
  { id }: Authority,
): { recordal: RecordalOfRight; effective: boolean } | null {
  const candidates = facts.right.recordals
    .filter(
      (recordal) => recordal.authority === id && standing.some((place) => isRecordedAt(recordal, place)),
    )
    .map((recordal) => ({ recordal, effective: isRecordalEffective(recordal, facts.right, route.date) }))
    .sort(
      (a, b) =>
        Number(b.effective) - Number(a.effective) || (a.recordal.validTo < b.recordal.validTo ? 1 : -1),
    );
  return candidates[0] ?? null;
}

function effectOf(finding: FindingCase, authority: Authority, verdict: Verdict): CustomsEffect {
  const { facts, route, right } = finding;
  const { jurisdiction } = authority;
  const found = recordalWith(finding, authority);
  const recorded = found?.effective ?? false;
  const identical = facts.sign.grade === 'IDENTICAL';
  const { customs } = lawOn(jurisdiction, route.date).jurisdiction;
  const practice = customs[recorded ? 'recorded' : 'unrecorded'][identical ? 'identical' : 'similar'];
  // What the law clears gives customs nothing to act on, and neither does a right that is not in force.
  const acts = verdict !== 'CLEAR' && (right === 'REGISTERED' || right === 'POSSIBLE');
  return {
    authority: authority.id,
    reach: acts ? practice.reach : 'NONE',
    recordalId: found?.recordal.id ?? null,
    recordalNumber: found?.recordal.number ?? null,
    validFrom: found?.recordal.validFrom ?? null,
    validTo: found?.recordal.validTo ?? null,
    effectiveOn: recorded,
    citation: citationOf(jurisdiction, requireRule(jurisdiction, practice.rule, route.date)),
  };
}

/** What each customs authority on the route would do about the finding. Empty where no border is crossed. */
export function customsEffects(finding: FindingCase, verdict: Verdict): readonly CustomsEffect[] {
  return authoritiesOf(finding).map((authority) => effectOf(finding, authority, verdict));
}
