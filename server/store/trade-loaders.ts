import { Listing } from '../../schema/listing';
import { PreConfirmation } from '../../schema/pre-confirmation';
import { PreConfirmationTransition } from '../../schema/pre-confirmation-transition';
import { Screening } from '../../schema/screening';
import { Seller } from '../../schema/seller';
import { Shipment } from '../../schema/shipment';
import { ShipmentLine } from '../../schema/shipment-line';
import { ShipmentTransition } from '../../schema/shipment-transition';
import { SupportingDocument } from '../../schema/supporting-document';
import { manyRows, oneRow } from './row-loader';
import { PLATFORM, type Scope } from './scope';
import { type Sql } from './store';

/** Loaders of shipments and pre-confirmations. */
export const TRADE_LOADERS = {
  Shipment: (sql: Sql, scope: Scope) => oneRow<Shipment, number>(sql, scope, Shipment, 'rowId'),
  ShipmentLine: (sql: Sql, scope: Scope) => oneRow<ShipmentLine, number>(sql, scope, ShipmentLine, 'rowId'),
  PreConfirmation: (sql: Sql, scope: Scope) =>
    oneRow<PreConfirmation, number>(sql, scope, PreConfirmation, 'rowId'),
  SupportingDocument: (sql: Sql, scope: Scope) =>
    oneRow<SupportingDocument, number>(sql, scope, SupportingDocument, 'rowId'),
  linesOfShipment: (sql: Sql, scope: Scope) =>
    manyRows<ShipmentLine, number>(sql, scope, ShipmentLine, 'shipmentId'),
  transitionsOfShipment: (sql: Sql, scope: Scope) =>
    manyRows<ShipmentTransition, number>(sql, scope, ShipmentTransition, 'shipmentId'),
  documentsOfPreConfirmation: (sql: Sql, scope: Scope) =>
    manyRows<SupportingDocument, number>(sql, scope, SupportingDocument, 'preConfirmationId'),
  transitionsOfPreConfirmation: (sql: Sql, scope: Scope) =>
    manyRows<PreConfirmationTransition, number>(sql, scope, PreConfirmationTransition, 'preConfirmationId'),
  /** The listing of a line that the viewer may see: an officer sees it because he sees the line. */
  listingOfLine: (sql: Sql) => oneRow<Listing, number>(sql, PLATFORM, Listing, 'rowId'),
  /** The seller of a shipment that the viewer may see. */
  sellerOfTrade: (sql: Sql) => oneRow<Seller, number>(sql, PLATFORM, Seller, 'rowId'),
  /** The screening of a line that the viewer may see. */
  screeningOfLine: (sql: Sql) => oneRow<Screening, string>(sql, PLATFORM, Screening, 'contentId'),
};
