import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * An event, written in the transaction of the change that it tells of. No part of the API: subscriptions and webhooks tell of
 * it. Rows go once both are done and some days have passed.
 */
@Entity('outbox_event')
@Unique('uq_outbox_event_event', ['eventId'])
export class OutboxEvent {
  /** Events of one object are in the order of its changes. */
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  /** The id that receivers know the event by. */
  @Column('varchar', { length: 36 })
  eventId: string;

  @Column('varchar', { length: 32 })
  kind: string;

  /** Whom it concerns. */
  @Column('simple-json')
  scope: unknown;

  @Column('simple-json')
  subject: unknown;

  /** When it happened. */
  @Column('varchar', { length: 24 })
  occurredAt: string;

  /** When it was written, by the clock that processes compare with each other. */
  @Index('ix_outbox_event_recorded')
  @Column('varchar', { length: 24 })
  recordedAt: string;

  /** When listeners were told; null until then. */
  @Index('ix_outbox_event_published')
  @Column('varchar', { length: 24, nullable: true })
  publishedAt: string | null;

  /** Which batch of a dispatcher made its webhook deliveries; null until then. */
  @Index('ix_outbox_event_batch')
  @Column('varchar', { length: 36, nullable: true })
  batch: string | null;
}
