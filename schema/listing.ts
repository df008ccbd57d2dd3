import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { ItemInput } from './item-input';
import { Verdict } from './law-enums';
import { MutationInput } from './mutation-input';
import { MutationPayload } from './mutation-payload';
import { NiceClass } from './nice-class';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { CountryCode, DateTime, HsCode } from './scalars';

@ObjectType({ description: 'A named attribute of a listing.', simpleResolvers: true })
export class Attribute {
  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'Value.' })
  value: string;
}

@Entity('listing')
@Unique('uq_listing_marketplace_sku', ['marketplaceId', 'sku'])
@Index('ix_listing_verdict', ['marketplaceId', 'verdict', 'rowId'])
@Index('ix_listing_seller', ['sellerId', 'rowId'])
@ObjectType({ implements: Node, description: "One SKU's public text and goods data.", simpleResolvers: true })
export class Listing extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Listing', this.rowId);
  }

  @Column('int')
  marketplaceId: number;

  @Column('int')
  sellerId: number;

  @Column('varchar', { length: 100 })
  @Field({ description: 'Key of the item, unique on the marketplace.' })
  sku: string;

  @Column('varchar', { length: 2000 })
  @Field({ description: 'Title.' })
  title: string;

  @Column('varchar', { length: 500, nullable: true, name: 'brand' })
  @Field(() => String, { nullable: true, description: 'Brand field.', name: 'brandName' })
  brandName: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Description.' })
  description: string | null;

  @Column('simple-json')
  @Field(() => [Attribute], { description: 'Attributes.' })
  attributes: Attribute[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Text read from the images.' })
  imageText: string | null;

  @Column('simple-json')
  @Field(() => [String], { description: 'Category path, widest first.' })
  category: string[];

  @Column('varchar', { length: 16, nullable: true })
  @Field(() => HsCode, { nullable: true, description: 'HS code.' })
  hsCode: string | null;

  @Column('simple-json')
  @Field(() => [NiceClass], { description: 'Nice classes, where stated.' })
  niceClasses: number[];

  @Column('varchar', { length: 2, nullable: true })
  @Field(() => CountryCode, { nullable: true, description: 'Country of dispatch.' })
  origin: string | null;

  @Column('varchar', { length: 2, nullable: true })
  @Field(() => CountryCode, {
    nullable: true,
    description: 'Country of destination, where the listing sells to one alone.',
  })
  destination: string | null;

  @Column('varchar', { length: 8, nullable: true })
  @Field(() => Verdict, {
    nullable: true,
    description: 'Verdict of the last recorded screening; null if there was none.',
  })
  verdict: Verdict | null;

  @Column('varchar', { length: 43, nullable: true })
  screeningId: string | null;

  @Column('varchar', { length: 24 })
  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: string;
}

export const ListingConnection = connectionOf(Listing, 'listings');
export type ListingConnection = InstanceType<typeof ListingConnection>;

@InputType({ description: 'Which listings.' })
export class ListingFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this seller.' })
  seller?: string | null;

  @Field(() => [Verdict], { nullable: true, description: 'Only those whose last verdict is one of these.' })
  verdicts?: Verdict[] | null;

  @Field(() => String, { nullable: true, description: 'Only those whose SKU begins so.' })
  skuPrefix?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only those in whose title or SKU every word of this text occurs, in any case; at most 12 words.',
  })
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those whose last screening has a finding, not CLEAR, against a mark of this brand.',
  })
  brand?: string | null;

  @Field(() => NiceClass, {
    nullable: true,
    description:
      'Only those whose last screening has a finding, not CLEAR, against a mark filed in this class.',
  })
  niceClass?: number | null;
}

@InputType({ description: 'A listing to create, or to change if its SKU is there.' })
export class ListingInput extends ItemInput {
  @Field({ description: 'Key of the item, 1 to 100 characters.' })
  sku: string;

  @Field(() => ID, { description: 'Its seller.' })
  seller: string;
}

@InputType({ description: 'A batch of listings.' })
export class UpsertListingsInput extends MutationInput {
  @Field(() => [ListingInput], {
    description: 'The listings, 1 to 500. All are stored or, with an error in one, none.',
  })
  listings: ListingInput[];
}

@ObjectType({ description: 'What storing a batch of listings gave.', simpleResolvers: true })
export class UpsertListingsPayload extends MutationPayload {
  @Field(() => [Listing], {
    description: 'The listings as stored, screened, in the order of the input; empty if there were errors.',
  })
  listings: Listing[];

  @Field(() => Int, { description: 'How many of them were new.' })
  createdCount: number;
}
