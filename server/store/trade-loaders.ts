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
export function createTradeLoaders(sql: Sql, scope: Scope) {
  return {
    Shipment: oneRow<Shipment, number>(sql, scope, Shipment, 'rowId'),
    ShipmentLine: oneRow<ShipmentLine, number>(sql, scope, ShipmentLine, 'rowId'),
    PreConfirmation: oneRow<PreConfirmation, number>(sql, scope, PreConfirmation, 'rowId'),
    SupportingDocument: oneRow<SupportingDocument, number>(sql, scope, SupportingDocument, 'rowId'),
    linesOfShipment: manyRows<ShipmentLine, number>(sql, scope, ShipmentLine, 'shipmentId'),
    transitionsOfShipment: manyRows<ShipmentTransition, number>(sql, scope, ShipmentTransition, 'shipmentId'),
    documentsOfPreConfirmation: manyRows<SupportingDocument, number>(
      sql,
      scope,
      SupportingDocument,
      'preConfirmationId',
    ),
    transitionsOfPreConfirmation: manyRows<PreConfirmationTransition, number>(
      sql,
      scope,
      PreConfirmationTransition,
      'preConfirmationId',
    ),
    /** The listing of a line that the viewer may see: an officer sees it because he sees the line. */
    listingOfLine: oneRow<Listing, number>(sql, PLATFORM, Listing, 'rowId'),
    /** The seller of a shipment that the viewer may see. */
    sellerOfTrade: oneRow<Seller, number>(sql, PLATFORM, Seller, 'rowId'),
    /** The screening of a line that the viewer may see. */
    screeningOfLine: oneRow<Screening, string>(sql, PLATFORM, Screening, 'contentId'),
  };
}
