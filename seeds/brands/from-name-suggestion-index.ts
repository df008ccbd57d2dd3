import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { categoryClasses } from '../category-classes';
import { nameKey } from '../../server/registers/name-key';
import { type DemoAlias, type DemoBrand } from './demo-brand';

interface NsiItem {
  readonly displayName: string;
  readonly locationSet?: { readonly include?: readonly unknown[] };
  readonly tags: Readonly<Record<string, string>>;
}

interface NsiFile {
  readonly nsi: Readonly<Record<string, { readonly items: readonly NsiItem[] }>>;
}

const NAME_TAG = /^(brand|name|network):([a-z]{2,3}(?:-[A-Z][a-z]{3})?)$/;

/**
 * Brands of the package `name-suggestion-index` (BSD-3-Clause; names of shops, makers and services, with their names in
 * other languages), in the order of the file. The same name may come several times, once for each trade.
 */
export function* brandsFromNameSuggestionIndex(): Generator<DemoBrand> {
  // The package exports its code alone, so the data is found beside it.
  const entry = require.resolve('name-suggestion-index');
  const file = join(dirname(entry), '..', 'json', 'nsi.min.json');
  const data = JSON.parse(readFileSync(file, 'utf8')) as NsiFile;
  for (const [path, category] of Object.entries(data.nsi)) {
    const classes = categoryClasses(path);
    if (classes.length === 0) continue;
    for (const item of category.items) {
      const name = item.tags['brand'] ?? item.tags['network'] ?? item.displayName;
      yield {
        name,
        aliases: aliasesOf(name, item.tags),
        classes,
        source: 'name-suggestion-index',
        country: countryOf(item),
        wikidata: item.tags['brand:wikidata'] ?? null,
        holder: name,
      };
    }
  }
}

function aliasesOf(name: string, tags: Readonly<Record<string, string>>): DemoAlias[] {
  // A branch has a name of its own ("… Outlet"): only where it is the brand's do its translations belong to the brand.
  const nameIsBrand = tags['name'] !== undefined && nameKey(tags['name']) === nameKey(name);
  const aliases: DemoAlias[] = [];
  for (const [tag, text] of Object.entries(tags)) {
    const match = NAME_TAG.exec(tag);
    if (match?.[2] === undefined || (match[1] === 'name' && !nameIsBrand)) continue;
    aliases.push({ text, language: match[2] });
  }
  return aliases;
}

function countryOf(item: NsiItem): string | null {
  const [only, ...others] = item.locationSet?.include ?? [];
  return others.length === 0 && typeof only === 'string' && /^[a-z]{2}$/.test(only)
    ? only.toUpperCase()
    : null;
}
