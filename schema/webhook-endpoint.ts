import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { MutationInput, ClientMutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { DateTime } from './scalars';
import { ViewerRole } from './viewer';

export const WebhookEventType = describedEnum('WebhookEventType', 'What webhooks tell of.', {
  LISTING_VERDICT_CHANGED: 'A listing got another verdict than it had.',
  RECORDAL_DECIDED: 'An authority approved, refused or revoked a recordal.',
  CASE_UPDATED: 'A step was taken in an enforcement case, or a period of it ran out.',
  SHIPMENT_UPDATED: 'A step was taken with a shipment.',
  BULK_FINISHED: 'A bulk operation completed, was cancelled or given up.',
});
export type WebhookEventType = keyof typeof WebhookEventType;

@Entity('webhook_endpoint')
@ObjectType({
  implements: Node,
  description:
    'An address of a back end to which events are sent, signed. It hears of what its owner may hear of, and of nothing else.',
  simpleResolvers: true,
})
export class WebhookEndpoint extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('WebhookEndpoint', this.rowId);
  }

  @Column('varchar', { length: 2000 })
  @Field({ description: 'Where events are sent by POST.' })
  url: string;

  @Column('varchar', { length: 200 })
  @Field({ description: 'What it is for, in the words of who made it.' })
  description: string;

  @Column('simple-json')
  @Field(() => [WebhookEventType], { description: 'What it is told of.' })
  eventTypes: WebhookEventType[];

  /** The signing secret, sealed. */
  @Column('varchar', { length: 200 })
  secret: string;

  /** The secret before the last rotation, sealed, while deliveries are signed with it too. */
  @Column('varchar', { length: 200, nullable: true })
  previousSecret: string | null;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when deliveries are also signed with the secret before the last rotation; null if none are.',
  })
  previousSecretUntil: string | null;

  @Column('varchar', { length: 16 })
  @Field(() => ViewerRole, { description: 'What its owner is.' })
  role: ViewerRole;

  @Index('ix_webhook_endpoint_marketplace')
  @Column('int', { nullable: true })
  marketplaceId: number | null;

  @Index('ix_webhook_endpoint_seller')
  @Column('int', { nullable: true })
  sellerId: number | null;

  @Index('ix_webhook_endpoint_rights_holder')
  @Column('int', { nullable: true })
  rightsHolderId: number | null;

  @Column('varchar', { length: 32, nullable: true })
  authority: string | null;

  @Column('int')
  @Field(() => Int, {
    description: 'Number of its last delivery: each has the next one, from 1, so that a receiver can sort.',
  })
  lastSequence: number;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who made it.' })
  createdBy: string;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when it is switched off: no new events are sent, and what waits goes on waiting. Null while it is on.',
  })
  disabledAt: string | null;

  @Column('varchar', { length: 300, nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Why it was switched off by itself: its receiver answered with 410 Gone. Null while it is on, and where a person switched it off.',
  })
  disabledReason: string | null;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when nothing is sent since its receiver asked for it (429 or 503 with Retry-After), at most six hours; null if it never did.',
  })
  heldUntil: string | null;
}

export const WebhookEndpointConnection = connectionOf(WebhookEndpoint, 'webhook endpoints');
export type WebhookEndpointConnection = InstanceType<typeof WebhookEndpointConnection>;

@InputType({ description: 'A webhook endpoint to make; it belongs to the viewer.' })
export class CreateWebhookEndpointInput extends ClientMutationInput {
  @Field({
    description:
      'Where to send events, at most 2000 characters: https, a public address, no user name in it.',
  })
  url: string;

  @Field({ defaultValue: '', description: 'What it is for, at most 200 characters.' })
  description: string;

  @Field(() => [WebhookEventType], { description: 'What it is told of, at least one.' })
  eventTypes: WebhookEventType[];
}

@InputType({ description: 'What to change of a webhook endpoint; what is left out stays.' })
export class UpdateWebhookEndpointInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  webhookEndpoint: string;

  @Field(() => String, { nullable: true, description: 'Where to send events. What waits goes there too.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, at most 200 characters.' })
  description?: string | null;

  @Field(() => [WebhookEventType], { nullable: true, description: 'What it is told of from now on.' })
  eventTypes?: WebhookEventType[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Switches it on or off.' })
  enabled?: boolean | null;
}

@InputType({ description: 'A webhook endpoint that gets a new signing secret.' })
export class RotateWebhookSecretInput extends ClientMutationInput {
  @Field(() => ID, { description: 'Which.' })
  webhookEndpoint: string;

  @Field(() => Int, {
    defaultValue: 86_400,
    description:
      'Seconds for which deliveries are signed with the old secret too, so that receivers can change over; at most 604800.',
  })
  graceSeconds: number;
}

@InputType({ description: 'A webhook endpoint to delete with its deliveries.' })
export class DeleteWebhookEndpointInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  webhookEndpoint: string;
}

@ObjectType({ description: 'What a change of a webhook endpoint gave.', simpleResolvers: true })
export class WebhookEndpointPayload extends MutationPayload {
  @Field(() => WebhookEndpoint, { nullable: true, description: 'The endpoint; null if there were errors.' })
  webhookEndpoint: WebhookEndpoint | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The signing secret, `whsec_` and base64, after it was made or rotated. Shown this once: it cannot be read again.',
  })
  secret: string | null;
}

@ObjectType({ description: 'What deleting a webhook endpoint gave.', simpleResolvers: true })
export class DeleteWebhookEndpointPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'The endpoint that is gone; null if there were errors.' })
  deletedWebhookEndpointId: string | null;
}
