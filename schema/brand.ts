import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { LanguageTag } from './scalars';

@ObjectType({ description: 'A further name of a brand.', simpleResolvers: true })
export class BrandName {
  @Field({ description: 'The name.' })
  text: string;

  @Field(() => LanguageTag, { nullable: true, description: 'Language of the name, where known.' })
  language: string | null;
}

@Entity('brand')
@Unique('uq_brand_name_key', ['nameKey'])
@ObjectType({
  implements: Node,
  description: 'What the consumer sees. One brand has many trademarks.',
  simpleResolvers: true,
})
export class Brand extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Brand', this.rowId);
  }

  @Index('ix_brand_name')
  @Column('varchar', { length: 200 })
  @Field({ description: 'Main name.' })
  name: string;

  /** Normal form of the name. */
  @Column('varchar', { length: 200 })
  nameKey: string;

  @Column('simple-json')
  @Field(() => [BrandName], { description: 'Names of the brand in other scripts and languages.' })
  aliases: BrandName[];

  @Index('ix_brand_rights_holder')
  @Column('int', { nullable: true })
  rightsHolderId: number | null;
}

export const BrandConnection = connectionOf(Brand, 'brands');
export type BrandConnection = InstanceType<typeof BrandConnection>;
