import { isBrandName } from '../brand-index';
import { type SignPair } from '../pair';
import { type PreparedSign } from '../prepare-sign';

/** Whether both are names of brands that are known. */
function bothNamed(a: PreparedSign, b: PreparedSign): boolean {
  // A name in plain letters is looked up at once, any other is looked at for disguises too.
  const [first, second] = a.plain ? [a, b] : [b, a];
  return first.brands.length > 0 && second.brands.length > 0;
}

/** 1 where both are documented names of one brand. */
export function sameName({ a, b }: SignPair): number {
  if (bothNamed(a, b) && a.brands.some((brand) => b.brands.includes(brand))) return 1;
  return b.aliasKeys.includes(a.identity) || a.aliasKeys.includes(b.identity) ? 1 : 0;
}

/** What one name adds to another weighs no more than this where both name one house (CITI, CITIBANK). */
const MERE_ADDITION = 0.3;

/**
 * Whether buyers know the two names apart. Of two in Latin letters both must stand in the brand table: what only tradesmen know,
 * others take for a slip.
 */
const areToldApart = (a: PreparedSign, b: PreparedSign): boolean =>
  bothNamed(a, b) && (!a.plain || !b.plain || (isBrandName(a.text) && isBrandName(b.text)));

/** 1 where both are names of known brands, and not of the same: buyers know them apart. */
export function differentNames(pair: SignPair): number {
  const { a, b, containment } = pair;
  if (!areToldApart(a, b) || sameName(pair) === 1) return 0;
  return containment?.separate && containment.exact && containment.rest <= MERE_ADDITION ? 0 : 1;
}
