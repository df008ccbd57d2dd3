import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { toGlobalId } from './global-id';
import { ClientMutationInput } from './mutation-input';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { DateTime } from './scalars';
import { ViewerRole } from './viewer';

export const ApiKeyScope = describedEnum('ApiKeyScope', 'What an API key is good for, within its role.', {
  READ: 'Queries and subscriptions.',
  SCREEN: '`screen`, `screenListing`, `compareMarks`, `compareGoods` and `recordScreening`.',
  WRITE: 'Mutations, except those of API keys.',
  KEYS: 'API keys: to list, make, rotate and revoke them.',
  WEBHOOKS: 'Webhook endpoints and their deliveries: to list, make, change, rotate, delete and retry them.',
});
export type ApiKeyScope = keyof typeof ApiKeyScope;

@Entity('api_key')
@Unique('uq_api_key_public_id', ['publicId'])
@ObjectType({
  implements: Node,
  description:
    'A credential of a back end. Its secret is shown once, when it is made or rotated, and kept hashed.',
  simpleResolvers: true,
})
export class ApiKey extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('ApiKey', this.rowId);
  }

  @Column('varchar', { length: 16 })
  @Field({ description: 'The part of the key that is no secret: `bmk_<publicId>_…`.' })
  publicId: string;

  /** Keyed hash of the secret, hexadecimal. */
  @Column('varchar', { length: 64 })
  secretHash: string;

  /** The hash of the secret before the last rotation, while it still counts. */
  @Column('varchar', { length: 64, nullable: true })
  previousHash: string | null;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the secret before the last rotation still counts; null if none does.',
  })
  previousUntil: string | null;

  @Column('varchar', { length: 100 })
  @Field({ description: 'What it is for, in the words of who made it.' })
  name: string;

  @Column('varchar', { length: 16 })
  @Field(() => ViewerRole, { description: 'What its bearer is.' })
  role: ViewerRole;

  @Index('ix_api_key_marketplace')
  @Column('int', { nullable: true })
  marketplaceId: number | null;

  @Index('ix_api_key_seller')
  @Column('int', { nullable: true })
  sellerId: number | null;

  @Index('ix_api_key_rights_holder')
  @Column('int', { nullable: true })
  rightsHolderId: number | null;

  @Column('varchar', { length: 32, nullable: true })
  @Field(() => String, { nullable: true, description: 'The customs authority of an officer: `CN-GACC`.' })
  authority: string | null;

  @Column('simple-json')
  @Field(() => [ApiKeyScope], { description: 'What it is good for.' })
  scopes: ApiKeyScope[];

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who made it.' })
  createdBy: string;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'From when it does not count; null if it has no end.',
  })
  expiresAt: string | null;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null if it was not.' })
  revokedAt: string | null;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last used, noted once a minute at most; null if it never was.',
  })
  lastUsedAt: string | null;
}

export const ApiKeyConnection = connectionOf(ApiKey, 'API keys');
export type ApiKeyConnection = InstanceType<typeof ApiKeyConnection>;

@InputType({ description: 'An API key to make. It can do no more than who makes it.' })
export class CreateApiKeyInput extends ClientMutationInput {
  @Field({ description: 'What it is for, 1 to 100 characters.' })
  name: string;

  @Field(() => ViewerRole, {
    nullable: true,
    description:
      'What its bearer is. Default: what the viewer is. A marketplace may make keys for its analysts and sellers too.',
  })
  role?: ViewerRole | null;

  @Field(() => ID, { nullable: true, description: 'The marketplace, where an operator makes the key.' })
  marketplace?: string | null;

  @Field(() => ID, { nullable: true, description: 'The seller, for the role SELLER.' })
  seller?: string | null;

  @Field(() => ID, { nullable: true, description: 'The rights holder, where an operator makes the key.' })
  rightsHolder?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The customs authority, where an operator makes the key: `CN-GACC`.',
  })
  authority?: string | null;

  @Field(() => [ApiKeyScope], { description: 'What it is good for, at least one.' })
  scopes: ApiKeyScope[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when it does not count; none if it has no end.',
  })
  expiresAt?: string | null;
}

@InputType({ description: 'An API key that gets a new secret.' })
export class RotateApiKeyInput extends ClientMutationInput {
  @Field(() => ID, { description: 'The key.' })
  apiKey: string;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'Seconds for which the old secret still counts, so that back ends can change over; at most 604800.',
  })
  graceSeconds: number;
}

@InputType({ description: 'An API key that shall count no more.' })
export class RevokeApiKeyInput extends ClientMutationInput {
  @Field(() => ID, { description: 'The key.' })
  apiKey: string;
}

@ObjectType({ description: 'What making, rotating or revoking an API key gave.', simpleResolvers: true })
export class ApiKeyPayload extends MutationPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null if there were errors.' })
  apiKey: ApiKey | null;

  @Field(() => String, {
    nullable: true,
    description: 'The whole key, to be sent as bearer token. Shown this once: it cannot be read again.',
  })
  secret: string | null;
}
