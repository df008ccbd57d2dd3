import { skeleton } from '../../text/skeleton';
import { WordMap } from '../../text/word-map';
import { brandLines, linesOf } from './brand-index';
import { COMPARED_NAMES } from './compared-names';
import { identityKey } from './fold';
import { pairedNicknames } from './paired-nicknames';

/** Names of each brand, by the key of the first of them: a brand may have a line in several tables. */
function merged(): ReadonlyMap<string, ReadonlySet<string>> {
  const brands = new Map<string, Set<string>>();
  for (const names of [...brandLines(), ...linesOf(COMPARED_NAMES), ...pairedNicknames()]) {
    const first = identityKey(names[0] ?? '');
    const known = brands.get(first);
    if (known) for (const name of names) known.add(name);
    else brands.set(first, new Set(names));
  }
  return brands;
}

const BRANDS: readonly (readonly string[])[] = [...merged().values()].map((names) => [...names]);

const found = new Map<string, number[]>();
BRANDS.forEach((names, brand) => {
  for (const key of new Set(names.map(identityKey))) found.set(key, [...(found.get(key) ?? []), brand]);
});
const byKey = new WordMap(found);
const NONE: readonly number[] = [];

/**
 * The brands that bear this name where two signs are compared, by its identity key: those of the brand table, and names and
 * nicknames that no listing is searched for because they may be words there.
 */
export function brandsCompared(key: string): readonly number[] {
  return byKey.get(key) ?? NONE;
}

/** The same for a name as it is written, disguises seen through. */
export function brandsNamed(text: string): readonly number[] {
  const key = identityKey(text);
  return byKey.get(key) ?? byKey.get(identityKey(skeleton(text))) ?? NONE;
}

/** All names that a brand is compared by. */
export function namesCompared(brand: number): readonly string[] {
  return BRANDS[brand] ?? [];
}

/** Whether both are names of one brand. */
export function areNamesOfOne(a: string, b: string): boolean {
  const brands = brandsCompared(identityKey(a));
  return brands.length > 0 && brandsCompared(identityKey(b)).some((brand) => brands.includes(brand));
}
