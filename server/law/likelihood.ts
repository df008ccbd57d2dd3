import { letThrough, WELL_KNOWN, within } from './confusion';
import { defaultPolicy } from './default-policy';
import { type FindingFacts } from './types';

/** DOUBLE_IDENTITY: identical signs, same goods. The others by the thresholds of the default policy. */
export type LikelihoodGrade = 'DOUBLE_IDENTITY' | 'LIKELY' | 'POSSIBLE' | 'UNLIKELY';

/** What the likelihood rests on. WELL_KNOWN: the goods differ, and a link with a well-known mark is what counts. */
export type LikelihoodBasis = 'SIGNS_AND_GOODS' | 'WELL_KNOWN' | 'SIGNS_ALONE';

/** Which part keeps the likelihood from being greater: the one that is less alike. */
export type Weightier = 'SIGNS' | 'GOODS' | 'BOTH';

/** Two marks with their goods, compared. */
export interface MarksCompared {
  readonly sign: Pick<FindingFacts['sign'], 'grade' | 'score'>;
  readonly goods: FindingFacts['goods'];
  /** Whether a decision says of one of the marks that it is well known. */
  readonly wellKnown: boolean;
}

export interface Likelihood {
  readonly grade: LikelihoodGrade;
  /** [0, 1] */
  readonly score: number;
  readonly basis: LikelihoodBasis;
  readonly weightier: Weightier;
  /** Part of the similarity of the signs that counts for these goods, [0, 1]. */
  readonly goodsFactor: number;
}

/** Parts nearer to each other than this weigh the same. */
const EVEN = 0.1;
/** Parts of 1 that a score is rounded to, as the scores of signs are. */
const STEPS = 10_000;

function gradeOf({ goods, sign }: MarksCompared, score: number): LikelihoodGrade {
  if (sign.grade === 'IDENTICAL' && goods.grade === 'SAME') return 'DOUBLE_IDENTITY';
  if (score >= defaultPolicy.blockThreshold) return 'LIKELY';
  return score >= defaultPolicy.reviewThreshold ? 'POSSIBLE' : 'UNLIKELY';
}

function basisOf({ goods, wellKnown }: MarksCompared): LikelihoodBasis {
  if (goods.grade === 'UNKNOWN') return 'SIGNS_ALONE';
  return wellKnown && goods.grade === 'DIFFERENT' ? 'WELL_KNOWN' : 'SIGNS_AND_GOODS';
}

function weightierOf(basis: LikelihoodBasis, signs: number, goods: number): Weightier {
  if (basis === 'SIGNS_ALONE') return 'SIGNS';
  if (Math.abs(signs - goods) < EVEN) return 'BOTH';
  return signs < goods ? 'SIGNS' : 'GOODS';
}

/** A probability with log odds added. */
function raised(score: number, logOdds: number): number {
  const odds = score * Math.exp(logOdds);
  return odds / (odds + 1 - score);
}

/**
 * Likelihood of confusion of two marks: signs, goods and the strength of the earlier mark weighed together (interdependence,
 * CJEU C-39/97 Canon and C-342/97 Lloyd; the factors of DuPont, 476 F.2d 1357). How distinctive the shared element is stands
 * in the score of the signs already. Where goods are not known it rests on the signs alone, and its basis says so.
 */
export function likelihoodOfConfusion(marks: MarksCompared): Likelihood {
  const { goods, sign, wellKnown } = marks;
  const basis = basisOf(marks);
  const signs = within(sign.score);
  const near = letThrough(goods);
  const goodsFactor = basis === 'WELL_KNOWN' ? Math.max(near, WELL_KNOWN.onOtherGoods) : near;
  const both = signs * goodsFactor;
  const whole = wellKnown && goods.grade !== 'DIFFERENT' ? raised(both, WELL_KNOWN.onNearGoods) : both;
  const score = Math.round(whole * STEPS) / STEPS;
  return {
    grade: gradeOf(marks, score),
    score,
    basis,
    weightier: weightierOf(basis, signs, goodsFactor),
    goodsFactor: Math.round(goodsFactor * STEPS) / STEPS,
  };
}
