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
import { byId, oneRow, rowsOf } from './row-loader';
import { type Scope } from './scope';
import { type Sql } from './store';
import { tableOf } from './table';
import { TRADE_LOADERS } from './trade-loaders';

/** How each loader is made. */
const LOADERS = {
  ApiKey: byId(ApiKey),
  AuditEntry: byId(AuditEntry),
  Authorization: byId(Authorization),
  Brand: byId(Brand),
  BulkOperation: byId(BulkOperation),
  Disposition: byId(Disposition),
  LegitimateUser: byId(LegitimateUser),
  LegitimateUserRequest: byId(LegitimateUserRequest),
  Listing: byId(Listing),
  Marketplace: byId(Marketplace),
  Recordal: byId(Recordal),
  Register: byId(Register),
  RegisterVersion: byId(RegisterVersion),
  RightsHolder: byId(RightsHolder),
  RightsHolderLink: byId(RightsHolderLink),
  Seller: byId(Seller),
  Trademark: byId(Trademark),
  Screening: (sql: Sql, scope: Scope) => oneRow<Screening, string>(sql, scope, Screening, 'contentId'),
  WebhookDelivery: byId(WebhookDelivery),
  WebhookEndpoint: byId(WebhookEndpoint),
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
  legitimateUsersOfRecordal: rowsOf(LegitimateUser, 'recordalId'),
  transitionsOfRecordal: rowsOf(RecordalTransition, 'recordalId'),
  recordalsOfTrademark: rowsOf(Recordal, 'trademarkId'),
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
