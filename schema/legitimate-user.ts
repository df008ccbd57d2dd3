import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Authorization } from './authorization';
import { MutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { Recordal } from './recordal';
import { LocalDate } from './scalars';

@Entity('legitimate_user')
@ObjectType({
  implements: Node,
  description: 'A party that the holder told customs about: it may use the recorded mark.',
  simpleResolvers: true,
})
export class LegitimateUser extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('LegitimateUser', this.rowId);
  }

  @Index('ix_legitimate_user_recordal')
  @Column('int')
  recordalId: number;

  @Column('varchar', { length: 300 })
  @Field({ description: 'Name of the party.' })
  name: string;

  @Column('varchar', { length: 32, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Its registration code; with `CN-GACC` the unified social credit code, GB 32100.',
  })
  registrationCode: string | null;

  @Index('ix_legitimate_user_seller')
  @Column('int', { nullable: true })
  sellerId: number | null;

  @Column('varchar', { length: 10 })
  @Field(() => LocalDate, { description: 'Day from which it is listed.' })
  listedOn: string;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it was taken off; null while it is listed.',
  })
  unlistedOn: string | null;
}

@InputType({ description: 'A party to list.' })
export class LegitimateUserInput {
  @Field({ description: 'Name, at most 300 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Registration code, at most 32 characters. With `CN-GACC` required: the unified social credit code of 18 characters, GB 32100.',
  })
  registrationCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The seller that the party is, where it sells here.' })
  seller?: string | null;
}

@InputType({ description: 'A party to list as legitimate user of a recorded mark.' })
export class ListLegitimateUserInput extends MutationInput {
  @Field(() => ID, { description: 'The recordal.' })
  recordal: string;

  @Field(() => LegitimateUserInput, { description: 'The party.' })
  user: LegitimateUserInput;

  @Field(() => Int, {
    nullable: true,
    description: 'Revision of the recordal that was read; a newer one gives CONFLICT.',
  })
  revision?: number | null;
}

@InputType({ description: 'A party to take off the list.' })
export class UnlistLegitimateUserInput extends MutationInput {
  @Field(() => ID, { description: 'The listed party.' })
  legitimateUser: string;

  @Field(() => String, { nullable: true, description: 'Why, at most 1,000 characters.' })
  reason?: string | null;
}

@ObjectType({ description: 'What listing a party, or taking it off, gave.', simpleResolvers: true })
export class LegitimateUserPayload extends MutationPayload {
  @Field(() => LegitimateUser, { nullable: true, description: 'The party; null if there were errors.' })
  legitimateUser: LegitimateUser | null;

  @Field(() => Recordal, { nullable: true, description: 'The recordal; null if there were errors.' })
  recordal: Recordal | null;

  @Field(() => [Authorization], { description: 'Licences whose `listedWith` changed by it.' })
  authorizations: Authorization[];
}
