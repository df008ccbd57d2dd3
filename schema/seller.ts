import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { CountryCode } from './scalars';

@Entity('seller')
@Unique('uq_seller_marketplace_external', ['marketplaceId', 'externalId'])
@ObjectType({ implements: Node, description: "A seller's account on a marketplace.", simpleResolvers: true })
export class Seller extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Seller', this.rowId);
  }

  @Column('int')
  marketplaceId: number;

  @Column('varchar', { length: 100 })
  @Field({ description: "The marketplace's own key for the seller." })
  externalId: string;

  @Column('varchar', { length: 200 })
  @Field({ description: 'Trading name.' })
  name: string;

  @Column('varchar', { length: 2, nullable: true })
  @Field(() => CountryCode, { nullable: true, description: 'Country of establishment.' })
  country: string | null;

  @Index('ix_seller_registration_code')
  @Column('varchar', { length: 32, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Registration code of the company; in China the unified social credit code (GB 32100).',
  })
  registrationCode: string | null;

  /** The rights holder that the seller is, where it owns marks itself. */
  @Index('ix_seller_rights_holder')
  @Column('int', { nullable: true })
  rightsHolderId: number | null;
}

export const SellerConnection = connectionOf(Seller, 'sellers');
export type SellerConnection = InstanceType<typeof SellerConnection>;
