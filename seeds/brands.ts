import { nameKey } from '../server/registers/name-key';
import { BEAUTY_AND_HOME } from './brands/beauty-and-home';
import { BrandBook } from './brands/brand-book';
import { readBrandTable } from './brands/brand-table';
import { type DemoBrand } from './brands/demo-brand';
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
 * list of names that travel, then the packages.
 */
export function demoBrands(): DemoBrand[] {
  const book = new BrandBook();
  for (const brand of INVENTED_BRANDS) book.add(brand);
  for (const table of OWN_LIST) for (const brand of readBrandTable(table)) book.add(brand);
  for (const brand of brandsFromNameSuggestionIndex()) if (tellsApart(brand.name)) book.add(brand);
  for (const brand of brandsFromSimpleIcons()) if (tellsApart(brand.name)) book.add(brand);
  return book.brands();
}

/** False for names that no listing could avoid: one or two letters, bare numbers, everyday words. */
function tellsApart(name: string): boolean {
  const key = nameKey(name);
  if (key.length > 200) return false;
  return !/^([a-z]{1,2}|\d+|.)$/u.test(key) && !ORDINARY_WORDS.has(key);
}
