import { nameKey } from '../../server/registers/name-key';
import { type DemoAlias, type DemoBrand } from './demo-brand';
import { ORDINARY_WORDS } from './ordinary-words';

/**
 * Collects brands, one for each normal form of the name. A name that is met again adds its classes and aliases to the
 * first; so does 小米 of a package to Xiaomi of the own list, which has it as an alias.
 */
export class BrandBook {
  private readonly byKey = new Map<string, DemoBrand>();
  /** Normal form of an alias → that of the name, for brands whose aliases were written down by hand. */
  private readonly aliasKeys = new Map<string, string>();

  add(brand: DemoBrand): void {
    const key = this.keyFor(brand);
    if (key === '') return;
    const known = this.byKey.get(key);
    const merged =
      known === undefined ? { ...brand, aliases: distinct(key, brand.aliases) } : merge(key, known, brand);
    this.byKey.set(key, merged);
    if (merged.source !== 'own-list') return;
    for (const alias of merged.aliases) this.aliasKeys.set(nameKey(alias.text), key);
  }

  /** The brands in the order in which they were first met, each with its holder: the first one of its company. */
  brands(): DemoBrand[] {
    const firstOfCompany = new Map<string, string>();
    const brands = [...this.byKey.values()];
    for (const { wikidata, holder } of brands) {
      if (wikidata !== null && !firstOfCompany.has(wikidata)) firstOfCompany.set(wikidata, holder);
    }
    return brands.map((brand) =>
      brand.wikidata === null || brand.source === 'own-list'
        ? brand
        : { ...brand, holder: firstOfCompany.get(brand.wikidata) ?? brand.holder },
    );
  }

  /** Under which key a brand is kept: its own, or that of the brand of the own list that it is another name of. */
  private keyFor(brand: DemoBrand): string {
    const key = nameKey(brand.name);
    if (this.byKey.has(key)) return key;
    const byName = this.aliasKeys.get(key);
    if (byName !== undefined) return byName;
    // 小米 with the English name Xiaomi: the two make it sure.
    const english = brand.aliases
      .map(({ text }) => nameKey(text))
      .find((alias) => this.byKey.get(alias)?.source === 'own-list');
    return english !== undefined && !/^[a-z0-9]+$/.test(key) ? english : key;
  }
}

function merge(key: string, known: DemoBrand, more: DemoBrand): DemoBrand {
  // The own list says what a maker is known for; retailing and cafés under the same name would blur it.
  const keepClasses = known.source === 'own-list' || known.source === 'invented';
  return {
    ...known,
    aliases: distinct(key, [...known.aliases, { text: more.name, language: null }, ...more.aliases]),
    classes: keepClasses && more.source !== 'own-list' ? known.classes : union(known.classes, more.classes),
    wikidata: known.wikidata ?? more.wikidata,
  };
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** Aliases that differ from the name and from one another, and are no everyday words. */
function distinct(nameKeyOfBrand: string, aliases: readonly DemoAlias[]): DemoAlias[] {
  const seen = new Set([nameKeyOfBrand]);
  return aliases.filter((alias) => {
    const key = nameKey(alias.text);
    if (key === '' || seen.has(key) || ORDINARY_WORDS.has(key)) return false;
    seen.add(key);
    return true;
  });
}
