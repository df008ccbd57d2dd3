import { type SignComparison, type Transformation } from '../../matching/types';

/**
 * The comparison of the name that words stand for, told of how they are written: similar at most, one step longer.
 * @param likeness what is left of the score where the words show the name in part only
 */
export function behindSpelling(bare: SignComparison, step: Transformation, likeness = 1): SignComparison {
  if (bare.grade === 'DISSIMILAR') return bare;
  const chain = bare.transformations.filter(({ kind }) => kind !== 'EXACT');
  return { ...bare, grade: 'SIMILAR', score: bare.score * likeness, transformations: [step, ...chain] };
}
