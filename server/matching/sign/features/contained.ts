import { type SignPair } from '../pair';

/** Distinctiveness of a sign that stands whole in the other, told apart from what is added. */
export function containedSeparate({ containment }: SignPair): number {
  return containment?.separate ? Math.min(1, containment.weight) : 0;
}

/** The same, for the sign at the start of the other. */
export function containedAtStart({ containment }: SignPair): number {
  return containment?.separate && containment.atStart ? Math.min(1, containment.weight) : 0;
}

/** Distinctiveness of a sign that is a mere run of letters at the start or end of the other. */
export function containedInside({ containment }: SignPair): number {
  return containment && !containment.separate ? Math.min(1, containment.weight) : 0;
}

/** Distinctive weight that the longer sign adds to the one it contains. */
export function addedElement({ containment }: SignPair): number {
  return containment?.separate ? Math.min(1.5, containment.rest) / 1.5 : 0;
}
