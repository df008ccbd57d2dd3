import { type ReasonCode, type Verdict } from '../server/law/types';
import { type ListingKind } from './demo-listing';

interface KindAnswer {
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
}

const HARD: readonly ReasonCode[] = [
  'DOUBLE_IDENTITY_RECORDED',
  'DOUBLE_IDENTITY',
  'EVASION',
  'CONFUSION_LIKELY',
];

/** What the default policy of the decision table answers for each kind of demo listing. */
export const EXPECTED: Readonly<Record<ListingKind, KindAnswer>> = {
  clean: { verdict: 'CLEAR', reasons: [] },
  infringing: { verdict: 'BLOCK', reasons: ['DOUBLE_IDENTITY_RECORDED'] },
  'infringing-unrecorded': { verdict: 'BLOCK', reasons: ['DOUBLE_IDENTITY'] },
  'other-script': { verdict: 'BLOCK', reasons: HARD },
  evasive: { verdict: 'BLOCK', reasons: HARD },
  'similar-sign': { verdict: 'BLOCK', reasons: ['CONFUSION_LIKELY', 'EVASION'] },
  'style-of': { verdict: 'BLOCK', reasons: HARD },
  'compatible-with': { verdict: 'CLEAR', reasons: ['REFERENTIAL_USE', 'FAIR_USE', 'DIFFERENT_GOODS'] },
  'perhaps-compatible': { verdict: 'REVIEW', reasons: ['REFERENTIAL_POSSIBLE'] },
  'perhaps-descriptive': { verdict: 'REVIEW', reasons: ['DESCRIPTIVE_POSSIBLE'] },
  descriptive: { verdict: 'CLEAR', reasons: ['FAIR_USE', 'DIFFERENT_GOODS', 'BELOW_THRESHOLD'] },
  'different-goods': { verdict: 'CLEAR', reasons: ['DIFFERENT_GOODS'] },
  'well-known-other-goods': { verdict: 'REVIEW', reasons: ['WELL_KNOWN'] },
  'own-mark': { verdict: 'CLEAR', reasons: ['OWN_MARK'] },
  authorised: { verdict: 'CLEAR', reasons: ['AUTHORIZED'] },
  'authorised-not-listed': { verdict: 'REVIEW', reasons: ['AUTHORIZED_NOT_LISTED'] },
  'authorisation-lacking': { verdict: 'BLOCK', reasons: ['DOUBLE_IDENTITY_RECORDED', 'DOUBLE_IDENTITY'] },
  'expired-right': { verdict: 'CLEAR', reasons: ['RIGHT_NOT_IN_FORCE'] },
  'pending-right': { verdict: 'REVIEW', reasons: ['RIGHT_PENDING'] },
  'goods-unknown': { verdict: 'REVIEW', reasons: ['GOODS_UNKNOWN'] },
  disposition: { verdict: 'CLEAR', reasons: ['DISPOSITION'] },
  'far-sign': { verdict: 'CLEAR', reasons: ['BELOW_THRESHOLD', 'DIFFERENT_GOODS'] },
};
