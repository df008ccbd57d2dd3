import { Disposition } from '../schema/disposition';
import { upsertRows } from '../server/registers/import/upsert-rows';
import { nameKey } from '../server/registers/name-key';
import { type Sql } from '../server/store/store';
import { tableOf } from '../server/store/table';
import { type DemoBrand } from './brands/demo-brand';
import { DEMO_TIME } from './demo-time';
import { DEMO_DISPOSITIONS, type DemoDisposition } from './dispositions';
import { demoListings } from './listings';

const LISTINGS = {
  table: 'listing',
  columns: [
    'marketplaceId',
    'sku',
    'sellerId',
    'title',
    'brand',
    'description',
    'attributes',
    'imageText',
    'category',
    'hsCode',
    'niceClasses',
    'origin',
    'destination',
    'updatedAt',
  ],
  key: ['marketplaceId', 'sku'],
};

export interface ListingPlaces {
  readonly marketplaces: ReadonlyMap<string, number>;
  readonly sellers: ReadonlyMap<string, { readonly id: number }>;
  readonly brands: readonly DemoBrand[];
}

/** Loads the listings as they were written; a verdict that was recorded since stays. Returns how many there are. */
export async function loadListings(
  tx: Sql,
  { marketplaces, sellers, brands }: ListingPlaces,
): Promise<number> {
  const rows = [...demoListings(brands)].map((listing) => [
    marketplaces.get(listing.marketplace) ?? null,
    listing.sku,
    sellers.get(listing.seller)?.id ?? null,
    listing.title,
    listing.brand,
    listing.description,
    JSON.stringify(listing.attributes),
    listing.imageText,
    JSON.stringify(listing.category),
    listing.hsCode,
    JSON.stringify(listing.niceClasses),
    listing.origin,
    listing.destination,
    DEMO_TIME,
  ]);
  await upsertRows(tx, LISTINGS, rows);
  return rows.length;
}

/** Loads the decisions, one for every mark of the brand: they are about the name, and the name was filed twice. */
export async function loadDispositions(tx: Sql, marketplaces: ReadonlyMap<string, number>): Promise<void> {
  for (const disposition of DEMO_DISPOSITIONS) {
    const { brand, sku } = disposition;
    const marks = await tx.query<{ id: number }>(
      'SELECT t.`id` FROM `trademark` t JOIN `brand` b ON b.`id` = t.`brandId` WHERE b.`nameKey` = ?',
      [nameKey(brand)],
    );
    const [place] = await tx.query<{ marketplaceId: number; sellerId: number }>(
      `SELECT \`marketplaceId\`, \`sellerId\` FROM \`listing\` WHERE \`sku\` = ? AND \`marketplaceId\` IN (${[...marketplaces].map(() => '?').join(',')})`,
      [sku, ...marketplaces.values()],
    );
    if (marks.length === 0 || place === undefined)
      throw new Error(`Demo disposition: no ${brand} or no ${sku}`);
    for (const { id } of marks) await loadDisposition(tx, { ...place, trademarkId: id }, disposition);
  }
}

async function loadDisposition(
  tx: Sql,
  place: { marketplaceId: number; sellerId: number; trademarkId: number },
  { sku, decision, reason }: DemoDisposition,
): Promise<void> {
  const known = await tx.query(
    'SELECT `id` FROM `disposition` WHERE `marketplaceId` = ? AND `trademarkId` = ? AND `sku` = ?',
    [place.marketplaceId, place.trademarkId, sku],
  );
  if (known.length > 0) return;
  await tableOf(Disposition).insert(tx, [
    {
      ...place,
      decision,
      scope: 'LISTING',
      sku,
      reason,
      expiresOn: null,
      decidedBy: 'demo',
      createdAt: DEMO_TIME,
    },
  ]);
}
