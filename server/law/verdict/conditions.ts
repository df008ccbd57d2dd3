import { type FindingCase, restsOnReadLaw } from './finding-case';

/** Goods that lie in the reach of the mark: the same or similar. */
export function isNearGoods({ facts }: FindingCase): boolean {
  return facts.goods.grade === 'SAME' || facts.goods.grade === 'SIMILAR';
}

function isDoubleIdentity({ facts }: FindingCase): boolean {
  return facts.sign.grade === 'IDENTICAL' && facts.goods.grade === 'SAME';
}

/** Nothing that the seller says elsewhere takes the good faith from a use. */
const inGoodFaith = ({ facts: { use } }: FindingCase): boolean => !use.aggravated && !use.brandFieldClaims;

/** Only what the goods are speaks for the use that was read. */
const isUncertain = ({ facts: { use } }: FindingCase): boolean => use.doubtful === true;

/**
 * Who says openly what his goods fit has no reason to hide the name from a filter: such a reference is perhaps not in accordance
 * with honest practices (Art. 14(2) of Regulation (EU) 2017/1001).
 */
const isHiddenReference = ({ facts: { sign, use } }: FindingCase): boolean =>
  use.kind === 'REFERENTIAL' && sign.evasive;

/** The use is perhaps a lawful one: a person should look, whatever the signs and the goods. */
function isDoubtful(finding: FindingCase): boolean {
  return inGoodFaith(finding) && (isUncertain(finding) || isHiddenReference(finding));
}

export function isPerhapsReferential(finding: FindingCase): boolean {
  return inGoodFaith(finding) && isUncertain(finding) && finding.facts.use.kind === 'REFERENTIAL';
}

export function isPerhapsDescriptive(finding: FindingCase): boolean {
  return inGoodFaith(finding) && isUncertain(finding) && finding.facts.use.kind === 'DESCRIPTIVE';
}

/** Row 12: a reference to goods of the mark, and the name in it is hidden. */
export function isEvasiveReference(finding: FindingCase): boolean {
  return inGoodFaith(finding) && isHiddenReference(finding) && isNearGoods(finding);
}

/** The right can be enforced on the date against use as a mark: registered, and under a law that was read. */
function isEnforceable(finding: FindingCase): boolean {
  return (
    finding.right === 'REGISTERED' &&
    !isDoubtful(finding) &&
    restsOnReadLaw(finding, ['DOUBLE_IDENTITY', 'CONFUSION'])
  );
}

/** Row 2. The right is dead or not yet born on the date, or has no effect anywhere on the route. */
export function isRightOutOfForce({ right, standing }: FindingCase): boolean {
  return right === 'NONE' || standing.length === 0;
}

/**
 * Row 6. Descriptive or referential use, unless the brand field claims the mark, other words ("style", "dupe", 大牌同款) trade
 * on it, or the name is hidden: such use is not in good faith.
 */
export function isFairUse(finding: FindingCase): boolean {
  const { kind } = finding.facts.use;
  return (
    (kind === 'REFERENTIAL' || kind === 'DESCRIPTIVE') &&
    inGoodFaith(finding) &&
    !isDoubtful(finding) &&
    restsOnReadLaw(finding, ['FAIR_USE'])
  );
}

/** Row 7. Other goods; a mark that is recorded as well known may reach them all the same. */
export function isOnOtherGoods({ facts }: FindingCase): boolean {
  return facts.goods.grade === 'DIFFERENT' && !facts.right.wellKnown;
}

/** Row 8. */
export function isRecordedDoubleIdentity(finding: FindingCase): boolean {
  return isEnforceable(finding) && isDoubleIdentity(finding) && finding.recordedWith.length > 0;
}

/** Row 9. */
export function isUnrecordedDoubleIdentity(finding: FindingCase): boolean {
  return isEnforceable(finding) && isDoubleIdentity(finding) && finding.recordedWith.length === 0;
}

/** Row 10. */
export function isEvasion(finding: FindingCase): boolean {
  return isEnforceable(finding) && finding.facts.sign.evasive && isNearGoods(finding);
}

/** Row 11. */
export function isConfusionLikely(finding: FindingCase): boolean {
  return isEnforceable(finding) && isNearGoods(finding) && finding.confusion >= finding.policy.blockThreshold;
}

/** The signs alone come near enough that a person should look. */
function isNearSign({ facts: { sign }, policy }: FindingCase): boolean {
  return sign.grade === 'IDENTICAL' || sign.evasive || sign.score >= policy.reviewThreshold;
}

/** Row 12, for a mark that a decision calls well known: other goods do not end the question. */
export function isWellKnownOnOtherGoods(finding: FindingCase): boolean {
  return finding.facts.right.wellKnown && finding.facts.goods.grade === 'DIFFERENT' && isNearSign(finding);
}

/** Row 12. Confusion is possible, or would be if the goods were known, or once the right is registered. */
export function isConfusionPossible(finding: FindingCase): boolean {
  const { facts, confusion, policy } = finding;
  if (facts.goods.grade === 'DIFFERENT') return isWellKnownOnOtherGoods(finding);
  return facts.sign.grade === 'IDENTICAL' || facts.sign.evasive || confusion >= policy.reviewThreshold;
}

/**
 * Row 5. Authorised, but a customs authority on the route was not told; asked only where the trade needs the permission,
 * so that holding one never makes the answer worse.
 */
export function isUnlisted(finding: FindingCase): boolean {
  return (
    finding.authorization.status === 'AUTHORIZED_NOT_LISTED' &&
    !isFairUse(finding) &&
    !isOnOtherGoods(finding) &&
    isConfusionPossible(finding)
  );
}
