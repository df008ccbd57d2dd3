import { randomUUID } from 'node:crypto';
import { WebhookDelivery } from '../../schema/webhook-delivery';
import { WebhookEndpoint } from '../../schema/webhook-endpoint';
import { type Row, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { type Attempted } from './post';

/** How long a worker has a delivery to itself, in milliseconds: after that others take it for dead. Longer than any try. */
export const CLAIM_MS = 60_000;
/** How long deliveries that ended are kept, in days. */
const KEPT_DAYS = 30;
/** Rows that one statement deletes. */
const SWEPT_AT_ONCE = 1_000;

const endpoints = tableOf(WebhookEndpoint);
const deliveries = tableOf(WebhookDelivery);

/** A delivery that this worker tries now, and where it goes. */
export interface ClaimedDelivery {
  readonly endpoint: WebhookEndpoint;
  readonly delivery: WebhookDelivery;
  /** Names this try. */
  readonly claim: string;
}

/** What there is to do and what was given up, altogether. */
export interface Backlog {
  /** Deliveries that wait for a try, at endpoints that are on. */
  readonly waiting: number;
  /** Seconds since the oldest of these was taken up; 0 if none waits. */
  readonly oldestSeconds: number;
  /** Dead letters of the last 30 days. */
  readonly dead: number;
}

/** Which deliveries are due, and how their tries ended. Whose turn it is stands in the database, so that workers can share the work and die. */
export class DeliveryQueue {
  constructor(
    private readonly store: Store,
    /** Milliseconds since 1970: the clock that workers compare with each other. */
    private readonly clock: () => number,
  ) {}

  /** Endpoints that are on, did not ask to be left alone, and have something due. */
  async dueEndpoints(): Promise<WebhookEndpoint[]> {
    const rows = await this.store.query<Row>(
      `SELECT ${endpoints.select} FROM \`webhook_endpoint\` WHERE \`disabledAt\` IS NULL AND (\`heldUntil\` IS NULL OR \`heldUntil\` <= ?) AND EXISTS (SELECT 1 FROM \`webhook_delivery\` ` +
        "WHERE `webhookEndpointId` = `webhook_endpoint`.`id` AND `status` = 'PENDING' AND `nextAttemptAt` <= ?) ORDER BY `id`",
      [this.inMs(0), this.inMs(0)],
    );
    return rows.map((row) => endpoints.read(row));
  }

  /** Takes what is due at an endpoint, oldest first. Each is from now on a try of this worker, and of no other. */
  async claim(endpoint: WebhookEndpoint, limit: number): Promise<ClaimedDelivery[]> {
    const rows = await this.store.query<Row>(
      `SELECT ${deliveries.select} FROM \`webhook_delivery\` WHERE \`webhookEndpointId\` = ? AND \`status\` = 'PENDING' AND ` +
        `\`nextAttemptAt\` <= ? ORDER BY \`nextAttemptAt\`, \`id\` LIMIT ${limit}`,
      [endpoint.rowId, this.inMs(0)],
    );
    const claimed: ClaimedDelivery[] = [];
    for (const delivery of rows.map((row) => deliveries.read(row))) {
      const claim = randomUUID();
      const { changed } = await this.store.run(
        "UPDATE `webhook_delivery` SET `claim` = ?, `nextAttemptAt` = ?, `attempts` = `attempts` + 1 WHERE `id` = ? AND `status` = 'PENDING' AND `nextAttemptAt` = ? AND `attempts` = ?",
        [claim, this.inMs(CLAIM_MS), delivery.rowId, delivery.nextAttemptAt, delivery.attempts],
      );
      if (changed === 1) claimed.push({ endpoint, delivery, claim });
    }
    return claimed;
  }

  /** Notes how a try ended. @param retryInMs until the next one; null if there is none */
  async settle(
    { claim, delivery }: ClaimedDelivery,
    { error, status }: Attempted,
    retryInMs: number | null,
  ): Promise<void> {
    const state = error === null ? 'DELIVERED' : retryInMs === null ? 'DEAD_LETTER' : 'PENDING';
    const now = this.inMs(0);
    await this.store.run(
      'UPDATE `webhook_delivery` SET `status` = ?, `claim` = NULL, `nextAttemptAt` = ?, `lastAttemptAt` = ?, `lastStatusCode` = ?, `lastError` = ?, `finishedAt` = ? WHERE `id` = ? AND `claim` = ?',
      [
        state,
        state === 'PENDING' ? this.inMs(retryInMs ?? 0) : null,
        now,
        status,
        error,
        state === 'PENDING' ? null : now,
        delivery.rowId,
        claim,
      ],
    );
  }

  /** Leaves an endpoint alone for a while, unless it has another address by now. */
  async hold({ rowId, url }: WebhookEndpoint, ms: number): Promise<void> {
    const until = this.inMs(ms);
    await this.store.run(
      'UPDATE `webhook_endpoint` SET `heldUntil` = ? WHERE `id` = ? AND `url` = ? AND (`heldUntil` IS NULL OR `heldUntil` < ?)',
      [until, rowId, url, until],
    );
  }

  /** Switches an endpoint off, with a note for its owner, unless it has another address by now. */
  async switchOff({ rowId, url }: WebhookEndpoint, reason: string): Promise<void> {
    await this.store.run(
      'UPDATE `webhook_endpoint` SET `disabledAt` = ?, `disabledReason` = ? WHERE `id` = ? AND `url` = ? AND `disabledAt` IS NULL',
      [this.inMs(0), reason, rowId, url],
    );
  }

  async backlog(): Promise<Backlog> {
    const rows = await this.store.query<{ status: string; deliveries: number; oldest: string }>(
      'SELECT `webhook_delivery`.`status` AS `status`, COUNT(*) AS `deliveries`, MIN(`webhook_delivery`.`createdAt`) AS `oldest` ' +
        'FROM `webhook_endpoint` JOIN `webhook_delivery` ON `webhook_delivery`.`webhookEndpointId` = `webhook_endpoint`.`id` ' +
        "WHERE `webhook_delivery`.`status` = 'DEAD_LETTER' OR (`webhook_delivery`.`status` = 'PENDING' AND `webhook_endpoint`.`disabledAt` IS NULL) " +
        'GROUP BY `webhook_delivery`.`status`',
    );
    const [pending, dead] = ['PENDING', 'DEAD_LETTER'].map((status) =>
      rows.find((row) => row.status === status),
    );
    const since = pending ? Math.max(0, this.clock() - Date.parse(pending.oldest)) : 0;
    return {
      waiting: Number(pending?.deliveries ?? 0),
      oldestSeconds: since / 1_000,
      dead: Number(dead?.deliveries ?? 0),
    };
  }

  /** Deletes deliveries that ended long ago. @returns how many */
  async sweep(): Promise<number> {
    const { changed } = await this.store.run(
      'DELETE FROM `webhook_delivery` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `webhook_delivery` ' +
        `WHERE \`finishedAt\` < ? ORDER BY \`finishedAt\` LIMIT ${SWEPT_AT_ONCE}) AS \`old\`)`,
      [this.inMs(-KEPT_DAYS * 86_400_000)],
    );
    return changed;
  }

  private inMs(ms: number): string {
    return new Date(this.clock() + ms).toISOString();
  }
}
