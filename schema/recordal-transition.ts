import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { describedEnum } from './enum';
import { RecordalStatus } from './recordal';
import { DateTime } from './scalars';

export const RecordalEvent = describedEnum('RecordalEvent', 'A step in the life of a recordal.', {
  DRAFT: 'The holder begins it.',
  SUBMIT: 'The holder hands it in.',
  ACCEPT: 'The authority takes the file up as complete.',
  RETURN: 'The authority gives an incomplete file back.',
  APPROVE: 'The authority records the mark.',
  REFUSE: 'The authority refuses, with reasons.',
  AMEND: 'The holder mends a refused one and hands it in again.',
  WITHDRAW: 'The holder takes it back.',
  REPORT_CHANGE: 'The holder reports that something it states has changed.',
  RENEW: 'The holder renews it.',
  LAPSE: 'It ends with its term or with the right.',
  REVOKE_FOR_SILENCE: 'The authority revokes it: a change was not reported in time.',
  REVOKE: 'The authority revokes it.',
  LIST_LEGITIMATE_USER: 'The holder lists a party as legitimate user.',
  UNLIST_LEGITIMATE_USER: 'The holder takes a party off the list.',
});
export type RecordalEvent = keyof typeof RecordalEvent;

@Entity('recordal_transition')
@ObjectType({ description: 'One step of a recordal, as it is kept.', simpleResolvers: true })
export class RecordalTransition {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Index('ix_recordal_transition_recordal')
  @Column('int')
  recordalId: number;

  @Column('varchar', { name: 'fromStatus', length: 20, nullable: true })
  @Field(() => RecordalStatus, { nullable: true, description: 'Status before; null for the first step.' })
  from: RecordalStatus | null;

  @Column('varchar', { name: 'toStatus', length: 20 })
  @Field(() => RecordalStatus, { description: 'Status after.' })
  to: RecordalStatus;

  @Column('varchar', { length: 32 })
  @Field(() => RecordalEvent, { description: 'What happened.' })
  event: RecordalEvent;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who did it: name of the viewer.' })
  actor: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why, in the words of who did it; null if nothing was said.',
  })
  reason: string | null;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When.' })
  at: string;

  /** What the step changed, as it was before; null for steps that were taken before it was kept. */
  @Column('simple-json', { nullable: true })
  stateBefore: object | null;
}
