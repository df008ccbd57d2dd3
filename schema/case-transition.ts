import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseActor, CaseEvent, CaseStatus } from './case-enums';
import { Citation } from './law';
import { DateTime, LocalDate } from './scalars';

@Entity('case_transition')
@ObjectType({ description: 'One step of a case, as it is kept.', simpleResolvers: true })
export class CaseTransition {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Index('ix_case_transition_case')
  @Column('int')
  caseId: number;

  @Column('varchar', { name: 'fromStatus', length: 20, nullable: true })
  @Field(() => CaseStatus, { nullable: true, description: 'Status before; null for the first step.' })
  from: CaseStatus | null;

  @Column('varchar', { name: 'toStatus', length: 20 })
  @Field(() => CaseStatus, { description: 'Status after.' })
  to: CaseStatus;

  @Column('varchar', { length: 32 })
  @Field(() => CaseEvent, { description: 'What happened.' })
  event: CaseEvent;

  @Column('varchar', { name: 'byActor', length: 10 })
  @Field(() => CaseActor, { description: 'Whose step it is.' })
  by: CaseActor;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who recorded it: name of the viewer, or `due-date sweep`.' })
  actor: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in words; null if nothing was said.' })
  reason: string | null;

  @Column('simple-json')
  @Field(() => [String], { description: 'Papers that were named with it.' })
  evidence: string[];

  @Column('varchar', { name: 'onDay', length: 10 })
  @Field(() => LocalDate, { description: 'Day of the step, in the zone of the jurisdiction.' })
  on: string;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was recorded.' })
  at: string;

  @Column('simple-json', { nullable: true })
  @Field(() => Citation, { nullable: true, description: 'Where the step is written in the law of that day.' })
  basis: Citation | null;
}
