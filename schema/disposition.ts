import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { describedEnum } from './enum';
import { MutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { DateTime, LocalDate } from './scalars';

export const DispositionDecision = describedEnum(
  'DispositionDecision',
  'What a person decided about a finding.',
  {
    NOT_A_MATCH: 'The words do not mean the mark.',
    LAWFUL_USE: 'They mean it, and may.',
    CONFIRMED: 'They infringe.',
  },
);
export type DispositionDecision = keyof typeof DispositionDecision;

export const DispositionScope = describedEnum('DispositionScope', 'How far a decision reaches.', {
  LISTING: 'This SKU alone.',
  SELLER: 'All listings of the seller.',
  MARKETPLACE: 'All listings of the marketplace.',
});
export type DispositionScope = keyof typeof DispositionScope;

@Entity('disposition')
@Index('ix_disposition_mark', ['marketplaceId', 'trademarkId'])
@ObjectType({
  implements: Node,
  description:
    "A person's decision on a finding. It decides every later screening that it covers, until it expires.",
  simpleResolvers: true,
})
export class Disposition extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Disposition', this.rowId);
  }

  @Column('int')
  marketplaceId: number;

  @Column('int')
  trademarkId: number;

  @Column('varchar', { length: 16 })
  @Field(() => DispositionDecision, { description: 'What was decided.' })
  decision: DispositionDecision;

  @Column('varchar', { length: 12 })
  @Field(() => DispositionScope, { description: 'How far it reaches.' })
  scope: DispositionScope;

  @Column('int', { nullable: true })
  sellerId: number | null;

  @Column('varchar', { length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: 'The SKU, where the scope is LISTING.' })
  sku: string | null;

  @Column('varchar', { length: 1000 })
  @Field({ description: 'Why, for the next reader.' })
  reason: string;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which it holds; null if it has no end.',
  })
  expiresOn: string | null;

  @Column('varchar', { length: 100 })
  @Field({ description: 'Who decided.' })
  decidedBy: string;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was decided.' })
  createdAt: string;
}

@InputType({ description: 'A decision on a finding.' })
export class SetDispositionInput extends MutationInput {
  @Field(() => ID, { description: 'The trademark of the finding.' })
  trademark: string;

  @Field(() => DispositionDecision, { description: 'What is decided.' })
  decision: DispositionDecision;

  @Field(() => DispositionScope, { description: 'How far it reaches.' })
  scope: DispositionScope;

  @Field(() => ID, { nullable: true, description: 'The seller; required for the scopes SELLER and LISTING.' })
  seller?: string | null;

  @Field(() => String, { nullable: true, description: 'The SKU; required for the scope LISTING.' })
  sku?: string | null;

  @Field({ description: 'Why, 3 to 1000 characters.' })
  reason: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which it holds; none if it has no end.',
  })
  expiresOn?: string | null;
}

@ObjectType({ description: 'What setting a disposition gave.', simpleResolvers: true })
export class DispositionPayload extends MutationPayload {
  @Field(() => Disposition, { nullable: true, description: 'The disposition; null if there were errors.' })
  disposition: Disposition | null;
}
