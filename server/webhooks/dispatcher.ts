import { randomUUID } from 'node:crypto';
import { OutboxEvent } from '../../schema/outbox-event';
import { WebhookDelivery } from '../../schema/webhook-delivery';
import { WebhookEndpoint } from '../../schema/webhook-endpoint';
import { mayReceive } from '../access/may-receive';
import { viewerFor } from '../access/viewer';
import { type DomainEvent } from '../events/domain-event';
import { domainEventOf } from '../events/outbox';
import { type Row, type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { payloadOf } from './payload';

/** Events that one step turns into deliveries. */
const BATCH = 100;

const outbox = tableOf(OutboxEvent);
const endpoints = tableOf(WebhookEndpoint);
const deliveries = tableOf(WebhookDelivery);

/**
 * Turns events of the outbox into deliveries, one for each endpoint that may and wants to hear of it. Events, deliveries and
 * the numbers of the endpoints are one transaction: each event is taken up once, whoever dies meanwhile.
 */
export class Dispatcher {
  constructor(private readonly store: Store) {}

  /** Takes up some events, oldest first. @returns false if there were none */
  async step(): Promise<boolean> {
    const rows = await this.store.query<{ id: number }>(
      `SELECT \`id\` FROM \`outbox_event\` WHERE \`batch\` IS NULL ORDER BY \`id\` LIMIT ${BATCH}`,
    );
    if (rows.length === 0) return false;
    const ids = rows.map(({ id }) => Number(id));
    await this.store.transaction(async (tx) => {
      const events = await take(tx, ids);
      if (events.length > 0) await addDeliveries(tx, events);
    });
    return true;
  }
}

/** Those of the events that nobody else took. Rows are reached by their keys alone: who writes new ones need not wait. */
async function take(tx: Sql, ids: readonly number[]): Promise<DomainEvent[]> {
  const batch = randomUUID();
  const holes = ids.map(() => '?').join(',');
  await tx.run(`UPDATE \`outbox_event\` SET \`batch\` = ? WHERE \`id\` IN (${holes}) AND \`batch\` IS NULL`, [
    batch,
    ...ids,
  ]);
  const rows = await tx.query<Row>(
    `SELECT ${outbox.select} FROM \`outbox_event\` WHERE \`id\` IN (${holes}) AND \`batch\` = ? ORDER BY \`id\``,
    [...ids, batch],
  );
  return rows.map((row) => domainEventOf(outbox.read(row)));
}

async function addDeliveries(tx: Sql, events: readonly DomainEvent[]): Promise<void> {
  const rows = await tx.query<Row>(
    `SELECT ${endpoints.select} FROM \`webhook_endpoint\` WHERE \`disabledAt\` IS NULL ORDER BY \`id\``,
  );
  for (const endpoint of rows.map((row) => endpoints.read(row))) {
    const wanted = events.filter((event) => wants(endpoint, event));
    if (wanted.length === 0) continue;
    const first = await numbersFor(tx, endpoint, wanted.length);
    if (first === null) continue;
    const now = new Date().toISOString();
    await deliveries.insert(
      tx,
      wanted.map((event, at) => ({
        ...{
          webhookEndpointId: endpoint.rowId,
          eventId: event.id,
          eventType: event.kind,
          sequence: first + at,
        },
        ...{ payload: payloadOf(event, endpoint, first + at), status: 'PENDING', attempts: 0 },
        ...{ nextAttemptAt: now, createdAt: now },
      })),
    );
  }
}

function wants(endpoint: WebhookEndpoint, { kind, scope }: DomainEvent): boolean {
  const { authority, eventTypes, marketplaceId, rightsHolderId, role, sellerId } = endpoint;
  const owner = viewerFor({ role, marketplaceId, sellerId, rightsHolderId, authority }, 'webhook');
  return eventTypes.includes(kind) && mayReceive(owner, scope);
}

/** Takes the next numbers of an endpoint. @returns the first of them; null if the endpoint is gone by now */
async function numbersFor(tx: Sql, { rowId }: WebhookEndpoint, count: number): Promise<number | null> {
  const { changed } = await tx.run(
    'UPDATE `webhook_endpoint` SET `lastSequence` = `lastSequence` + ? WHERE `id` = ?',
    [count, rowId],
  );
  const [row] = await tx.query<{ lastSequence: number }>(
    'SELECT `lastSequence` FROM `webhook_endpoint` WHERE `id` = ?',
    [rowId],
  );
  return changed === 1 && row ? Number(row.lastSequence) - count + 1 : null;
}
