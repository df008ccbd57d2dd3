import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime } from './scalars';
import { ShipmentEvent, ShipmentStatus } from './shipment-enums';

@Entity('shipment_transition')
@ObjectType({ description: 'One step of a shipment, as it is kept.', simpleResolvers: true })
export class ShipmentTransition {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Index('ix_shipment_transition_shipment')
  @Column('int')
  shipmentId: number;

  @Column('varchar', { name: 'fromStatus', length: 20, nullable: true })
  @Field(() => ShipmentStatus, { nullable: true, description: 'Status before; null for the first step.' })
  from: ShipmentStatus | null;

  @Column('varchar', { name: 'toStatus', length: 20 })
  @Field(() => ShipmentStatus, { description: 'Status after.' })
  to: ShipmentStatus;

  @Column('varchar', { length: 32 })
  @Field(() => ShipmentEvent, { description: 'What happened.' })
  event: ShipmentEvent;

  @Column('varchar', { length: 120 })
  @Field({ description: 'Who did it: name of the viewer.' })
  actor: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, or what came of it; null if nothing was said.' })
  reason: string | null;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When.' })
  at: string;
}
