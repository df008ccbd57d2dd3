import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { Node, toGlobalId } from './node';
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

  @Column('varchar', { length: 64 })
  @Field({ description: 'Number that the authority gave it.' })
  number: string;

  @Column('varchar', { length: 10 })
  @Field(() => LocalDate, { description: 'First day of its term.' })
  validFrom: string;

  @Column('varchar', { length: 10 })
  @Field(() => LocalDate, { description: 'Last day of its term.' })
  validTo: string;

  @Column('varchar', { length: 20 })
  @Field(() => RecordalStatus, { description: 'Where it stands.' })
  status: RecordalStatus;
}

export const RecordalConnection = connectionOf(Recordal, 'recordals');
export type RecordalConnection = InstanceType<typeof RecordalConnection>;
