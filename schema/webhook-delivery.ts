import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { MutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { DateTime } from './scalars';
import { WebhookEventType } from './webhook-endpoint';

export const WebhookDeliveryStatus = describedEnum('WebhookDeliveryStatus', 'How a delivery stands.', {
  PENDING: 'It waits for its first or its next try.',
  DELIVERED: 'The receiver answered with a status from 200 to 299.',
  DEAD_LETTER: 'All tries failed. It is tried again only when somebody asks for it.',
});
export type WebhookDeliveryStatus = keyof typeof WebhookDeliveryStatus;

@Entity('webhook_delivery')
@Unique('uq_webhook_delivery_event', ['webhookEndpointId', 'eventId'])
@Index('ix_webhook_delivery_due', ['webhookEndpointId', 'status', 'nextAttemptAt'])
@ObjectType({
  implements: Node,
  description: 'An event on its way to a webhook endpoint. Kept for 30 days after it ended.',
  simpleResolvers: true,
})
export class WebhookDelivery extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('WebhookDelivery', this.rowId);
  }

  @Column('int')
  webhookEndpointId: number;

  @Column('varchar', { length: 36 })
  @Field(() => ID, {
    description: 'Id of the event: the header `webhook-id`, the same at every try and in subscriptions.',
  })
  eventId: string;

  @Column('varchar', { length: 32 })
  @Field(() => WebhookEventType, { description: 'What it tells of.' })
  eventType: WebhookEventType;

  @Column('int')
  @Field(() => Int, { description: 'Number of the delivery at its endpoint, from 1.' })
  sequence: number;

  @Column('text')
  @Field({ description: 'The JSON that is sent, the same at every try.' })
  payload: string;

  @Column('varchar', { length: 12 })
  @Field(() => WebhookDeliveryStatus, { description: 'How it stands.' })
  status: WebhookDeliveryStatus;

  @Column('int')
  @Field(() => Int, { description: 'Tries so far, since it was last asked for.' })
  attempts: number;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the next try is due; null once it has ended. During a try: when another worker takes over.',
  })
  nextAttemptAt: string | null;

  /** Names the try that is under way: only who has it may say how it ended. */
  @Column('varchar', { length: 36, nullable: true })
  claim: string | null;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the last try ended; null before the first.' })
  lastAttemptAt: string | null;

  @Column('int', { nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'HTTP status that the last try was answered with; null if there was no answer.',
  })
  lastStatusCode: number | null;

  @Column('varchar', { length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the last try failed; null if it did not.' })
  lastError: string | null;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When the event was taken up for this endpoint.' })
  createdAt: string;

  @Index('ix_webhook_delivery_finished')
  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it ended, in whatever way; null before.' })
  finishedAt: string | null;
}

export const WebhookDeliveryConnection = connectionOf(WebhookDelivery, 'webhook deliveries');
export type WebhookDeliveryConnection = InstanceType<typeof WebhookDeliveryConnection>;

@InputType({ description: 'A delivery to send again.' })
export class RetryWebhookDeliveryInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  webhookDelivery: string;
}

@ObjectType({ description: 'What asking for a delivery again gave.', simpleResolvers: true })
export class WebhookDeliveryPayload extends MutationPayload {
  @Field(() => WebhookDelivery, { nullable: true, description: 'The delivery; null if there were errors.' })
  webhookDelivery: WebhookDelivery | null;
}
