import DataLoader from 'dataloader';
import { Listing } from '../../schema/listing';
import { anyOf } from './conditions';
import { whereClause } from './page';
import { type Scope, visibleTo } from './scope';
import { type Row, type Sql } from './store';
import { tableOf } from './table';

/** How other graphs name a listing. */
export interface ListingKey {
  /** Short name of the marketplace. */
  readonly marketplace: string;
  readonly sku: string;
}

const nameOf = ({ marketplace, sku }: ListingKey): string => JSON.stringify([marketplace, sku]);

/** Loads listings by marketplace and SKU, however many in one statement; null where there is none in scope. */
export function listingsBySku(sql: Sql, scope: Scope): DataLoader<ListingKey, Listing | null, string> {
  const table = tableOf(Listing);
  return new DataLoader<ListingKey, Listing | null, string>(
    async (keys) => {
      const where = [
        ...anyOf('`marketplace`.`slug`', [...new Set(keys.map(({ marketplace }) => marketplace))]),
        ...anyOf('`listing`.`sku`', [...new Set(keys.map(({ sku }) => sku))]),
        ...visibleTo(scope, table.name),
      ];
      const rows = await sql.query<Row & { marketplace: string }>(
        `SELECT \`marketplace\`.\`slug\` AS \`marketplace\`, ${table.select} FROM \`marketplace\` ` +
          `JOIN \`listing\` ON \`listing\`.\`marketplaceId\` = \`marketplace\`.\`id\`${whereClause(where)}`,
        where.flatMap(({ values }) => values),
      );
      const byName = new Map(
        rows.map(({ marketplace, ...row }) => {
          const listing = table.read(row);
          return [nameOf({ marketplace, sku: listing.sku }), listing];
        }),
      );
      return keys.map((key) => byName.get(nameOf(key)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );
}
