import { notBlocked } from './guards';
import { type Machine } from './machine-types';

export type ShipmentState = 'DECLARED' | 'CHECKED' | 'DISPATCHED' | 'WITHDRAWN';

export type ShipmentEvent = 'AMEND' | 'CHECK' | 'DISPATCH' | 'WITHDRAW';

/** A shipment up to its dispatch. What was checked is what leaves: an amendment asks for another check. */
export const shipmentMachine: Machine<ShipmentState, ShipmentEvent> = {
  key: 'SHIPMENT',
  name: 'Shipment',
  initial: 'DECLARED',
  states: [
    { state: 'DECLARED', meaning: 'declared, or amended since it was checked' },
    { state: 'CHECKED', meaning: 'all lines were screened as they stand' },
    { state: 'DISPATCHED', meaning: 'the goods have left' },
    { state: 'WITHDRAWN', meaning: 'it does not take place' },
  ],
  transitions: [
    {
      from: ['DECLARED', 'CHECKED'],
      event: 'AMEND',
      to: 'DECLARED',
      actor: 'TRADER',
      rule: 'DECLARATION_FINE',
    },
    {
      from: ['DECLARED', 'CHECKED'],
      event: 'CHECK',
      to: 'CHECKED',
      actor: 'TRADER',
      rule: 'DECLARATION_FINE',
    },
    {
      from: ['CHECKED'],
      event: 'DISPATCH',
      to: 'DISPATCHED',
      actor: 'TRADER',
      rule: 'IMPORT_EXPORT_FINE',
      guards: [notBlocked],
    },
    {
      from: ['DECLARED', 'CHECKED'],
      event: 'WITHDRAW',
      to: 'WITHDRAWN',
      actor: 'TRADER',
      rule: 'DECLARATION_FINE',
    },
  ],
};
