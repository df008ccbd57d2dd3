import { fromGlobalId } from '../../../schema/global-id';
import {
  type DomainEvent,
  type EventKind,
  type EventScope,
  NOBODY,
} from '../../../server/events/domain-event';
import { type EventBus } from '../../../server/events/event-bus';
import { socketClient, subscribe } from '../socket-client';
import { until } from '../until';
import { type World, type WorldIds, WORLDS } from './worlds';

/** Whom an event of a kind concerns, of those who belong to a world: the scopes in which features publish it. */
const SCOPES: { readonly [Kind in EventKind]: (whole: EventScope) => readonly Partial<EventScope>[] } = {
  LISTING_VERDICT_CHANGED: ({ marketplaceId, sellerId }) => [{ marketplaceId, sellerId }],
  RECORDAL_DECIDED: ({ authority, rightsHolderId }) => [{ authority, rightsHolderId }],
  CASE_UPDATED: (whole) => [whole],
  SHIPMENT_UPDATED: ({ authority, marketplaceId, sellerId }) => [{ marketplaceId, sellerId }, { authority }],
  BULK_FINISHED: ({ marketplaceId }) => [{ marketplaceId }],
};

/** What the objects of these events say; their own fields are not asked for. */
const SUBJECT = { status: 'OPEN', event: 'OPEN', verdict: 'CLEAR', previousVerdict: null };

/** Subscriptions by the kinds of their events. */
const KINDS: Readonly<Record<string, EventKind>> = {
  listingVerdictChanged: 'LISTING_VERDICT_CHANGED',
  recordalDecided: 'RECORDAL_DECIDED',
  caseUpdated: 'CASE_UPDATED',
  shipmentUpdated: 'SHIPMENT_UPDATED',
  bulkOperationFinished: 'BULK_FINISHED',
};

function wholeScope(world: World, ids: WorldIds): EventScope {
  const rowId = (type: string) => Number(fromGlobalId(ids[type] ?? '')?.key);
  return {
    marketplaceId: rowId('Marketplace'),
    sellerId: rowId('Seller'),
    rightsHolderId: rowId('RightsHolder'),
    authority: world === 'C' ? 'US-CBP' : 'XD-CUSTOMS',
  };
}

const eventOf = (id: string, kind: EventKind, scope: Partial<EventScope>): DomainEvent =>
  ({ id, at: '2026-06-15T12:00:00.000Z', kind, scope: { ...NOBODY, ...scope }, subject: SUBJECT }) as never;

/**
 * Of whose events a viewer hears, for each subscription: the worlds (`AB`), `.` for none, `401` for who is nobody.
 * @param token undefined for the demo viewer
 */
export async function probeSubscriptions(
  names: readonly string[],
  { bus, url }: { readonly bus: EventBus; readonly url: string },
  worlds: Readonly<Record<World, WorldIds>>,
  token: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  const client = socketClient(url, token);
  const before = bus.listeners;
  const heard = names.map((name) => subscribe(client, `subscription { it: ${name} { eventId } }`));
  await until(
    'the listeners',
    10,
    async () => bus.listeners === before + names.length || heard.every(({ ended }) => ended !== undefined),
  );
  if (heard.every(({ ended }) => (ended as { code?: number } | undefined)?.code === 4403))
    return Object.fromEntries(names.map((name) => [name, '401']));
  for (const name of names) {
    const kind = KINDS[name];
    if (!kind) throw new Error(`Say in ${__filename} which events ${name} tells of.`);
    for (const world of WORLDS)
      for (const scope of SCOPES[kind](wholeScope(world, worlds[world])))
        bus.publish([eventOf(world, kind, scope)]);
    // Everybody in world A hears of the last one, so that it is known when all are in.
    bus.publish([eventOf('last', kind, wholeScope('A', worlds.A))]);
  }
  const idsOf = (at: number): string[] => heard[at]?.answers.map(({ data }) => data.it.eventId) ?? [];
  await until('the last events', 10, async () => names.every((_name, at) => idsOf(at).includes('last')));
  await client.dispose();
  await until('the end', 10, async () => bus.listeners === before);
  const cell = (at: number) =>
    [...new Set(idsOf(at))]
      .filter((id) => id !== 'last')
      .sort()
      .join('') || '.';
  return Object.fromEntries(names.map((name, at) => [name, cell(at)]));
}
