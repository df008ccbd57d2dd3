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
import { type Sql } from './store';
import { belongingTo, preConfirmationsSeenBy, shipmentsSeenBy, type TradeScope } from './trade-scope';

/** Loaders of shipments and pre-confirmations. What belongs to one that the viewer may see, the viewer may see too. */
export function createTradeLoaders(sql: Sql, scope: TradeScope) {
  const shipments = shipmentsSeenBy(scope);
  const requests = preConfirmationsSeenBy(scope);
  const lines = belongingTo('`shipment_line`.`shipmentId`', 'shipment', shipments);
  const documents = belongingTo('`supporting_document`.`preConfirmationId`', 'pre_confirmation', requests);
  return {
    Shipment: oneRow<Shipment, number>(sql, { entity: Shipment, property: 'rowId', where: shipments }),
    ShipmentLine: oneRow<ShipmentLine, number>(sql, {
      entity: ShipmentLine,
      property: 'rowId',
      where: lines,
    }),
    PreConfirmation: oneRow<PreConfirmation, number>(sql, {
      entity: PreConfirmation,
      property: 'rowId',
      where: requests,
    }),
    SupportingDocument: oneRow<SupportingDocument, number>(sql, {
      entity: SupportingDocument,
      property: 'rowId',
      where: documents,
    }),
    linesOfShipment: manyRows<ShipmentLine, number>(sql, {
      entity: ShipmentLine,
      property: 'shipmentId',
      where: [],
    }),
    transitionsOfShipment: manyRows<ShipmentTransition, number>(sql, {
      entity: ShipmentTransition,
      property: 'shipmentId',
      where: [],
    }),
    documentsOfPreConfirmation: manyRows<SupportingDocument, number>(sql, {
      entity: SupportingDocument,
      property: 'preConfirmationId',
      where: [],
    }),
    transitionsOfPreConfirmation: manyRows<PreConfirmationTransition, number>(sql, {
      entity: PreConfirmationTransition,
      property: 'preConfirmationId',
      where: [],
    }),
    /** The listing of a line that the viewer may see. */
    listingOfLine: oneRow<Listing, number>(sql, { entity: Listing, property: 'rowId', where: [] }),
    /** The seller of a shipment that the viewer may see. */
    sellerOfTrade: oneRow<Seller, number>(sql, { entity: Seller, property: 'rowId', where: [] }),
    /** The screening of a line that the viewer may see. */
    screeningOfLine: oneRow<Screening, string>(sql, { entity: Screening, property: 'contentId', where: [] }),
  };
}
