import DataLoader from 'dataloader';
import { Authorization } from '../../schema/authorization';
import { Brand } from '../../schema/brand';
import { Disposition } from '../../schema/disposition';
import { LegitimateUser } from '../../schema/legitimate-user';
import { Listing } from '../../schema/listing';
import { Marketplace } from '../../schema/marketplace';
import { Recordal } from '../../schema/recordal';
import { RecordalTransition } from '../../schema/recordal-transition';
import { RegisterVersion } from '../../schema/register-version';
import { RightsHolder } from '../../schema/rights-holder';
import { Screening } from '../../schema/screening';
import { Seller } from '../../schema/seller';
import { Trademark } from '../../schema/trademark';
import { anyOf, type Scope, tenantOf } from './conditions';
import { findingLoader } from './finding-loaders';
import { nestedPages } from './nested-page';
import { whereClause } from './page';
import { type Row, type Sql } from './store';
import { tableOf } from './table';
import { createTradeLoaders } from './trade-loaders';
import { type TradeScope } from './trade-scope';

const EVERYONE: Scope = { role: 'OPERATOR', marketplaceId: null };
type Key = string | number;

async function rowsIn<T extends object>(
  sql: Sql,
  entity: new () => T,
  property: keyof T & string,
  keys: readonly Key[],
  scope: Scope,
): Promise<T[]> {
  const table = tableOf(entity);
  const where = [...anyOf(`\`${table.column(property)}\``, keys), ...tenantOf(scope)];
  const rows = await sql.query<Row>(
    `SELECT ${table.select} FROM \`${table.name}\`${whereClause(where)}`,
    where.flatMap(({ values }) => values),
  );
  return rows.map((row) => table.read(row));
}

/** Loads one row by a unique property; null where there is none in scope. */
function one<T extends object, K extends Key>(
  sql: Sql,
  entity: new () => T,
  property: keyof T & string,
  scope: Scope,
): DataLoader<K, T | null> {
  return new DataLoader<K, T | null>(async (keys) => {
    const found = await rowsIn(sql, entity, property, keys, scope);
    const byKey = new Map(found.map((row) => [row[property] as unknown, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** Loads all rows that share a property. */
function many<T extends object, K extends Key>(
  sql: Sql,
  entity: new () => T,
  property: keyof T & string,
  scope: Scope,
): DataLoader<K, T[]> {
  return new DataLoader<K, T[]>(async (keys) => {
    const byKey = new Map<unknown, T[]>(keys.map((key) => [key, []]));
    for (const row of await rowsIn(sql, entity, property, keys, scope)) byKey.get(row[property])?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One set of loaders, for one request. The tenant scope is applied here, so that a forgotten check finds nothing. */
export function createLoaders(sql: Sql, scope: Scope & TradeScope) {
  return {
    Authorization: one<Authorization, number>(sql, Authorization, 'rowId', scope),
    Brand: one<Brand, number>(sql, Brand, 'rowId', EVERYONE),
    Disposition: one<Disposition, number>(sql, Disposition, 'rowId', scope),
    LegitimateUser: one<LegitimateUser, number>(sql, LegitimateUser, 'rowId', EVERYONE),
    Listing: one<Listing, number>(sql, Listing, 'rowId', scope),
    Marketplace: one<Marketplace, number>(sql, Marketplace, 'rowId', EVERYONE),
    Recordal: one<Recordal, number>(sql, Recordal, 'rowId', EVERYONE),
    RegisterVersion: one<RegisterVersion, number>(sql, RegisterVersion, 'rowId', EVERYONE),
    RightsHolder: one<RightsHolder, number>(sql, RightsHolder, 'rowId', EVERYONE),
    Seller: one<Seller, number>(sql, Seller, 'rowId', scope),
    Trademark: one<Trademark, number>(sql, Trademark, 'rowId', EVERYONE),
    Screening: one<Screening, string>(sql, Screening, 'contentId', scope),
    listingsOfSeller: nestedPages<Listing>(
      sql,
      { table: tableOf(Listing), where: tenantOf(scope), order: ['rowId'] },
      'sellerId',
    ),
    findingsOfScreening: findingLoader(sql),
    legitimateUsersOfRecordal: many<LegitimateUser, number>(sql, LegitimateUser, 'recordalId', EVERYONE),
    transitionsOfRecordal: many<RecordalTransition, number>(sql, RecordalTransition, 'recordalId', EVERYONE),
    recordalsOfTrademark: many<Recordal, number>(sql, Recordal, 'trademarkId', EVERYONE),
    ...createTradeLoaders(sql, scope),
  };
}
