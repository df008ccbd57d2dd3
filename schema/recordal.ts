import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { LocalDate } from './scalars';

export const RecordalStatus = describedEnum(
  'RecordalStatus',
  'Where a recordal stands with the customs authority.',
  {
    DRAFT: 'Being written.',
    SUBMITTED: 'Handed in.',
    UNDER_EXAMINATION: 'The authority examines it.',
    APPROVED: 'Recorded. Whether it has effect on a day depends also on its term and on the right.',
    REFUSED: 'Refused, with reasons.',
    LAPSED: 'Ended with its term or with the right.',
    REVOKED: 'Revoked by the authority.',
  },
);
export type RecordalStatus = keyof typeof RecordalStatus;

@Entity('recordal')
@Unique('uq_recordal_authority_number', ['authority', 'number'])
@ObjectType({
  implements: Node,
  description:
    'A trademark recorded with a customs authority. Customs acts by itself only for recorded rights.',
  simpleResolvers: true,
})
export class Recordal extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Recordal', this.rowId);
  }

  @Index('ix_recordal_trademark')
  @Column('int')
  trademarkId: number;

  @Column('varchar', { length: 32 })
  @Field({ description: 'Customs authority: `CN-GACC`, `US-CBP`, `EU-AFA`; `XD-CUSTOMS` marks demo data.' })
  authority: string;

  @Column('varchar', { length: 64, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number that the authority gave it; null until approval.',
  })
  number: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'First day of its term; null until approval.' })
  validFrom: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Last day of its term; null until approval.' })
  validTo: string | null;

  @Column('varchar', { length: 20 })
  @Field(() => RecordalStatus, { description: 'Where it stands.' })
  status: RecordalStatus;

  /** Who applies: the owner of the mark when it was drafted; null for recordals that a register brought. */
  @Column('int', { nullable: true })
  rightsHolderId: number | null;

  @Column('simple-json', { nullable: true })
  @Field(() => [String], {
    nullable: true,
    description: 'Goods that it covers, in the words of the application; null where the source does not say.',
  })
  goodsScope: string[] | null;

  @Column('simple-json', { nullable: true })
  @Field(() => [String], {
    nullable: true,
    description: 'Ports through which the legitimate goods go; null where the source does not say.',
  })
  ports: string[] | null;

  @Column('simple-json', { nullable: true })
  @Field(() => [String], {
    nullable: true,
    description:
      'Reasons of the last decision against it (returned, refused, revoked); null if there is none.',
  })
  reasons: string[] | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was last handed in.' })
  submittedOn: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the authority took the file up as complete: the examination runs from it.',
  })
  takenUpOn: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day of the last decision of the authority.' })
  decidedOn: string | null;

  /** Null counts as 0: nothing was done with it here. */
  @Column('int', { name: 'revision', nullable: true })
  revisionNumber: number | null;

  /** The day as of which it is shown, where one was asked for. */
  asOf?: string;

  @Field(() => Int, {
    description:
      'Counts the steps taken with it. Send it back with a mutation to be told if somebody was faster.',
  })
  get revision(): number {
    return this.revisionNumber ?? 0;
  }
}

export const RecordalConnection = connectionOf(Recordal, 'recordals');
export type RecordalConnection = InstanceType<typeof RecordalConnection>;
