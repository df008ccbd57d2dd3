import { type Shipment } from '../../schema/shipment';
import { NOBODY, type NewEvent } from '../events/domain-event';
import { authoritiesOnRoute } from '../law/route-authorities';

/** A shipment as far as it says whom a step concerns. */
type ShipmentFacts = Pick<
  Shipment,
  'rowId' | 'marketplaceId' | 'sellerId' | 'origin' | 'destination' | 'transit' | 'direction'
>;

/** What those concerned are told after a step with a shipment: its marketplace and seller, and each customs on its route. */
export function shipmentUpdated(
  shipment: ShipmentFacts,
  status: Shipment['status'],
  event: string,
): NewEvent[] {
  const { marketplaceId, rowId, sellerId } = shipment;
  const scopes = [
    { ...NOBODY, marketplaceId, sellerId },
    ...authoritiesOnRoute(shipment).map(({ id }) => ({ ...NOBODY, authority: id })),
  ];
  const subject = { shipmentId: rowId, status, event };
  return scopes.map((scope) => ({ kind: 'SHIPMENT_UPDATED', scope, subject }));
}
