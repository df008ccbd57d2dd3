import { type FindingFacts } from './types';

type GoodsFacts = FindingFacts['goods'];

/** How much of the sign's score the goods let through: a floor for the grade, and the rest with the goods' own score. */
const GATE: Readonly<Record<GoodsFacts['grade'], { readonly floor: number; readonly rest: number }>> = {
  SAME: { floor: 1, rest: 0 },
  SIMILAR: { floor: 0.7, rest: 0.3 },
  // What is left where goods are only far from each other: coordinated classes more, unrelated ones hardly anything.
  DIFFERENT: { floor: 0, rest: 1 },
  // Nobody knows the goods: the score says what would be if they were the same, and the verdict table lets a person look.
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
 * Likelihood of confusion for a verdict, [0, 1]: the similarity of the signs as far as the goods let it through. None where
 * the signs or the goods are not similar at all: a verdict needs both (Canon, 22).
 */
export function confusionScore({ sign, goods }: Pick<FindingFacts, 'sign' | 'goods'>): number {
  if (sign.grade === 'DISSIMILAR' && !sign.evasive) return 0;
  return goods.grade === 'DIFFERENT' ? 0 : within(sign.score) * letThrough(goods);
}
