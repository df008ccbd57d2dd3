import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { toGlobalId } from './global-id';
import { Node } from './node';

@Entity('marketplace')
@Unique('uq_marketplace_slug', ['slug'])
@ObjectType({
  implements: Node,
  description: 'A marketplace: a tenant. Everything of its sellers belongs to it alone.',
  simpleResolvers: true,
})
export class Marketplace extends Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Marketplace', this.rowId);
  }

  @Column('varchar', { length: 64 })
  @Field({ description: 'Short name, unique, for use in tokens and keys: `demo`.' })
  slug: string;

  @Column('varchar', { length: 200 })
  @Field({ description: 'Name for people.' })
  name: string;
}
