import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PreConfirmationEvent, PreConfirmationStatus } from './pre-confirmation-enums';
import { DateTime } from './scalars';

@Entity('pre_confirmation_transition')
@ObjectType({
  description: 'One step of a request for pre-confirmation, as it is kept.',
  simpleResolvers: true,
})
export class PreConfirmationTransition {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Index('ix_pre_confirmation_transition_request')
  @Column('int')
  preConfirmationId: number;

  @Column('varchar', { name: 'fromStatus', length: 20, nullable: true })
  @Field(() => PreConfirmationStatus, {
    nullable: true,
    description: 'Status before; null for the first step.',
  })
  from: PreConfirmationStatus | null;

  @Column('varchar', { name: 'toStatus', length: 20 })
  @Field(() => PreConfirmationStatus, { description: 'Status after.' })
  to: PreConfirmationStatus;

  @Column('varchar', { length: 32 })
  @Field(() => PreConfirmationEvent, { description: 'What happened.' })
  event: PreConfirmationEvent;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who did it: name of the viewer.' })
  actor: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why; null if nothing was said.' })
  reason: string | null;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When.' })
  at: string;
}
