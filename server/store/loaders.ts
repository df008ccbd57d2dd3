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
import { createCaseLoaders } from './case-loaders';
import { findingLoader } from './finding-loaders';
import { linkedHolders } from './linked-holders';
import { listingsBySku } from './listing-by-sku';
import { nestedPages } from './nested-page';
import { manyRows, oneRow } from './row-loader';
import { type Scope } from './scope';
import { type Sql } from './store';
import { tableOf } from './table';
import { createTradeLoaders } from './trade-loaders';

export type Loaders = ReturnType<typeof createLoaders>;

/** One set of loaders, for one request. What the scope may not see is not there, after `visible-rows.ts`. */
export function createLoaders(sql: Sql, scope: Scope) {
  return {
    ApiKey: oneRow<ApiKey, number>(sql, scope, ApiKey, 'rowId'),
    AuditEntry: oneRow<AuditEntry, number>(sql, scope, AuditEntry, 'rowId'),
    Authorization: oneRow<Authorization, number>(sql, scope, Authorization, 'rowId'),
    Brand: oneRow<Brand, number>(sql, scope, Brand, 'rowId'),
    BulkOperation: oneRow<BulkOperation, number>(sql, scope, BulkOperation, 'rowId'),
    Disposition: oneRow<Disposition, number>(sql, scope, Disposition, 'rowId'),
    LegitimateUser: oneRow<LegitimateUser, number>(sql, scope, LegitimateUser, 'rowId'),
    LegitimateUserRequest: oneRow<LegitimateUserRequest, number>(sql, scope, LegitimateUserRequest, 'rowId'),
    Listing: oneRow<Listing, number>(sql, scope, Listing, 'rowId'),
    Marketplace: oneRow<Marketplace, number>(sql, scope, Marketplace, 'rowId'),
    Recordal: oneRow<Recordal, number>(sql, scope, Recordal, 'rowId'),
    Register: oneRow<Register, number>(sql, scope, Register, 'rowId'),
    RegisterVersion: oneRow<RegisterVersion, number>(sql, scope, RegisterVersion, 'rowId'),
    RightsHolder: oneRow<RightsHolder, number>(sql, scope, RightsHolder, 'rowId'),
    RightsHolderLink: oneRow<RightsHolderLink, number>(sql, scope, RightsHolderLink, 'rowId'),
    Seller: oneRow<Seller, number>(sql, scope, Seller, 'rowId'),
    Trademark: oneRow<Trademark, number>(sql, scope, Trademark, 'rowId'),
    Screening: oneRow<Screening, string>(sql, scope, Screening, 'contentId'),
    WebhookDelivery: oneRow<WebhookDelivery, number>(sql, scope, WebhookDelivery, 'rowId'),
    WebhookEndpoint: oneRow<WebhookEndpoint, number>(sql, scope, WebhookEndpoint, 'rowId'),
    listingBySku: listingsBySku(sql, scope),
    listingsOfSeller: nestedPages<Listing>(
      sql,
      { table: tableOf(Listing), scope, where: [], order: ['rowId'] },
      'sellerId',
    ),
    findingsOfScreening: findingLoader(sql),
    /** Row ids of the rights holders that persons hold for one with it, itself included. */
    linkedHolders: new DataLoader<number, readonly number[]>(async (ids) => {
      const linked = await linkedHolders(sql, ids);
      return ids.map((id) => linked.of(id));
    }),
    legitimateUsersOfRecordal: manyRows<LegitimateUser, number>(sql, scope, LegitimateUser, 'recordalId'),
    transitionsOfRecordal: manyRows<RecordalTransition, number>(sql, scope, RecordalTransition, 'recordalId'),
    recordalsOfTrademark: manyRows<Recordal, number>(sql, scope, Recordal, 'trademarkId'),
    statesOfTrademark: nestedPages<TrademarkState>(
      sql,
      { table: tableOf(TrademarkState), scope, where: [], order: ['untilVersionId'], descending: true },
      'trademarkId',
    ),
    translationOfTrademark: oneRow<TrademarkTranslation, number>(
      sql,
      scope,
      TrademarkTranslation,
      'trademarkId',
    ),
    ...createCaseLoaders(sql, scope),
    ...createTradeLoaders(sql, scope),
  };
}
