import { holderOf } from '../server/registers/import/holder-identity';
import { type NamedRow, NamedRows, rowKey } from '../server/registers/import/named-rows';
import { upsertRows } from '../server/registers/import/upsert-rows';
import { DEMO_OFFICE } from '../server/registers/load-marks';
import { nameKey } from '../server/registers/name-key';
import { importRegister } from '../server/registers/import-register';
import { type Store } from '../server/store/store';
import { demoBrands } from './brands';
import { type DemoBrand } from './brands/demo-brand';
import { DemoSource } from './demo-source';
import { loadMarketplaces } from './load-marketplaces';
import { demoRecordals } from './recordals';
import { demoMarks, holderName } from './register';

export interface SeedOptions {
  /** Called with one line for people at every step. */
  readonly progress?: (line: string) => void;
}

/** How much demo data there is, whether it was new or not. */
export type SeedCounts = Readonly<
  Record<
    'brands' | 'trademarks' | 'recordals' | 'sellers' | 'authorizations' | 'listings' | 'dispositions',
    number
  >
>;

/** Brands of one transaction. */
const CHUNK = 2_000;
const PROGRESS_EVERY = 6_000;

/**
 * Loads the demo data; again, it changes nothing. Marketplaces come last and all at once, so that a store with a
 * marketplace has the whole register.
 */
export async function seedDemo(store: Store, options: SeedOptions = {}): Promise<SeedCounts> {
  const progress = options.progress ?? (() => undefined);
  const brands = demoBrands();
  progress(`Demo data: ${brands.length} brands.`);
  await loadBrands(store, brands);

  const marks = [...demoMarks(brands)];
  const recordals = [...demoRecordals(marks)];
  let next = PROGRESS_EVERY;
  await importRegister(store, new DemoSource(marks, recordals), {
    onProgress: ({ read }) => {
      if (read < next) return;
      next += PROGRESS_EVERY;
      progress(`Demo data: ${read} of ${marks.length} trademarks.`);
    },
  });
  const people = await loadMarketplaces(store, brands);
  progress(`Demo data: ${people.sellers} sellers with ${people.listings} listings.`);
  return { brands: brands.length, trademarks: marks.length, recordals: recordals.length, ...people };
}

async function loadBrands(store: Store, brands: readonly DemoBrand[]): Promise<void> {
  const holders = new NamedRows(
    'rights_holder',
    ['name', 'nameKey', 'country'],
    (row, key) => [row.name, key, row.country],
    300,
  );
  const plan = {
    table: 'brand',
    columns: ['name', 'nameKey', 'aliases', 'rightsHolderId'],
    key: ['nameKey'],
  };
  for (let at = 0; at < brands.length; at += CHUNK) {
    const part = brands.slice(at, at + CHUNK);
    await store.transaction(async (tx) => {
      const ids = await holders.getOrCreate(tx, part.map(demoHolder));
      const rows = part.map((brand) => [
        brand.name,
        nameKey(brand.name),
        JSON.stringify(brand.aliases),
        ids.get(rowKey(demoHolder(brand))) ?? null,
      ]);
      await upsertRows(tx, plan, rows);
    });
  }
}

/** The holder of a brand, as the import of its marks names it. */
function demoHolder(brand: DemoBrand): NamedRow {
  const owner = holderName(brand);
  const owners = [{ name: owner, identifier: null, country: brand.country, address: null }];
  return holderOf({ office: DEMO_OFFICE, applicationNumber: '', owner, ownerCountry: brand.country, owners });
}
