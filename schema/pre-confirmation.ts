import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { connectionOf } from './connection';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { PreConfirmationStatus } from './pre-confirmation-enums';
import { DateTime, LocalDate } from './scalars';

@Entity('pre_confirmation')
@Index('ix_pre_confirmation_marketplace', ['marketplaceId', 'rowId'])
@Index('ix_pre_confirmation_authority', ['authority', 'status', 'rowId'])
@Index('ix_pre_confirmation_seller', ['sellerId', 'status'])
@ObjectType({
  implements: Node,
  description:
    "A request that the port's customs confirm lawful use before the goods move. Confirmed, it shortens the inspection of the named goods; it is not a licence.",
  simpleResolvers: true,
})
export class PreConfirmation extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('PreConfirmation', this.rowId);
  }

  @Column('int')
  marketplaceId: number;

  @Column('int')
  sellerId: number;

  @Column('varchar', { length: 32 })
  @Field({ description: 'Customs authority that is asked: `CN-GACC`.' })
  authority: string;

  @Column('varchar', { length: 100 })
  @Field({ description: 'Port whose customs is asked, UN/LOCODE or name.' })
  port: string;

  /** Row ids of the marks that it names. */
  @Column('simple-json')
  trademarkIds: number[];

  @Column('simple-json')
  @Field(() => [String], { description: 'SKUs of the goods that it names.' })
  skus: string[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What the trader states: how the use is lawful.' })
  statement: string | null;

  @Column('varchar', { length: 20 })
  @Field(() => PreConfirmationStatus, { description: 'How far it is.' })
  status: PreConfirmationStatus;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it has effect; null until it is confirmed.',
  })
  validFrom: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null until it is confirmed.' })
  validTo: string | null;

  @Column('simple-json', { nullable: true })
  @Field(() => [String], {
    nullable: true,
    description: 'Reasons of the last refusal or revocation, or what was missing; null if there was none.',
  })
  reasons: string[] | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was last handed in.' })
  requestedOn: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day of the last decision of the authority.' })
  decidedOn: string | null;

  @Column('int')
  @Field(() => Int, {
    description:
      'Counts the steps taken with it. Send it back with a mutation to be told if somebody was faster.',
  })
  revision: number;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: string;
}

export const PreConfirmationConnection = connectionOf(PreConfirmation, 'pre-confirmations');
export type PreConfirmationConnection = InstanceType<typeof PreConfirmationConnection>;
