import { Listing } from '../../schema/listing';
import { PreConfirmation } from '../../schema/pre-confirmation';
import { PreConfirmationTransition } from '../../schema/pre-confirmation-transition';
import { Screening } from '../../schema/screening';
import { Seller } from '../../schema/seller';
import { Shipment } from '../../schema/shipment';
import { ShipmentLine } from '../../schema/shipment-line';
import { ShipmentTransition } from '../../schema/shipment-transition';
import { SupportingDocument } from '../../schema/supporting-document';
import { byId, oneRow, rowsOf } from './row-loader';
import { PLATFORM } from './scope';
import { type Sql } from './store';

/** Loaders of shipments and pre-confirmations. */
export const TRADE_LOADERS = {
  Shipment: byId(Shipment),
  ShipmentLine: byId(ShipmentLine),
  PreConfirmation: byId(PreConfirmation),
  SupportingDocument: byId(SupportingDocument),
  linesOfShipment: rowsOf(ShipmentLine, 'shipmentId'),
  transitionsOfShipment: rowsOf(ShipmentTransition, 'shipmentId'),
  documentsOfPreConfirmation: rowsOf(SupportingDocument, 'preConfirmationId'),
  transitionsOfPreConfirmation: rowsOf(PreConfirmationTransition, 'preConfirmationId'),
  /** The listing of a line that the viewer may see: an officer sees it because he sees the line. */
  listingOfLine: (sql: Sql) => byId(Listing)(sql, PLATFORM),
  /** The seller of a shipment that the viewer may see. */
  sellerOfTrade: (sql: Sql) => byId(Seller)(sql, PLATFORM),
  /** The screening of a line that the viewer may see. */
  screeningOfLine: (sql: Sql) => oneRow<Screening, string>(sql, PLATFORM, Screening, 'contentId'),
};
