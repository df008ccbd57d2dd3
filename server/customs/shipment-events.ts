import { type Shipment } from '../../schema/shipment';
import { NOBODY, type NewEvent } from '../events/domain-event';
import { authoritiesOnRoute } from '../law/route-authorities';

/** What those concerned are told after a step with a shipment: its marketplace and seller, and each customs on its route. */
export function shipmentUpdated(shipment: Shipment, event: string): NewEvent[] {
  const { marketplaceId, rowId, sellerId, status } = shipment;
  const scopes = [
    { ...NOBODY, marketplaceId, sellerId },
    ...authoritiesOnRoute(shipment).map(({ id }) => ({ ...NOBODY, authority: id })),
  ];
  const subject = { shipmentId: rowId, status, event };
  return scopes.map((scope) => ({ kind: 'SHIPMENT_UPDATED', scope, subject }));
}
