import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Verdict } from './law-enums';
import { Money } from './money';
import { toGlobalId } from './global-id';
import { Node } from './node';

@Entity('shipment_line')
@Index('ix_shipment_line_shipment', ['shipmentId', 'position'])
@ObjectType({
  implements: Node,
  description: 'One line of a shipment: SKU × quantity × value.',
  simpleResolvers: true,
})
export class ShipmentLine extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('ShipmentLine', this.rowId);
  }

  @Column('int')
  shipmentId: number;

  @Column('int')
  @Field(() => Int, { description: 'Place in the shipment, from 0.' })
  position: number;

  @Column('varchar', { length: 100 })
  @Field({ description: 'Key of the item.' })
  sku: string;

  /** The stored listing of this SKU; null where the line describes the item itself. */
  @Column('int', { nullable: true })
  listingId: number | null;

  /** The item as the line describes it; null where a listing stands for it. */
  @Column('simple-json', { nullable: true })
  item: object | null;

  @Column('int')
  @Field(() => Int, { description: 'Number of pieces.' })
  quantity: number;

  @Column('varchar', { length: 20 })
  amount: string;

  @Column('varchar', { length: 3 })
  currency: string;

  @Field(() => Money, { description: 'Value of the line as a whole.' })
  get value(): Money {
    return { amount: this.amount, currency: this.currency };
  }

  @Column('varchar', { length: 8, nullable: true })
  @Field(() => Verdict, { nullable: true, description: 'Verdict of the last check; null before it.' })
  verdict: Verdict | null;

  @Column('varchar', { length: 43, nullable: true })
  screeningId: string | null;

  /** Pre-confirmations that covered it at the last check. */
  @Column('simple-json', { nullable: true })
  preConfirmationIds: number[] | null;
}
