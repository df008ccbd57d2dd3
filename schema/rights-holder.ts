import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { CountryCode } from './scalars';

@Entity('rights_holder')
@Unique('uq_rights_holder_name_key', ['nameKey'])
@ObjectType({ implements: Node, description: 'The owner of trademarks.', simpleResolvers: true })
export class RightsHolder extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('RightsHolder', this.rowId);
  }

  @Index('ix_rights_holder_name')
  @Column('varchar', { length: 300 })
  @Field({ description: 'Name as the register has it.' })
  name: string;

  /** Normal form of the name: what makes two spellings one holder. */
  @Column('varchar', { length: 300 })
  nameKey: string;

  @Column('varchar', { length: 2, nullable: true })
  @Field(() => CountryCode, { nullable: true, description: 'Country of the holder, where known.' })
  country: string | null;
}
