import { rowIdOf } from '../../schema/global-id';
import { type Shipment } from '../../schema/shipment';
import { type ShipmentPayload, type ShipmentStepInput } from '../../schema/shipment-workflow';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { takenMeanwhile } from './step-errors';
import { readText } from './text-list';

const MAX_REASON = 1_000;

/** A shipment that a step is asked for, and the word that goes into its history. */
export interface KnownShipment {
  readonly shipment: Shipment;
  readonly reason: string | null;
}

export function refuseShipment(
  { clientMutationId }: { readonly clientMutationId?: string | null },
  ...userErrors: readonly UserError[]
): ShipmentPayload {
  return { clientMutationId: clientMutationId ?? null, shipment: null, userErrors: [...userErrors] };
}

/** Finds the shipment of a step as the viewer sees it, at the revision that was read. */
export async function findShipment(
  { loaders }: RequestContext,
  input: ShipmentStepInput,
): Promise<KnownShipment | readonly UserError[]> {
  const rowId = rowIdOf('Shipment', input.shipment);
  const shipment = rowId === null ? null : await loaders.Shipment.load(rowId);
  if (!shipment) return [{ field: ['shipment'], code: 'NOT_FOUND', message: 'There is no such shipment.' }];
  if (input.revision != null && input.revision !== shipment.revision) return [takenMeanwhile('shipment')];
  const { text: reason, userErrors } = readText('reason', input.reason, MAX_REASON);
  return userErrors.length > 0 ? userErrors : { shipment, reason };
}

/** Whether the shipment was found. */
export function isKnown(found: KnownShipment | readonly UserError[]): found is KnownShipment {
  return 'shipment' in found;
}
