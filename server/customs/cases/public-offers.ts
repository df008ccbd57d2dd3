import { Listing } from '../../../schema/listing';
import { Seller } from '../../../schema/seller';
import { anyOf } from '../../store/conditions';
import { type Where, whereClause } from '../../store/page';
import { type Row, type Sql } from '../../store/store';
import { type Table, tableOf } from '../../store/table';

/*
 * Offers are public: a holder names one of any marketplace in its notice, and customs meets the goods of any seller. So these
 * look-ups know no tenant. What a viewer reads of a case afterwards goes through the loaders, which do.
 */

async function rowsOf<T>(sql: Sql, table: Table<T>, where: readonly Where[]): Promise<T[]> {
  const rows = await sql.query<Row>(
    `SELECT ${table.select} FROM \`${table.name}\`${whereClause(where)} ORDER BY \`id\``,
    where.flatMap(({ values }) => values),
  );
  return rows.map((row) => table.read(row));
}

/** The listings of these numbers, as far as they exist. */
export async function listingsByRow(sql: Sql, ids: readonly number[]): Promise<Listing[]> {
  return ids.length === 0 ? [] : rowsOf(sql, tableOf(Listing), anyOf('`id`', ids));
}

/** The listings of a seller by their SKUs. */
export async function listingsBySku(sql: Sql, sellerId: number, skus: readonly string[]): Promise<Listing[]> {
  if (skus.length === 0) return [];
  return rowsOf(sql, tableOf(Listing), [...anyOf('`sellerId`', [sellerId]), ...anyOf('`sku`', skus)]);
}

/** The sellers of these numbers, or of these registration codes. */
export function sellersBy(
  sql: Sql,
  column: 'id' | 'registrationCode',
  values: readonly (number | string)[],
): Promise<Seller[]> {
  return values.length === 0
    ? Promise.resolve([])
    : rowsOf(sql, tableOf(Seller), anyOf(`\`${column}\``, values));
}
