import { type SignPair } from '../pair';

/** 1 where both are documented names of one brand. */
export function sameName({ a, b }: SignPair): number {
  if (a.brands.length > 0 && a.brands.some((brand) => b.brands.includes(brand))) return 1;
  return b.aliasKeys.includes(a.identity) || a.aliasKeys.includes(b.identity) ? 1 : 0;
}

/** What one name adds to another weighs no more than this where both name one house (CITI, CITIBANK). */
const MERE_ADDITION = 0.3;

/** 1 where both are names of known brands, and not of the same: buyers know them apart. */
export function differentNames(pair: SignPair): number {
  const { a, b, containment } = pair;
  if (a.brands.length === 0 || b.brands.length === 0 || sameName(pair) === 1) return 0;
  return containment?.separate && containment.exact && containment.rest <= MERE_ADDITION ? 0 : 1;
}
