import { Authorization } from '../schema/authorization';
import { Marketplace } from '../schema/marketplace';
import { Seller } from '../schema/seller';
import { selectIn } from '../server/registers/import/select-in';
import { upsertRows } from '../server/registers/import/upsert-rows';
import { type Sql, type Store } from '../server/store/store';
import { tableOf } from '../server/store/table';
import { DEMO_AUTHORIZATIONS } from './authorizations';
import { type DemoBrand } from './brands/demo-brand';
import { DEMO_DISPOSITIONS } from './dispositions';
import { DEMO_TIME } from './demo-time';
import { loadDispositions, loadListings } from './load-listings';
import { loadShipments } from './load-shipments';
import { holderName } from './register';
import { DEMO_MARKETPLACES, DEMO_SELLERS } from './sellers';

type SellerIds = ReadonlyMap<string, { readonly id: number; readonly marketplaceId: number }>;

/** Loads marketplaces, sellers, licences, listings and dispositions in one transaction, and gives their numbers. */
export async function loadMarketplaces(
  store: Store,
  brands: readonly DemoBrand[],
): Promise<Record<'sellers' | 'authorizations' | 'listings' | 'dispositions', number>> {
  return store.transaction(async (tx) => {
    const holders = await holdersByBrand(tx, brands);
    const marketplaces = await loadTenants(tx);
    const sellers = await loadSellers(tx, marketplaces, holders);
    await loadAuthorizations(tx, sellers, holders);
    const listings = await loadListings(tx, { marketplaces, sellers, brands });
    await loadDispositions(tx, marketplaces);
    await loadShipments(tx, sellers, holders);
    return {
      sellers: DEMO_SELLERS.length,
      authorizations: DEMO_AUTHORIZATIONS.length,
      listings,
      dispositions: DEMO_DISPOSITIONS.length,
    };
  });
}

/** Row of the rights holder by the name of the brand, for brands that a seller owns or holds a licence of. */
async function holdersByBrand(tx: Sql, brands: readonly DemoBrand[]): Promise<ReadonlyMap<string, number>> {
  const wanted = new Set([
    ...DEMO_SELLERS.map(({ ownBrand }) => ownBrand),
    ...DEMO_AUTHORIZATIONS.map(({ brand }) => brand),
  ]);
  const holderOf = new Map(
    brands.filter(({ name }) => wanted.has(name)).map((brand) => [brand.name, holderName(brand)]),
  );
  const select = 'SELECT `id`, `name` FROM `rights_holder` WHERE `name`';
  const rows = await selectIn<{ id: number; name: string }>(tx, select, [], [...new Set(holderOf.values())]);
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  return new Map(
    [...holderOf].flatMap(([brand, holder]) => {
      const id = ids.get(holder);
      return id === undefined ? [] : [[brand, id] as const];
    }),
  );
}

async function loadTenants(tx: Sql): Promise<ReadonlyMap<string, number>> {
  const slugs = DEMO_MARKETPLACES.map(({ slug }) => slug);
  const select = 'SELECT `id`, `slug` FROM `marketplace` WHERE `slug`';
  const read = async (): Promise<ReadonlyMap<string, number>> => {
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
  marketplaces: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, number>,
): Promise<SellerIds> {
  const columns = ['marketplaceId', 'externalId', 'name', 'country', 'registrationCode', 'rightsHolderId'];
  const rows = DEMO_SELLERS.map((seller) => [
    marketplaces.get(seller.marketplace) ?? null,
    seller.externalId,
    seller.name,
    seller.country,
    seller.registrationCode,
    seller.ownBrand === null ? null : (holders.get(seller.ownBrand) ?? null),
  ]);
  await upsertRows(tx, { table: 'seller', columns, key: ['marketplaceId', 'externalId'] }, rows);
  const table = tableOf(Seller);
  const select = `SELECT ${table.select} FROM \`seller\` WHERE \`marketplaceId\``;
  const stored = await selectIn<Record<string, unknown>>(tx, select, [], [...marketplaces.values()]);
  return new Map(
    stored
      .map((row) => table.read(row))
      .map(({ externalId, rowId, marketplaceId }) => [externalId, { id: rowId, marketplaceId }]),
  );
}

/** A licence that is there already stays as it is: someone may have revoked it since. */
async function loadAuthorizations(
  tx: Sql,
  sellers: SellerIds,
  holders: ReadonlyMap<string, number>,
): Promise<void> {
  const select = 'SELECT `rightsHolderId`, `sellerId` FROM `authorization` WHERE `sellerId`';
  const sellerIds = [...sellers.values()].map(({ id }) => id);
  const rows = await selectIn<{ rightsHolderId: number; sellerId: number }>(tx, select, [], sellerIds);
  const known = new Set(rows.map(({ rightsHolderId, sellerId }) => `${rightsHolderId} ${sellerId}`));
  const missing = DEMO_AUTHORIZATIONS.flatMap(
    ({
      brand,
      seller: externalId,
      licensor,
      maySublicense,
      niceClasses,
      territory,
      listedWith,
      ...dates
    }) => {
      const seller = sellers.get(externalId);
      const rightsHolderId = holders.get(brand);
      if (seller === undefined || rightsHolderId === undefined)
        throw new Error(`Demo licence: no ${brand} or no ${externalId}`);
      if (known.has(`${rightsHolderId} ${seller.id}`)) return [];
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
          licensorSellerId: licensor === null ? null : (sellers.get(licensor)?.id ?? null),
          sublicensing: maySublicense ? 1 : null,
          createdAt: DEMO_TIME,
        },
      ];
    },
  );
  await tableOf(Authorization).insert(tx, missing);
}
