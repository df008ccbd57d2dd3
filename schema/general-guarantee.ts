import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from './connection';
import { Money, MoneyInput } from './money';
import { MutationInput } from './mutation-input';
import { toGlobalId } from './global-id';
import { MutationPayload } from './mutation-payload';
import { Node } from './node';
import { LocalDate } from './scalars';

@Entity('general_guarantee')
@ObjectType({
  implements: Node,
  description:
    'A holder’s general guarantee with a customs authority: it stands for the security of every case in its term.',
  simpleResolvers: true,
})
export class GeneralGuarantee extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('GeneralGuarantee', this.rowId);
  }

  @Index('ix_general_guarantee_rights_holder')
  @Column('int')
  rightsHolderId: number;

  @Column('varchar', { length: 32 })
  @Field({ description: 'Customs authority that accepted it: `CN-GACC`.' })
  authority: string;

  @Column('varchar', { name: 'amount', length: 20 })
  sum: string;

  @Column('varchar', { length: 3 })
  currency: string;

  @Field(() => Money, { description: 'The sum that it covers.' })
  get amount(): Money {
    return { amount: this.sum, currency: this.currency };
  }

  @Column('varchar', { length: 10 })
  @Field(() => LocalDate, { description: 'First day.' })
  validFrom: string;

  @Column('varchar', { length: 10 })
  @Field(() => LocalDate, { description: 'Last day: that of the bank’s letter.' })
  validTo: string;
}

export const GeneralGuaranteeConnection = connectionOf(GeneralGuarantee, 'general guarantees');
export type GeneralGuaranteeConnection = InstanceType<typeof GeneralGuaranteeConnection>;

@InputType({ description: 'A general guarantee that the authority accepts.' })
export class AcceptGeneralGuaranteeInput extends MutationInput {
  @Field(() => ID, { description: 'Whose it is.' })
  rightsHolder: string;

  @Field(() => String, {
    nullable: true,
    description: 'Customs authority. Default: that of the officer.',
  })
  authority?: string | null;

  @Field(() => MoneyInput, { description: 'The sum of the bank’s letter, at most two decimals.' })
  amount: MoneyInput;

  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'The holder’s costs of storage and disposal in the last year: the sum reaches at least these.',
  })
  lastYearCosts?: MoneyInput | null;
}

@ObjectType({ description: 'What accepting a general guarantee gave.', simpleResolvers: true })
export class GeneralGuaranteePayload extends MutationPayload {
  @Field(() => GeneralGuarantee, { nullable: true, description: 'The guarantee; null if there were errors.' })
  generalGuarantee: GeneralGuarantee | null;
}
