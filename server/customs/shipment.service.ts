import { Shipment } from '../../schema/shipment';
import {
  type AmendShipmentInput,
  type DeclareShipmentInput,
  type ShipmentPayload,
  type ShipmentStepInput,
} from '../../schema/shipment-workflow';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { type EventRecorder } from '../events/event-recorder';
import { isMoved } from '../law/machines/transition';
import { type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { LicenceUsedUpError, type Pieces, useLicences } from './licence-quantities';
import { shipmentUpdated } from './shipment-events';
import { readLines, readReference, readRoute } from './shipment-input';
import { findShipment, isKnown, refuseShipment } from './shipment-known';
import { findListings, replaceAuthorities, replaceLines } from './shipment-lines';
import { moveShipment, reloadShipment, shipmentSteps } from './shipment-step';
import { isDuplicate, stepRefused, takenMeanwhile } from './step-errors';
import { isSeller, sellerOfInput } from './trade-seller';

const shipments = tableOf(Shipment);

const referenceTaken: UserError = {
  field: ['reference'],
  code: 'DUPLICATE',
  message: 'The seller has a shipment with this reference: amend that one.',
};

/** Declares shipments and takes the steps that need no screening. */
export class ShipmentService {
  constructor(
    private readonly store: Store,
    private readonly events: EventRecorder,
    /** Told after goods have left, so that the next screening sees what licences still cover. */
    private readonly permissionsChanged: () => void,
    private readonly now: () => Date,
  ) {}

  /** Declares a shipment with its lines. */
  async declare(context: RequestContext, input: DeclareShipmentInput): Promise<ShipmentPayload> {
    const { loaders, today, viewer } = context;
    const seller = await sellerOfInput(context, input.seller);
    const [reference, route, declared] = [readReference(input), readRoute(input), readLines(input.lines)];
    const userErrors = [...reference.userErrors, ...route.userErrors, ...declared.userErrors];
    if (!isSeller(seller)) return refuseShipment(input, seller, ...userErrors);
    const owner = { marketplaceId: seller.marketplaceId, sellerId: seller.rowId };
    const lines = await findListings(this.store, owner, declared.value);
    userErrors.push(...lines.userErrors);
    if (userErrors.length > 0) return refuseShipment(input, ...userErrors);

    const at = this.now().toISOString();
    const row: Partial<Shipment> = {
      direction: null,
      port: null,
      date: today,
      ...owner,
      ...route.value,
      reference: reference.value,
      origin: input.origin,
      destination: input.destination,
      transit: input.transit,
      status: 'DECLARED',
      revision: 0,
      createdAt: at,
    };
    try {
      const rowId = await this.store.transaction(async (tx) => {
        const id = await shipments.insertOne(tx, row);
        await replaceLines(tx, id, lines.value);
        await replaceAuthorities(tx, id, { ...input, direction: row.direction ?? null });
        const step = { event: 'DECLARE', to: 'DECLARED', reason: null, actor: viewer.name, at } as const;
        await shipmentSteps.write(tx, id, null, step);
        const declaredRow = { ...input, ...owner, direction: row.direction ?? null, rowId: id };
        await this.events.record(tx, shipmentUpdated(declaredRow, 'DECLARED', 'DECLARE'));
        return id;
      });
      return payloadOf(input, await loaders.Shipment.load(rowId));
    } catch (error) {
      if (isDuplicate(error)) return refuseShipment(input, referenceTaken);
      throw error;
    }
  }

  /** Changes what was declared; the last check does not count any more. */
  async amend(context: RequestContext, input: AmendShipmentInput): Promise<ShipmentPayload> {
    const route = readRoute(input);
    const declared = input.lines == null ? null : readLines(input.lines);
    const known = await findShipment(context, input);
    const userErrors = [...route.userErrors, ...(declared?.userErrors ?? [])];
    if (!isKnown(known)) return refuseShipment(input, ...known, ...userErrors);
    const lines = declared && (await findListings(this.store, known.shipment, declared.value));
    userErrors.push(...(lines?.userErrors ?? []));
    if (userErrors.length > 0) return refuseShipment(input, ...userErrors);
    return this.take(context, input, 'AMEND', {
      changes: { ...route.value, verdict: null, check: null },
      consequence: async (tx, shipment) => {
        await replaceAuthorities(tx, shipment.rowId, { ...shipment, ...route.value });
        if (lines) await replaceLines(tx, shipment.rowId, lines.value);
      },
    });
  }

  /** The goods leave, and are counted on the licences that cover them. */
  async dispatch(context: RequestContext, input: ShipmentStepInput): Promise<ShipmentPayload> {
    try {
      const payload = await this.take(context, input, 'DISPATCH', {
        consequence: async (tx, shipment) => useLicences(tx, await goodsOf(context, shipment)),
      });
      if (payload.shipment) this.permissionsChanged();
      return payload;
    } catch (error) {
      if (!(error instanceof LicenceUsedUpError)) throw error;
      return refuseShipment(input, { field: ['shipment'], code: 'NOT_ALLOWED', message: error.message });
    }
  }

  withdraw(context: RequestContext, input: ShipmentStepInput): Promise<ShipmentPayload> {
    return this.take(context, input, 'WITHDRAW');
  }

  private async take(
    context: RequestContext,
    input: ShipmentStepInput,
    event: 'AMEND' | 'DISPATCH' | 'WITHDRAW',
    more: {
      readonly changes?: Partial<Shipment>;
      readonly consequence?: (tx: Sql, shipment: Shipment) => Promise<void>;
    } = {},
  ): Promise<ShipmentPayload> {
    const known = await findShipment(context, input);
    if (!isKnown(known)) return refuseShipment(input, ...known);
    const { reason, shipment } = known;
    const moved = moveShipment(shipment, event, context.today, { verdict: shipment.verdict ?? undefined });
    if (!isMoved(moved)) return refuseShipment(input, stepRefused('shipment', moved));
    const taken = await this.store.transaction(async (tx) => {
      const step = {
        event,
        to: moved.state,
        changes: more.changes ?? {},
        actor: context.viewer.name,
        reason,
        at: this.now().toISOString(),
      };
      if (!(await shipmentSteps.take(tx, shipment, step))) return false;
      await more.consequence?.(tx, shipment);
      const after = { ...shipment, ...more.changes, rowId: shipment.rowId };
      await this.events.record(tx, shipmentUpdated(after, moved.state, event));
      return true;
    });
    if (!taken) return refuseShipment(input, takenMeanwhile('shipment'));
    return payloadOf(input, await reloadShipment(context, shipment.rowId));
  }
}

function payloadOf(
  { clientMutationId }: { readonly clientMutationId?: string | null },
  shipment: Shipment | null,
): ShipmentPayload {
  return { clientMutationId: clientMutationId ?? null, shipment, userErrors: [] };
}

/** The pieces of each line, with what its check found. */
async function goodsOf({ loaders }: RequestContext, { rowId }: Shipment): Promise<Pieces[]> {
  const lines = await loaders.linesOfShipment.load(rowId);
  return Promise.all(
    lines.map(async ({ quantity, screeningId }) => ({
      quantity,
      findings:
        screeningId === null
          ? []
          : await Promise.all(
              (await loaders.findingsOfScreening.load(screeningId)).map(async (finding) => ({
                authorization: await finding.authorization,
              })),
            ),
    })),
  );
}
