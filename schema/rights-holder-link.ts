import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { MutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { DateTime } from './scalars';

export const RightsHolderLinkStatus = describedEnum(
  'RightsHolderLinkStatus',
  'What became of a proposal that two rights holders are one.',
  {
    PROPOSED: 'Nobody has looked at it yet; it means nothing until then.',
    CONFIRMED: 'A person holds the two for one: the same person in law, not two of one group of companies.',
    REJECTED: 'A person holds the two for two; it is not proposed again.',
  },
);
export type RightsHolderLinkStatus = keyof typeof RightsHolderLinkStatus;

export const HolderFeature = describedEnum(
  'HolderFeature',
  'What speaks for two names being one rights holder, or against it.',
  {
    SAME_NAME: 'The names are equal but for accents, points, legal form and the order of the words.',
    SAME_OWN_WORDS:
      'The words are equal that tell the holder from others; words of its trade or place are not.',
    SAME_SOUND: 'The names are read alike, as in two scripts or romanizations.',
    SIMILAR_NAME: 'The names are spelt almost alike.',
    SAME_TRADE: 'Both names have a word of one trade, translated or not.',
    OTHER_TRADE: 'The names have words of two trades.',
    OTHER_PLACE: 'The names have two places in them.',
    OTHER_NUMBER: 'The names have two numbers in them.',
    SAME_LEGAL_FORM: 'The legal forms are of one family.',
    OTHER_LEGAL_FORM: 'The legal forms are of two families, so that they are two legal persons.',
    SAME_COUNTRY: 'Both are of one country.',
    OTHER_COUNTRY: 'They are of two countries.',
    SAME_ADDRESS: 'Marks of both name one address.',
    SAME_OFFICE_NUMBER: 'An office knows both by one number.',
    SAME_MARKS: 'Both own a mark of one text.',
    MAY_BE_PERSON: 'The name may be a natural person’s, which many bear.',
  },
);
export type HolderFeature = keyof typeof HolderFeature;

@ObjectType({ description: 'One reason for the score of a link.', simpleResolvers: true })
export class RightsHolderLinkReason {
  @Field(() => HolderFeature, { description: 'What was seen.' })
  feature: HolderFeature;

  @Field(() => Float, { description: 'What it adds to the score; below 0 it speaks against the link.' })
  weight: number;
}

@Entity('rights_holder_link')
@Unique('uq_rights_holder_link_pair', ['firstId', 'secondId'])
@Index('ix_rights_holder_link_second', ['secondId'])
@Index('ix_rights_holder_link_status', ['status', 'rowId'])
@ObjectType({
  implements: Node,
  description:
    'A proposal that two rights holders of the registers are one. Nothing is merged: a person confirms or rejects it.',
  simpleResolvers: true,
})
export class RightsHolderLink extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('RightsHolderLink', this.rowId);
  }

  /** The one with the lower row id. */
  @Column('int')
  firstId: number;

  @Column('int')
  secondId: number;

  @Column('double')
  @Field(() => Float, { description: 'How much speaks for it, 0 to 1: the sum of the reasons.' })
  score: number;

  @Column('simple-json')
  @Field(() => [RightsHolderLinkReason], { description: 'What the score is made of.' })
  reasons: RightsHolderLinkReason[];

  @Column('varchar', { length: 12 })
  @Field(() => RightsHolderLinkStatus, { description: 'Whether a person has decided.' })
  status: RightsHolderLinkStatus;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt: string;

  @Column('varchar', { length: 24, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null before.' })
  decidedAt: string | null;

  @Column('varchar', { length: 120, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who decided, as the credential names them.' })
  decidedBy: string | null;
}

/** Keys under which a rights holder is looked for: those that share one are compared. No part of the API. */
@Entity('rights_holder_key')
@Index('ix_rights_holder_key_key', ['blockKey'])
export class RightsHolderKey {
  @PrimaryColumn('int')
  holderId: number;

  @PrimaryColumn('varchar', { length: 80 })
  blockKey: string;
}

export const RightsHolderLinkConnection = connectionOf(RightsHolderLink, 'links of rights holders');
export type RightsHolderLinkConnection = InstanceType<typeof RightsHolderLinkConnection>;

@InputType({ description: 'A link of rights holders to decide on. A decision may be changed.' })
export class DecideRightsHolderLinkInput extends MutationInput {
  @Field(() => ID, { description: 'Which.' })
  link: string;
}

@ObjectType({ description: 'What a decision on a link gave.', simpleResolvers: true })
export class RightsHolderLinkPayload extends MutationPayload {
  @Field(() => RightsHolderLink, { nullable: true, description: 'The link; null if there were errors.' })
  link: RightsHolderLink | null;
}
