import { actsOf } from './acts';
import { customsEffects } from './customs-effect';
import { exposuresOf } from './exposure';
import { notesOn } from './notes';
import { type Decision, type FindingFacts, type Policy, type Route } from './types';
import { caseOf } from './verdict/finding-case';
import { rulingOn } from './verdict/verdict-table';

/**
 * Decides one finding: the verdict of the first row of the verdict table that fits, and beside it what the law of each
 * jurisdiction calls the use, what customs would do, what it can cost, and whether the party is authorised.
 * @param facts what is known of the sign, the goods, the use, the right and the permissions
 * @param route where the goods go, and when; without origin and destination every place where the mark has effect counts
 * @param policy thresholds of the marketplace
 * @throws RangeError if the value of the goods is not a decimal amount
 */
export function decide(facts: FindingFacts, route: Route, policy: Policy): Decision {
  const finding = caseOf(facts, route, policy);
  const ruling = rulingOn(finding);
  const acts = actsOf(finding, ruling);
  const customs = customsEffects(finding, ruling.verdict);
  return {
    ...ruling,
    confusion: finding.confusion,
    act: acts[0],
    acts,
    customs,
    exposure: exposuresOf(finding, ruling, acts, customs),
    authorization: finding.authorization,
    notes: notesOn(finding),
  };
}
