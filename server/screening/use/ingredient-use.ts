import { type UseEvidence } from '../types';
import { touchingBefore, touchingBehind } from './find-frame';
import { INGREDIENTS, STANDARDS } from './ingredients';
import { type FrameHit, type PreparedField } from './prepare-use';
import { type FieldSpan } from './use-question';

function evidence(field: PreparedField, start: number, end: number, meaning: string): UseEvidence {
  return { field: field.field, start, end, text: field.text.slice(start, end), meaning };
}

function ofHit(field: PreparedField, hit: FrameHit, meaning: string): UseEvidence {
  return evidence(field, field.pieces[hit.first]?.start ?? 0, field.pieces[hit.last - 1]?.end ?? 0, meaning);
}

/** Evidence that the name is a technical standard or platform that goods support: "Bluetooth". Not in the brand field. */
export function standardUse(field: PreparedField, { start, end }: FieldSpan): UseEvidence | undefined {
  const name = field.text.slice(start, end).normalize('NFKC').toLowerCase();
  if (field.role === 'BRAND' || !STANDARDS.has(name)) return undefined;
  return evidence(field, start, end, 'names a technical standard that the goods support');
}

/**
 * Evidence that the name stands for something that the goods contain: an ingredient that is carried ("with Intel …") or
 * named with its part ("Swarovski crystals").
 */
export function ingredientUse(field: PreparedField, span: FieldSpan): UseEvidence | undefined {
  if (field.role === 'BRAND') return undefined;
  const name = field.text.slice(span.start, span.end).normalize('NFKC').toLowerCase();
  const carried = touchingBefore(field, span, 'CARRY');
  const part = touchingBehind(field, span, 'COMPONENT') ?? touchingBefore(field, span, 'COMPONENT');
  if (part && (carried || INGREDIENTS.has(name))) return ofHit(field, part, 'names a part of the goods');
  if (carried && INGREDIENTS.has(name)) return ofHit(field, carried, 'names what the goods contain');
  return undefined;
}
