import { type DispositionFacts, type ReasonCode, type Verdict } from '../types';
import {
  isConfusionLikely,
  isConfusionPossible,
  isEvasion,
  isEvasiveReference,
  isFairUse,
  isOnOtherGoods,
  isPerhapsDescriptive,
  isPerhapsReferential,
  isRecordedDoubleIdentity,
  isRightOutOfForce,
  isUnlisted,
  isUnrecordedDoubleIdentity,
  isWellKnownOnOtherGoods,
} from './conditions';
import { type FindingCase } from './finding-case';

/** One row: the first whose condition fits decides. */
export interface VerdictRow {
  readonly rule: number;
  /** The condition in words. */
  readonly condition: string;
  readonly when: (finding: FindingCase) => boolean;
  readonly verdict: Verdict | 'AS_DECIDED';
  /** Reason codes, with the condition under which each is given; the first that fits is. */
  readonly reasons: readonly {
    readonly code: ReasonCode;
    readonly when: (finding: FindingCase) => boolean;
  }[];
}

const always = (): boolean => true;
const because = (code: ReasonCode): VerdictRow['reasons'] => [{ code, when: always }];

/** A dissimilar sign is no finding, whatever else is true of the mark. */
const resembling =
  (when: VerdictRow['when']): VerdictRow['when'] =>
  (finding) =>
    finding.resembles && when(finding);

/** What a person's decision comes to. */
export const VERDICT_OF_DISPOSITION: Readonly<Record<DispositionFacts['decision'], Verdict>> = {
  NOT_A_MATCH: 'CLEAR',
  LAWFUL_USE: 'CLEAR',
  CONFIRMED: 'BLOCK',
};

/** The default policy from finding to verdict. */
export const VERDICT_TABLE: readonly VerdictRow[] = [
  {
    rule: 1,
    condition: 'a disposition in force covers it',
    when: ({ facts }) => facts.disposition !== null,
    verdict: 'AS_DECIDED',
    reasons: because('DISPOSITION'),
  },
  {
    rule: 2,
    condition: 'right not in force on the date in any jurisdiction of the route',
    when: resembling(isRightOutOfForce),
    verdict: 'CLEAR',
    reasons: because('RIGHT_NOT_IN_FORCE'),
  },
  {
    rule: 3,
    condition: 'the seller, or a party, owns the mark',
    when: resembling(({ facts }) => facts.ownedByParty),
    verdict: 'CLEAR',
    reasons: because('OWN_MARK'),
  },
  {
    rule: 4,
    condition: 'authorised, listed as legitimate user where the route’s customs recorded the mark',
    when: resembling(({ authorization }) => authorization.status === 'AUTHORIZED'),
    verdict: 'CLEAR',
    reasons: because('AUTHORIZED'),
  },
  {
    rule: 5,
    condition: 'authorised but not listed with that customs, where the use needs the licence',
    when: resembling(isUnlisted),
    verdict: 'REVIEW',
    reasons: because('AUTHORIZED_NOT_LISTED'),
  },
  {
    rule: 6,
    condition:
      'use is referential or descriptive, not aggravated, the brand field does not claim the mark, and a name that is referred to is not hidden',
    when: resembling(isFairUse),
    verdict: 'CLEAR',
    reasons: [
      { code: 'REFERENTIAL_USE', when: ({ facts }) => facts.use.kind === 'REFERENTIAL' },
      { code: 'FAIR_USE', when: always },
    ],
  },
  {
    rule: 7,
    condition: 'goods different, mark not well known',
    when: resembling(isOnOtherGoods),
    verdict: 'CLEAR',
    reasons: because('DIFFERENT_GOODS'),
  },
  {
    rule: 8,
    condition: 'identical sign, same goods, right registered, recorded on the route',
    when: resembling(isRecordedDoubleIdentity),
    verdict: 'BLOCK',
    reasons: because('DOUBLE_IDENTITY_RECORDED'),
  },
  {
    rule: 9,
    condition: 'identical sign, same goods, right registered, not recorded',
    when: resembling(isUnrecordedDoubleIdentity),
    verdict: 'BLOCK',
    reasons: because('DOUBLE_IDENTITY'),
  },
  {
    rule: 10,
    condition: 'evasive spelling of a registered mark, same or similar goods',
    when: resembling(isEvasion),
    verdict: 'BLOCK',
    reasons: because('EVASION'),
  },
  {
    rule: 11,
    condition: 'similar sign or goods, right registered, confusion score at or above the block threshold',
    when: resembling(isConfusionLikely),
    verdict: 'BLOCK',
    reasons: because('CONFUSION_LIKELY'),
  },
  {
    rule: 12,
    condition:
      'the same between the review and the block thresholds; or goods unknown and the sign close; or right only filed or of unknown status; or well known, on other goods; or use perhaps referential or descriptive; or a reference that hides the name; or under a law that was not read',
    when: resembling(isConfusionPossible),
    verdict: 'REVIEW',
    reasons: [
      { code: 'WELL_KNOWN', when: isWellKnownOnOtherGoods },
      { code: 'REFERENTIAL_POSSIBLE', when: isPerhapsReferential },
      { code: 'EVASION', when: isEvasiveReference },
      { code: 'DESCRIPTIVE_POSSIBLE', when: isPerhapsDescriptive },
      { code: 'RIGHT_PENDING', when: ({ right }) => right !== 'REGISTERED' },
      { code: 'GOODS_UNKNOWN', when: ({ facts }) => facts.goods.grade === 'UNKNOWN' },
      { code: 'CONFUSION_POSSIBLE', when: always },
    ],
  },
  { rule: 13, condition: 'otherwise', when: always, verdict: 'CLEAR', reasons: because('BELOW_THRESHOLD') },
];

/** What the table says of a finding. */
export interface Ruling {
  readonly rule: number;
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
}

/** The first row that fits. */
export function rulingOn(finding: FindingCase): Ruling {
  for (const { rule, when, verdict, reasons } of VERDICT_TABLE) {
    if (!when(finding)) continue;
    const reason = reasons.find((one) => one.when(finding));
    if (!reason) continue;
    const decision = finding.facts.disposition?.decision;
    const decided = verdict === 'AS_DECIDED' ? decision && VERDICT_OF_DISPOSITION[decision] : verdict;
    if (decided) return { rule, verdict: decided, reason: reason.code };
  }
  throw new Error('The last row of the verdict table fits every finding.');
}
