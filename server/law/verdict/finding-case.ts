import { type AuthorizationCheck, checkAuthorization } from '../authorization';
import { confusionScore } from '../confusion';
import { type Place, placesOfEffect, placesToAsk } from '../places';
import { findRule } from '../profiles/find-rule';
import { type RuleKey } from '../profiles/law-types';
import { isRecordalEffective, isRecordedAt } from '../recordal-effect';
import { type RightState, rightState } from '../right-in-force';
import { type FindingFacts, type Policy, type Route } from '../types';

/** A finding with everything that the rows of the verdict table ask about, worked out once. */
export interface FindingCase {
  readonly facts: FindingFacts;
  readonly route: Route;
  readonly policy: Policy;
  /** Where the goods may be, and of these where the mark has effect. */
  readonly places: readonly Place[];
  readonly standing: readonly Place[];
  readonly right: RightState;
  /** The signs are alike, or the spelling hides the mark. */
  readonly resembles: boolean;
  readonly confusion: number;
  /** Authorities on the route whose recordal has effect on the date. */
  readonly recordedWith: readonly string[];
  readonly authorization: AuthorizationCheck;
}

function recordedOnRoute(
  { right }: FindingFacts,
  route: Route,
  standing: readonly Place[],
): readonly string[] {
  if (route.direction === 'DOMESTIC') return [];
  const authorities = right.recordals
    .filter((recordal) => isRecordalEffective(recordal, right, route.date))
    .filter((recordal) => standing.some((place) => isRecordedAt(recordal, place)))
    .map(({ authority }) => authority);
  return [...new Set(authorities)];
}

/** Works out what the verdict table asks about. */
export function caseOf(facts: FindingFacts, route: Route, policy: Policy): FindingCase {
  const places = placesToAsk(route, facts.right);
  const standing = placesOfEffect(places, facts.right);
  const recordedWith = recordedOnRoute(facts, route, standing);
  return {
    facts,
    route,
    policy,
    places,
    standing,
    right: rightState(facts.right, route.date),
    resembles: facts.sign.grade !== 'DISSIMILAR' || facts.sign.evasive,
    confusion: confusionScore(facts),
    recordedWith,
    authorization: checkAuthorization(
      facts.authorizations,
      standing,
      recordedWith,
      route.date,
      facts.licenceObstacle,
    ),
  };
}

/** Whether some law of the route that knows the rule was read: a rule marked U decides nothing by itself. */
export function restsOnReadLaw({ standing, route, facts }: FindingCase, keys: readonly RuleKey[]): boolean {
  return standing.some(({ jurisdiction }) =>
    keys.some((key) => {
      const rule = findRule(jurisdiction, key, route.date, facts.right.office);
      return rule !== null && rule.confidence !== 'U';
    }),
  );
}
