import { Shipment } from '../../schema/shipment';
import { ShipmentTransition } from '../../schema/shipment-transition';
import { type RequestContext } from '../access/request-context';
import { type MachineContext, type Moved, type Refused } from '../law/machines/machine-types';
import { type ShipmentEvent, shipmentMachine, type ShipmentState } from '../law/machines/shipment-machine';
import { transition } from '../law/machines/transition';
import { jurisdictionOfCountry } from '../law/territory';
import { tableOf } from '../store/table';
import { procedureStore } from './procedure-store';

export const shipmentSteps = procedureStore(tableOf(Shipment), tableOf(ShipmentTransition), 'shipmentId');

/** Whether the procedure allows a step with a shipment on a day; the law is that of its country of dispatch. */
export function moveShipment(
  shipment: Shipment,
  event: ShipmentEvent,
  today: string,
  facts: Pick<MachineContext, 'verdict'> = {},
): Moved<ShipmentState, ShipmentEvent> | Refused {
  return transition(shipmentMachine, shipment.status, event, {
    ...facts,
    date: today,
    jurisdiction: jurisdictionOfCountry(shipment.origin),
    actor: 'TRADER',
  });
}

/** The shipment as it stands after a step; what the request knew of it is forgotten. */
export function reloadShipment({ loaders }: RequestContext, rowId: number): Promise<Shipment | null> {
  loaders.Shipment.clear(rowId);
  loaders.linesOfShipment.clear(rowId);
  loaders.transitionsOfShipment.clear(rowId);
  return loaders.Shipment.load(rowId);
}
