import { randomUUID } from 'node:crypto';
import { OutboxEvent } from '../../schema/outbox-event';
import { anyOf } from '../store/conditions';
import { whereClause } from '../store/page';
import { type Row, type Store, type Transaction } from '../store/store';
import { tableOf } from '../store/table';
import { type DomainEvent, type NewEvent } from './domain-event';
import { type EventRecorder } from './event-recorder';

/** How often the rows of told events are marked, in milliseconds, and how many in one statement. */
const MARK_EVERY_MS = 200;
const MARKED_AT_ONCE = 1_000;
/** After how long an event that nobody marked as told counts as left behind, in milliseconds. */
export const LEFT_BEHIND_MS = 10_000;
/** Events that are told again in one go. */
const RESCUED_AT_ONCE = 100;
/** How long events are kept once all is done, in days. */
const KEPT_DAYS = 7;
/** Rows that one statement deletes. */
const SWEPT_AT_ONCE = 1_000;

const table = tableOf(OutboxEvent);

export interface OutboxParts {
  readonly store: Store;
  /** Tells listeners, here and on other replicas. */
  readonly publish: (events: readonly DomainEvent[]) => void;
  /** Called once events are committed: there may be webhooks to send. */
  readonly onRecorded: () => void;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
}

/** The real clock: processes compare these times with each other. */
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();

/**
 * The transactional outbox. An event is a row in the transaction of the change itself, so that it is there if and only if the
 * change is. Listeners are told right after the commit; where the process dies in between, another one tells them later. So a
 * listener may hear of an event twice, by the same id, and never not at all.
 */
export class Outbox implements EventRecorder {
  private readonly told: string[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: OutboxParts) {}

  /** Marks told events now and then; a process that lives on calls it, others mark theirs at the end. */
  start(): void {
    this.timer ??= setInterval(() => void this.mark(), MARK_EVERY_MS).unref();
  }

  async record(tx: Transaction, events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    const at = this.parts.now().toISOString();
    const recorded = events.map((event): DomainEvent => ({ ...event, id: randomUUID(), at }));
    await table.insert(
      tx,
      recorded.map(({ id, kind, scope, subject }) => ({
        ...{ eventId: id, kind, scope, subject, occurredAt: at },
        ...{ recordedAt: inMs(0), publishedAt: null, batch: null },
      })),
    );
    tx.afterCommit(() => this.tell(recorded));
  }

  /** Tells listeners of events whose process died before it did. @returns how many */
  async rescue(): Promise<number> {
    const { publish, store } = this.parts;
    await this.mark();
    const rows = await store.query<Row>(
      `SELECT ${table.select} FROM \`outbox_event\` WHERE \`publishedAt\` IS NULL AND \`recordedAt\` < ? ORDER BY \`id\` LIMIT ${RESCUED_AT_ONCE}`,
      [inMs(-LEFT_BEHIND_MS)],
    );
    for (const event of rows.map((row) => table.read(row))) {
      const { changed } = await store.run(
        'UPDATE `outbox_event` SET `publishedAt` = ? WHERE `id` = ? AND `publishedAt` IS NULL',
        [inMs(0), event.rowId],
      );
      if (changed === 1) publish([domainEventOf(event)]);
    }
    return rows.length;
  }

  /** Deletes old events of which everybody was told. @returns how many */
  async sweep(): Promise<number> {
    const { changed } = await this.parts.store.run(
      'DELETE FROM `outbox_event` WHERE `id` IN (SELECT `id` FROM (SELECT `id` FROM `outbox_event` WHERE `recordedAt` < ? AND ' +
        `\`publishedAt\` IS NOT NULL AND \`batch\` IS NOT NULL ORDER BY \`id\` LIMIT ${SWEPT_AT_ONCE}) AS \`old\`)`,
      [inMs(-KEPT_DAYS * 86_400_000)],
    );
    return changed;
  }

  /** Marks what was told. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.mark();
  }

  private tell(events: readonly DomainEvent[]): void {
    this.parts.publish(events);
    this.told.push(...events.map(({ id }) => id));
    this.parts.onRecorded();
  }

  private async mark(): Promise<void> {
    try {
      while (this.told.length > 0) {
        const where = anyOf('`eventId`', this.told.splice(0, MARKED_AT_ONCE));
        await this.parts.store.run(`UPDATE \`outbox_event\` SET \`publishedAt\` = ?${whereClause(where)}`, [
          inMs(0),
          ...where.flatMap(({ values }) => values),
        ]);
      }
    } catch (error) {
      this.parts.onError(error);
    }
  }
}

/** The event that a row tells of. */
export function domainEventOf({ eventId, kind, occurredAt, scope, subject }: OutboxEvent): DomainEvent {
  return { id: eventId, kind, scope, subject, at: occurredAt } as DomainEvent;
}
