import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { MutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { DateTime } from './scalars';

export const LegitimateUserRequestStatus = describedEnum(
  'LegitimateUserRequestStatus',
  'Where a request to be listed stands.',
  {
    PENDING: 'Not decided yet.',
    GRANTED: 'The party was listed.',
    REFUSED: 'It was refused, with a reason.',
  },
);
export type LegitimateUserRequestStatus = keyof typeof LegitimateUserRequestStatus;

@Entity('legitimate_user_request')
@Unique('uq_legitimate_user_request_open', ['openKey'])
@Index('ix_legitimate_user_request_seller', ['sellerId', 'rowId'])
@Index('ix_legitimate_user_request_authority', ['authority', 'status', 'rowId'])
@Index('ix_legitimate_user_request_holder', ['rightsHolderId', 'status', 'rowId'])
@ObjectType({
  implements: Node,
  description:
    'A licensed seller asks to be listed as legitimate user of a recorded mark. The rights holder or the customs authority decides.',
  simpleResolvers: true,
})
export class LegitimateUserRequest extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('LegitimateUserRequest', this.rowId);
  }

  @Column('int')
  marketplaceId: number;

  @Column('int')
  sellerId: number;

  @Column('int')
  recordalId: number;

  /** Who owns the mark: may decide. */
  @Column('int')
  rightsHolderId: number;

  @Column('varchar', { length: 32 })
  @Field({ description: 'Customs authority of the recordal: `CN-GACC`.' })
  authority: string;

  @Column('varchar', { length: 300 })
  @Field({ description: 'Name under which the seller asks to be listed.' })
  partyName: string;

  @Column('varchar', { length: 32, nullable: true })
  @Field(() => String, { nullable: true, description: 'Registration code of the seller, where it has one.' })
  registrationCode: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the seller states.' })
  note: string | null;

  @Column('varchar', { length: 12 })
  @Field(() => LegitimateUserRequestStatus, { description: 'Where it stands.' })
  status: LegitimateUserRequestStatus;

  /** Recordal and seller while it is pending, else null: of two requests at once one is stored. */
  @Column('varchar', { length: 32, nullable: true })
  openKey: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'A word on the decision; always there for a refusal.' })
  reason: string | null;

  @Column('varchar', { length: 120, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who decided: name of the viewer.' })
  decidedBy: string | null;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt: string | null;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;
}

export const LegitimateUserRequestConnection = connectionOf(
  LegitimateUserRequest,
  'requests to be listed as legitimate user',
);
export type LegitimateUserRequestConnection = InstanceType<typeof LegitimateUserRequestConnection>;

@InputType({ description: 'A recordal in which the seller asks to be listed.' })
export class RequestLegitimateUserInput extends MutationInput {
  @Field(() => ID, { description: 'The recordal.' })
  recordal: string;

  @Field(() => String, {
    nullable: true,
    description: 'What speaks for it, at most 1,000 characters.',
  })
  note?: string | null;
}

export const LegitimateUserDecision = describedEnum(
  'LegitimateUserDecision',
  'How such a request is decided.',
  {
    GRANT: 'The party is listed as legitimate user at once.',
    REFUSE: 'It is not, with a reason.',
  },
);
export type LegitimateUserDecision = keyof typeof LegitimateUserDecision;

@InputType({ description: 'A decision on a request to be listed.' })
export class DecideLegitimateUserInput extends MutationInput {
  @Field(() => ID, { description: 'The request.' })
  request: string;

  @Field(() => LegitimateUserDecision, { description: 'The decision.' })
  decision: LegitimateUserDecision;

  @Field(() => String, { nullable: true, description: 'Why, at most 1,000 characters; needed to refuse.' })
  reason?: string | null;
}

@ObjectType({ description: 'What a step with a request to be listed gave.', simpleResolvers: true })
export class LegitimateUserRequestPayload extends MutationPayload {
  @Field(() => LegitimateUserRequest, {
    nullable: true,
    description: 'The request; null if there were errors.',
  })
  request: LegitimateUserRequest | null;
}
