import { type Transformation, type TransformationKind } from '../../matching/types';

/** Rewrites that nobody makes by accident: they hide a name from a filter and leave it readable for people. */
const EVASIVE: ReadonlySet<TransformationKind> = new Set([
  'HOMOGLYPH',
  'LEET',
  'MASKED',
  'INVISIBLE',
  'LOOKALIKE_GLYPH',
]);

export function isEvasive(transformations: readonly Transformation[]): boolean {
  return transformations.some(({ kind }) => EVASIVE.has(kind));
}
