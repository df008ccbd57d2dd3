import { exOfficioMachine } from './ex-officio-machine';
import { type Machine } from './machine-types';
import { onApplicationMachine } from './on-application-machine';
import { platformMachine } from './platform-machine';
import { preConfirmationMachine } from './pre-confirmation-machine';
import { recordalMachine } from './recordal-machine';
import { shipmentMachine } from './shipment-machine';

/** Every procedure. */
export const MACHINES: readonly Machine[] = [
  recordalMachine,
  exOfficioMachine,
  onApplicationMachine,
  platformMachine,
  preConfirmationMachine,
  shipmentMachine,
];
