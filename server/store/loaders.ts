import DataLoader from 'dataloader';
import { ApiKey } from '../../schema/api-key';
import { AuditEntry } from '../../schema/audit-entry';
import { Authorization } from '../../schema/authorization';
import { Brand } from '../../schema/brand';
import { BulkOperation } from '../../schema/bulk-operation';
import { Disposition } from '../../schema/disposition';
import { LegitimateUser } from '../../schema/legitimate-user';
import { LegitimateUserRequest } from '../../schema/legitimate-user-request';
import { Listing } from '../../schema/listing';
import { Marketplace } from '../../schema/marketplace';
import { Recordal } from '../../schema/recordal';
import { RecordalTransition } from '../../schema/recordal-transition';
import { Register } from '../../schema/register';
import { RegisterVersion } from '../../schema/register-version';
import { RightsHolder } from '../../schema/rights-holder';
import { RightsHolderLink } from '../../schema/rights-holder-link';
import { Screening } from '../../schema/screening';
import { Seller } from '../../schema/seller';
import { Trademark } from '../../schema/trademark';
import { TrademarkState } from '../../schema/trademark-state';
import { TrademarkTranslation } from '../../schema/trademark-translation';
import { WebhookDelivery } from '../../schema/webhook-delivery';
import { WebhookEndpoint } from '../../schema/webhook-endpoint';
import { CASE_LOADERS } from './case-loaders';
import { findingLoader } from './finding-loaders';
import { linkedHolders } from './linked-holders';
import { listingsBySku } from './listing-by-sku';
import { nestedPages } from './nested-page';
import { manyRows, oneRow } from './row-loader';
import { type Scope } from './scope';
import { type Sql } from './store';
import { tableOf } from './table';
import { TRADE_LOADERS } from './trade-loaders';

/** How each loader is made. */
const LOADERS = {
  ApiKey: (sql: Sql, scope: Scope) => oneRow<ApiKey, number>(sql, scope, ApiKey, 'rowId'),
  AuditEntry: (sql: Sql, scope: Scope) => oneRow<AuditEntry, number>(sql, scope, AuditEntry, 'rowId'),
  Authorization: (sql: Sql, scope: Scope) =>
    oneRow<Authorization, number>(sql, scope, Authorization, 'rowId'),
  Brand: (sql: Sql, scope: Scope) => oneRow<Brand, number>(sql, scope, Brand, 'rowId'),
  BulkOperation: (sql: Sql, scope: Scope) =>
    oneRow<BulkOperation, number>(sql, scope, BulkOperation, 'rowId'),
  Disposition: (sql: Sql, scope: Scope) => oneRow<Disposition, number>(sql, scope, Disposition, 'rowId'),
  LegitimateUser: (sql: Sql, scope: Scope) =>
    oneRow<LegitimateUser, number>(sql, scope, LegitimateUser, 'rowId'),
  LegitimateUserRequest: (sql: Sql, scope: Scope) =>
    oneRow<LegitimateUserRequest, number>(sql, scope, LegitimateUserRequest, 'rowId'),
  Listing: (sql: Sql, scope: Scope) => oneRow<Listing, number>(sql, scope, Listing, 'rowId'),
  Marketplace: (sql: Sql, scope: Scope) => oneRow<Marketplace, number>(sql, scope, Marketplace, 'rowId'),
  Recordal: (sql: Sql, scope: Scope) => oneRow<Recordal, number>(sql, scope, Recordal, 'rowId'),
  Register: (sql: Sql, scope: Scope) => oneRow<Register, number>(sql, scope, Register, 'rowId'),
  RegisterVersion: (sql: Sql, scope: Scope) =>
    oneRow<RegisterVersion, number>(sql, scope, RegisterVersion, 'rowId'),
  RightsHolder: (sql: Sql, scope: Scope) => oneRow<RightsHolder, number>(sql, scope, RightsHolder, 'rowId'),
  RightsHolderLink: (sql: Sql, scope: Scope) =>
    oneRow<RightsHolderLink, number>(sql, scope, RightsHolderLink, 'rowId'),
  Seller: (sql: Sql, scope: Scope) => oneRow<Seller, number>(sql, scope, Seller, 'rowId'),
  Trademark: (sql: Sql, scope: Scope) => oneRow<Trademark, number>(sql, scope, Trademark, 'rowId'),
  Screening: (sql: Sql, scope: Scope) => oneRow<Screening, string>(sql, scope, Screening, 'contentId'),
  WebhookDelivery: (sql: Sql, scope: Scope) =>
    oneRow<WebhookDelivery, number>(sql, scope, WebhookDelivery, 'rowId'),
  WebhookEndpoint: (sql: Sql, scope: Scope) =>
    oneRow<WebhookEndpoint, number>(sql, scope, WebhookEndpoint, 'rowId'),
  listingBySku: (sql: Sql, scope: Scope) => listingsBySku(sql, scope),
  listingsOfSeller: (sql: Sql, scope: Scope) =>
    nestedPages<Listing>(sql, { table: tableOf(Listing), scope, where: [], order: ['rowId'] }, 'sellerId'),
  findingsOfScreening: (sql: Sql) => findingLoader(sql),
  /** Row ids of the rights holders that persons hold for one with it, itself included. */
  linkedHolders: (sql: Sql) =>
    new DataLoader<number, readonly number[]>(async (ids) => {
      const linked = await linkedHolders(sql, ids);
      return ids.map((id) => linked.of(id));
    }),
  legitimateUsersOfRecordal: (sql: Sql, scope: Scope) =>
    manyRows<LegitimateUser, number>(sql, scope, LegitimateUser, 'recordalId'),
  transitionsOfRecordal: (sql: Sql, scope: Scope) =>
    manyRows<RecordalTransition, number>(sql, scope, RecordalTransition, 'recordalId'),
  recordalsOfTrademark: (sql: Sql, scope: Scope) =>
    manyRows<Recordal, number>(sql, scope, Recordal, 'trademarkId'),
  statesOfTrademark: (sql: Sql, scope: Scope) =>
    nestedPages<TrademarkState>(
      sql,
      { table: tableOf(TrademarkState), scope, where: [], order: ['untilVersionId'], descending: true },
      'trademarkId',
    ),
  translationOfTrademark: (sql: Sql, scope: Scope) =>
    oneRow<TrademarkTranslation, number>(sql, scope, TrademarkTranslation, 'trademarkId'),
  ...CASE_LOADERS,
  ...TRADE_LOADERS,
};

export type Loaders = { readonly [Name in keyof typeof LOADERS]: ReturnType<(typeof LOADERS)[Name]> };

/** Makes each loader when it is first asked for: a request needs few of them. */
class LoaderSet {
  constructor(
    readonly sql: Sql,
    readonly scope: Scope,
  ) {}
}

for (const [name, make] of Object.entries(LOADERS)) {
  Object.defineProperty(LoaderSet.prototype, name, {
    get(this: LoaderSet) {
      const value = make(this.sql, this.scope);
      Object.defineProperty(this, name, { value });
      return value;
    },
  });
}

/** One set of loaders, for one request. What the scope may not see is not there, after `visible-rows.ts`. */
export function createLoaders(sql: Sql, scope: Scope): Loaders {
  return new LoaderSet(sql, scope) as unknown as Loaders;
}
