import { Authorization } from '../schema/authorization';
import { Disposition } from '../schema/disposition';
import { Marketplace } from '../schema/marketplace';
import { Seller } from '../schema/seller';
import { selectIn } from '../server/registers/import/select-in';
import { upsertRows } from '../server/registers/import/upsert-rows';
import { type Sql, type Store } from '../server/store/store';
import { tableOf } from '../server/store/table';
import { DEMO_AUTHORIZATIONS } from './authorizations';
import { type DemoBrand } from './brands/demo-brand';
import { DEMO_DISPOSITIONS } from './dispositions';
import { demoListings } from './listings';
import { holderName } from './register';
import { DEMO_MARKETPLACES, DEMO_SELLERS } from './sellers';

/** When the demo data says that it was made. */
const DEMO_TIME = '2026-11-01T00:00:00.000Z';

interface Ids {
  readonly marketplaces: ReadonlyMap<string, number>;
  /** By external id. */
  readonly sellers: ReadonlyMap<string, { readonly id: number; readonly marketplaceId: number }>;
  /** Rights holders by name. */
  readonly holders: ReadonlyMap<string, number>;
}

/** Loads marketplaces, sellers, licences, listings and dispositions in one transaction, and gives their numbers. */
export async function loadMarketplaces(
  store: Store,
  brands: readonly DemoBrand[],
): Promise<Record<'sellers' | 'authorizations' | 'listings' | 'dispositions', number>> {
  return store.transaction(async (tx) => {
    const holders = await holderIds(tx);
    const marketplaces = await loadTenants(tx);
    const ids = { marketplaces, holders, sellers: await loadSellers(tx, marketplaces, holders) };
    await loadAuthorizations(tx, ids);
    const listings = await loadListings(tx, ids, brands);
    await loadDispositions(tx, ids);
    return {
      sellers: DEMO_SELLERS.length,
      authorizations: DEMO_AUTHORIZATIONS.length,
      listings,
      dispositions: DEMO_DISPOSITIONS.length,
    };
  });
}

/** Rights holders that a seller is, or that licensed one. */
async function holderIds(tx: Sql): Promise<Map<string, number>> {
  const brands = [
    ...DEMO_SELLERS.map(({ ownBrand }) => ownBrand),
    ...DEMO_AUTHORIZATIONS.map(({ brand }) => brand),
  ];
  const names = [...new Set(brands.filter((name) => name !== null).map((name) => holderName({ name })))];
  const select = 'SELECT `id`, `name` FROM `rights_holder` WHERE `name`';
  const rows = await selectIn<{ id: number; name: string }>(tx, select, [], names);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function loadTenants(tx: Sql): Promise<Map<string, number>> {
  const slugs = DEMO_MARKETPLACES.map(({ slug }) => slug);
  const select = 'SELECT `id`, `slug` FROM `marketplace` WHERE `slug`';
  const read = async (): Promise<Map<string, number>> => {
    const rows = await selectIn<{ id: number; slug: string }>(tx, select, [], slugs);
    return new Map(rows.map(({ id, slug }) => [slug, id]));
  };
  const known = await read();
  const missing = DEMO_MARKETPLACES.filter(({ slug }) => !known.has(slug));
  await tableOf(Marketplace).insert(tx, missing);
  return missing.length === 0 ? known : read();
}

async function loadSellers(
  tx: Sql,
  marketplaces: Ids['marketplaces'],
  holders: Ids['holders'],
): Promise<Ids['sellers']> {
  const columns = ['marketplaceId', 'externalId', 'name', 'country', 'registrationCode', 'rightsHolderId'];
  const rows = DEMO_SELLERS.map((seller) => [
    marketplaces.get(seller.marketplace) ?? null,
    seller.externalId,
    seller.name,
    seller.country,
    seller.registrationCode,
    seller.ownBrand === null ? null : (holders.get(holderName({ name: seller.ownBrand })) ?? null),
  ]);
  await upsertRows(tx, { table: 'seller', columns, key: ['marketplaceId', 'externalId'] }, rows);
  const table = tableOf(Seller);
  const select = `SELECT ${table.select} FROM \`seller\` WHERE \`marketplaceId\``;
  const stored = (await selectIn<Record<string, unknown>>(tx, select, [], [...marketplaces.values()])).map(
    (row) => table.read(row),
  );
  return new Map(
    stored.map(({ externalId, rowId, marketplaceId }) => [externalId, { id: rowId, marketplaceId }]),
  );
}

/** A licence that is there already stays as it is: someone may have revoked it since. */
async function loadAuthorizations(tx: Sql, { holders, sellers }: Ids): Promise<void> {
  const select = 'SELECT `rightsHolderId`, `sellerId` FROM `authorization` WHERE `sellerId`';
  const sellerIds = [...sellers.values()].map(({ id }) => id);
  const rows = await selectIn<{ rightsHolderId: number; sellerId: number }>(tx, select, [], sellerIds);
  const known = new Set(rows.map(({ rightsHolderId, sellerId }) => `${rightsHolderId} ${sellerId}`));
  const missing = DEMO_AUTHORIZATIONS.flatMap(({ brand, seller: externalId, ...terms }) => {
    const seller = sellers.get(externalId);
    const rightsHolderId = holders.get(holderName({ name: brand }));
    if (seller === undefined || rightsHolderId === undefined)
      throw new Error(`Demo licence: no ${brand} or no ${externalId}`);
    if (known.has(`${rightsHolderId} ${seller.id}`)) return [];
    const { niceClasses, territory, listedWith, ...dates } = terms;
    return [
      {
        ...dates,
        niceClasses: [...niceClasses],
        territory: [...territory],
        listedWith: [...listedWith],
        marketplaceId: seller.marketplaceId,
        sellerId: seller.id,
        rightsHolderId,
        trademarkIds: [],
        createdAt: DEMO_TIME,
      },
    ];
  });
  await tableOf(Authorization).insert(tx, missing);
}

async function loadListings(
  tx: Sql,
  { marketplaces, sellers }: Ids,
  brands: readonly DemoBrand[],
): Promise<number> {
  const columns = [
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
  ];
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
  await upsertRows(tx, { table: 'listing', columns, key: ['marketplaceId', 'sku'] }, rows);
  return rows.length;
}

async function loadDispositions(tx: Sql, { marketplaces }: Ids): Promise<void> {
  for (const { brand, sku, decision, reason } of DEMO_DISPOSITIONS) {
    const marks = await tx.query<{ id: number }>(
      "SELECT `id` FROM `trademark` WHERE `office` = 'XD' AND `markText` = ?",
      [brand],
    );
    const places = await tx.query<{ marketplaceId: number; sellerId: number }>(
      `SELECT \`marketplaceId\`, \`sellerId\` FROM \`listing\` WHERE \`sku\` = ? AND \`marketplaceId\` IN (${[...marketplaces].map(() => '?').join(',')})`,
      [sku, ...marketplaces.values()],
    );
    const [mark, place] = [marks[0], places[0]];
    if (mark === undefined || place === undefined)
      throw new Error(`Demo disposition: no ${brand} or no ${sku}`);
    const known = await tx.query(
      'SELECT `id` FROM `disposition` WHERE `marketplaceId` = ? AND `trademarkId` = ? AND `sku` = ?',
      [place.marketplaceId, mark.id, sku],
    );
    if (known.length > 0) continue;
    await tableOf(Disposition).insert(tx, [
      {
        ...place,
        trademarkId: mark.id,
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
}
