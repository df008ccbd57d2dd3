import { type FindingFacts } from './types';

/** How much of the sign's score the goods let through: a floor for the grade, and the rest with the goods' own score. */
const GATE: Readonly<
  Record<FindingFacts['goods']['grade'], { readonly floor: number; readonly rest: number }>
> = {
  SAME: { floor: 1, rest: 0 },
  SIMILAR: { floor: 0.7, rest: 0.3 },
  DIFFERENT: { floor: 0, rest: 0 },
  // Nobody knows the goods: the score says what would be if they were the same, and the verdict table lets a person look.
  UNKNOWN: { floor: 1, rest: 0 },
};

/**
 * Likelihood of confusion, [0, 1]: the similarity of the signs, let through as far as the goods are near each other. Less
 * similar goods need a more similar sign, and the other way round (interdependence).
 */
export function confusionScore({ sign, goods }: Pick<FindingFacts, 'sign' | 'goods'>): number {
  if (sign.grade === 'DISSIMILAR' && !sign.evasive) return 0;
  const { floor, rest } = GATE[goods.grade];
  return Math.min(1, Math.max(0, sign.score)) * (floor + rest * Math.min(1, Math.max(0, goods.score)));
}
