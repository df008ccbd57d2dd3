import { toGlobalId } from '../../schema/global-id';
import { type WebhookEndpoint } from '../../schema/webhook-endpoint';
import { type DomainEvent, type EventKind, type EventSubjects } from '../events/domain-event';

/** Raised with a change that could break a receiver; new fields may come without. */
export const PAYLOAD_VERSION = 1;

/** How the subject of each kind of event is told: with global ids, by which a receiver asks for the rest. */
const DATA: {
  readonly [Kind in EventKind]: (subject: EventSubjects[Kind]) => Readonly<Record<string, unknown>>;
} = {
  LISTING_VERDICT_CHANGED: ({ listingId, previousVerdict, screeningId, sku, verdict }) => ({
    listing: toGlobalId('Listing', listingId),
    sku,
    previousVerdict,
    verdict,
    screening: toGlobalId('Screening', screeningId),
  }),
  RECORDAL_DECIDED: ({ recordalId, status, trademarkId }) => ({
    recordal: toGlobalId('Recordal', recordalId),
    trademark: toGlobalId('Trademark', trademarkId),
    status,
  }),
  CASE_UPDATED: ({ caseId, event, status }) => ({
    case: toGlobalId('EnforcementCase', caseId),
    status,
    event,
  }),
  SHIPMENT_UPDATED: ({ event, shipmentId, status }) => ({
    shipment: toGlobalId('Shipment', shipmentId),
    status,
    event,
  }),
  BULK_FINISHED: ({ bulkOperationId, status }) => ({
    bulkOperation: toGlobalId('BulkOperation', bulkOperationId),
    status,
  }),
};

/** The JSON that an endpoint is sent of an event. */
export function payloadOf(
  { at, id, kind, subject }: DomainEvent,
  endpoint: WebhookEndpoint,
  sequence: number,
): string {
  const data = DATA[kind] as (subject: unknown) => Readonly<Record<string, unknown>>;
  return JSON.stringify({
    version: PAYLOAD_VERSION,
    id,
    type: kind,
    occurredAt: at,
    endpoint: endpoint.id,
    sequence,
    data: data(subject),
  });
}
