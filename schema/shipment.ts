import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { TradeDirection, Verdict } from './law-enums';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { CountryCode, DateTime, LocalDate } from './scalars';
import { ShipmentCheck } from './shipment-check';
import { ShipmentStatus } from './shipment-enums';
import { TradeParty } from './trade-party';

@Entity('shipment')
@Unique('uq_shipment_seller_reference', ['sellerId', 'reference'])
@Index('ix_shipment_marketplace', ['marketplaceId', 'rowId'])
@ObjectType({
  implements: Node,
  description: 'A declaration of goods that are to cross a border: parties, route, and lines.',
  simpleResolvers: true,
})
export class Shipment extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Shipment', this.rowId);
  }

  @Column('int')
  marketplaceId: number;

  @Column('int')
  sellerId: number;

  @Column('varchar', { length: 100 })
  @Field({ description: "The seller's own key of the shipment." })
  reference: string;

  @Column('varchar', { length: 20 })
  @Field(() => ShipmentStatus, { description: 'How far it is.' })
  status: ShipmentStatus;

  @Column('varchar', { length: 2 })
  @Field(() => CountryCode, { description: 'Country of dispatch.' })
  origin: string;

  @Column('varchar', { length: 2 })
  @Field(() => CountryCode, { description: 'Country of destination.' })
  destination: string;

  @Column('simple-json')
  @Field(() => [CountryCode], { description: 'Countries of transit.' })
  transit: string[];

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => TradeDirection, {
    nullable: true,
    description: 'Direction; null: export from the origin and import into the destination.',
  })
  direction: TradeDirection | null;

  @Column('varchar', { length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: 'Port of exit or entry, UN/LOCODE or name.' })
  port: string | null;

  @Column('varchar', { length: 10 })
  @Field(() => LocalDate, { description: 'Day of dispatch: the law of this day is asked.' })
  date: string;

  @Column('simple-json')
  @Field(() => TradeParty, { description: 'Who dispatches the goods.' })
  consignor: TradeParty;

  @Column('simple-json')
  @Field(() => TradeParty, { description: 'Who receives them.' })
  consignee: TradeParty;

  @Column('varchar', { length: 8, nullable: true })
  @Field(() => Verdict, {
    nullable: true,
    description: 'Verdict of the check; null before it and after an amendment.',
  })
  verdict: Verdict | null;

  @Column('simple-json', { nullable: true })
  @Field(() => ShipmentCheck, {
    nullable: true,
    description: 'What the check gave; null before it and after an amendment.',
  })
  check: ShipmentCheck | null;

  @Column('int')
  @Field(() => Int, {
    description:
      'Counts the steps taken with it. Send it back with a mutation to be told if somebody was faster.',
  })
  revision: number;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was declared.' })
  createdAt: string;
}

export const ShipmentConnection = connectionOf(Shipment, 'shipments');
export type ShipmentConnection = InstanceType<typeof ShipmentConnection>;

/** Which customs authorities a shipment passes: what an officer may see. */
@Entity('shipment_authority')
export class ShipmentAuthority {
  @PrimaryColumn('varchar', { length: 32 })
  authority: string;

  @Index('ix_shipment_authority_shipment')
  @PrimaryColumn('int')
  shipmentId: number;
}
