import { type FindingFacts } from './types';

type GoodsFacts = FindingFacts['goods'];

/** How much of the sign's score the goods let through: a floor for the grade, and the rest with the goods' own score. */
const GATE: Readonly<Record<GoodsFacts['grade'], { readonly floor: number; readonly rest: number }>> = {
  SAME: { floor: 1, rest: 0 },
  SIMILAR: { floor: 0.7, rest: 0.3 },
  // What is left where goods are only far from each other: coordinated classes more, unrelated ones hardly anything.
  DIFFERENT: { floor: 0, rest: 1 },
  // Nobody knows the goods: two marks are compared by their signs alone.
  UNKNOWN: { floor: 1, rest: 0 },
};

/** What a well-known earlier mark adds: the more distinctive it is, the greater the likelihood (Canon, 18; C-251/95 Sabel, 24). */
export const WELL_KNOWN = {
  /** The part that counts on different goods, where a link with the mark is enough (Regulation (EU) 2017/1001, Article 8(5)). */
  onOtherGoods: 0.8,
  /** Log odds on goods that are near. */
  onNearGoods: 0.3,
} as const;

export const within = (score: number): number => Math.min(1, Math.max(0, score));

/**
 * The part of the similarity of signs that counts for these goods, [0, 1]: less similar goods need a more similar sign, and
 * the other way round (interdependence, CJEU C-39/97 Canon, 17).
 */
export function letThrough({ grade, score }: GoodsFacts): number {
  const { floor, rest } = GATE[grade];
  return floor + rest * within(score);
}

/**
 * The part of the similarity of signs that counts for a verdict where nobody knows what a listing's goods are. Without goods that
 * lie near, a sign must come nearer to the mark before a person is asked to look. A sign that is the mark, or hides it, always is looked at.
 */
export const ON_UNKNOWN_GOODS = 0.55;

/**
 * Likelihood of confusion for a verdict, [0, 1]: the similarity of the signs as far as the goods let it through. None where
 * the signs or the goods are not similar at all: a verdict needs both (Canon, 22).
 */
export function confusionScore({ sign, goods }: Pick<FindingFacts, 'sign' | 'goods'>): number {
  if (sign.grade === 'DISSIMILAR' && !sign.evasive) return 0;
  if (goods.grade === 'DIFFERENT') return 0;
  return within(sign.score) * (goods.grade === 'UNKNOWN' ? ON_UNKNOWN_GOODS : letThrough(goods));
}
