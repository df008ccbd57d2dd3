import { BEAUTY_AND_HOME } from '../../seeds/brands/beauty-and-home';
import { readBrandTable } from '../../seeds/brands/brand-table';
import { type DemoBrand } from '../../seeds/brands/demo-brand';
import { ELECTRONICS } from '../../seeds/brands/electronics';
import { FASHION } from '../../seeds/brands/fashion';
import { brandsFromNameSuggestionIndex } from '../../seeds/brands/from-name-suggestion-index';
import { brandsFromSimpleIcons } from '../../seeds/brands/from-simple-icons';
import { LUXURY } from '../../seeds/brands/luxury';
import { TOOLS_AND_VEHICLES } from '../../seeds/brands/tools-and-vehicles';
import { TOYS_AND_CHARACTERS } from '../../seeds/brands/toys-and-characters';
import { type Alias, type MarkFacts } from '../../server/matching/types';
import { documentedNames } from '../../server/matching/sign/brand-index';
import { nameKey } from '../../server/registers/name-key';

interface Entry {
  readonly text: string;
  readonly aliases: Map<string, Alias>;
  readonly classes: Set<number>;
}

function* allBrands(): Generator<DemoBrand> {
  for (const table of [
    ...FASHION,
    ...LUXURY,
    ...ELECTRONICS,
    ...TOYS_AND_CHARACTERS,
    ...BEAUTY_AND_HOME,
    ...TOOLS_AND_VEHICLES,
  ])
    yield* readBrandTable(table);
  yield* brandsFromNameSuggestionIndex();
  yield* brandsFromSimpleIcons();
}

function factsOf(entry: Entry, id: number): MarkFacts {
  return {
    id,
    text: entry.text,
    aliases: [...entry.aliases.values()],
    office: 'XD',
    applicationNumber: `DEMO-${id}`,
    registrationNumber: `DEMO-${id}`,
    markType: 'WORD',
    status: 'REGISTERED',
    filingDate: '2015-01-01',
    registrationDate: '2016-01-01',
    expiryDate: '2036-01-01',
    niceClasses: [...entry.classes].sort((a, b) => a - b),
    goods: [],
    designations: [],
    ownerId: id,
    brandId: id,
    wellKnown: false,
    recordals: [],
  };
}

/**
 * Every brand name of the packages and the own list as a registered mark, everyday words and all: the hard register that
 * listings are measured against. One mark for each normal form of a name; the same on every run.
 */
export function brandRegister(): readonly MarkFacts[] {
  const byKey = new Map<string, Entry>();
  for (const { name, aliases, classes } of allBrands()) {
    const key = nameKey(name);
    if (key === '' || key.length > 200) continue;
    const entry = byKey.get(key) ?? {
      text: name,
      aliases: new Map<string, Alias>(),
      classes: new Set<number>(),
    };
    byKey.set(key, entry);
    for (const niceClass of classes) entry.classes.add(niceClass);
    for (const alias of [...aliases, ...documentedNames(name)]) {
      const aliasKey = nameKey(alias.text);
      if (aliasKey !== '' && aliasKey !== key && !entry.aliases.has(aliasKey))
        entry.aliases.set(aliasKey, alias);
    }
  }
  return [...byKey.values()].map((entry, index) => factsOf(entry, index + 1));
}
