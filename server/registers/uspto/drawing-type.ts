import { type MarkType } from '../../matching/types';

/** Kinds by the first character of the USPTO's mark drawing code. */
const DRAWINGS: Readonly<Record<string, MarkType>> = {
  1: 'WORD',
  2: 'FIGURATIVE',
  3: 'COMBINED',
  4: 'WORD',
  5: 'COMBINED',
  6: 'OTHER',
};

/** The kind of a sign by its mark drawing code; without one that is known, by whether it has words. */
export function drawingType(code: string | null, hasText: boolean): MarkType {
  return DRAWINGS[code?.[0] ?? ''] ?? (hasText ? 'WORD' : 'OTHER');
}
