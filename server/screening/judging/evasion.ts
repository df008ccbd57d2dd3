import { type SignComparison, type Transformation, type TransformationKind } from '../../matching/types';
import { isGuessed } from '../names/behind-signs';
import { AS_IT_IS, type FoundMatch } from '../names/name-finder';

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

/** Макіта is how the name is written there, though all its letters look like Latin ones. */
const isWrittenAsFiled = ({ behindSigns, kind }: FoundMatch): boolean =>
  behindSigns === undefined && AS_IT_IS.has(kind);

/** True where the words of a place hide the mark from a filter, and what they show is not guessed. */
export const hidesMark = (match: FoundMatch, { transformations }: SignComparison): boolean =>
  !isGuessed(match) && !isWrittenAsFiled(match) && isEvasive(transformations);
