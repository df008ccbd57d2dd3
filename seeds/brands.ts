import { nameKey } from '../server/registers/name-key';
import { BEAUTY_AND_HOME } from './brands/beauty-and-home';
import { readBrandTable } from './brands/brand-table';
import { type DemoAlias, type DemoBrand } from './brands/demo-brand';
import { ELECTRONICS } from './brands/electronics';
import { FASHION } from './brands/fashion';
import { brandsFromNameSuggestionIndex } from './brands/from-name-suggestion-index';
import { brandsFromSimpleIcons } from './brands/from-simple-icons';
import { INVENTED_BRANDS } from './brands/invented';
import { LUXURY } from './brands/luxury';
import { ORDINARY_WORDS } from './brands/ordinary-words';
import { TOOLS_AND_VEHICLES } from './brands/tools-and-vehicles';
import { TOYS_AND_CHARACTERS } from './brands/toys-and-characters';

const OWN_LIST = [
  ...FASHION,
  ...LUXURY,
  ...ELECTRONICS,
  ...TOYS_AND_CHARACTERS,
  ...BEAUTY_AND_HOME,
  ...TOOLS_AND_VEHICLES,
];

/**
 * Brands of the demo register, one for each normal form of the name, always in the same order: invented ones, the own
 * list of names that travel, then the packages. A name met again adds its classes and aliases to the first.
 */
export function demoBrands(): DemoBrand[] {
  const byKey = new Map<string, DemoBrand>();
  for (const brand of INVENTED_BRANDS) add(byKey, brand);
  for (const table of OWN_LIST) for (const brand of readBrandTable(table)) add(byKey, brand);
  for (const brand of brandsFromNameSuggestionIndex()) if (tellsApart(brand.name)) add(byKey, brand);
  for (const brand of brandsFromSimpleIcons()) if (tellsApart(brand.name)) add(byKey, brand);
  return [...byKey.values()];
}

function add(byKey: Map<string, DemoBrand>, brand: DemoBrand): void {
  const key = nameKey(brand.name);
  if (key === '') return;
  const known = byKey.get(key);
  byKey.set(
    key,
    known === undefined ? { ...brand, aliases: distinct(key, brand.aliases) } : merged(key, known, brand),
  );
}

function merged(key: string, known: DemoBrand, more: DemoBrand): DemoBrand {
  // The own list says what a maker is known for; retailing and cafés under the same name would blur it.
  const keepClasses = known.source === 'own-list' || known.source === 'invented';
  return {
    ...known,
    aliases: distinct(key, [...known.aliases, ...more.aliases]),
    classes: keepClasses && more.source !== 'own-list' ? known.classes : union(known.classes, more.classes),
  };
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** Aliases that differ from the name and from one another. */
function distinct(nameKeyOfBrand: string, aliases: readonly DemoAlias[]): DemoAlias[] {
  const seen = new Set([nameKeyOfBrand]);
  return aliases.filter((alias) => {
    const key = nameKey(alias.text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** False for names that no listing could avoid: one or two letters, bare numbers, everyday words. */
function tellsApart(name: string): boolean {
  const key = nameKey(name);
  if (key.length > 200) return false;
  return !/^([a-z]{1,2}|\d+|.)$/u.test(key) && !ORDINARY_WORDS.has(key);
}
