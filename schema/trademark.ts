import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { Filing, TrademarkStatus } from './filing';
import { NiceClass } from './nice-class';
import { toGlobalId } from './global-id';
import { Node } from './node';
import { DateTime } from './scalars';

export { MarkType, TrademarkStatus } from './filing';

@Entity('trademark')
@Unique('uq_trademark_office_application', ['office', 'applicationNumber'])
@Index('ix_trademark_registration', ['office', 'registrationNumber'])
@Index('ix_trademark_status', ['status'])
@Index('ix_trademark_owner', ['ownerId'])
@Index('ix_trademark_brand', ['brandId'])
@Index('ix_trademark_register_version', ['registerVersionId'])
@ObjectType({
  implements: [Node, Filing],
  description: 'A filed mark in one office. Filed is not registered: the status decides.',
  simpleResolvers: true,
})
export class Trademark extends Filing implements Node {
  @PrimaryGeneratedColumn({ name: 'id' })
  rowId: number;

  @Field(() => ID, { description: 'Opaque global id.' })
  get id(): string {
    return toGlobalId('Trademark', this.rowId);
  }

  @Column('varchar', { length: 2 })
  @Field({ description: 'Office, WIPO ST.3 code: `CN`, `US`, `EM`, `WO`; `XD` marks demo data.' })
  office: string;

  @Column('varchar', { length: 64 })
  @Field({ description: 'Number of the application at the office.' })
  applicationNumber: string;
}

@InputType({ description: 'What to look for in the registers.' })
export class TrademarkSearch {
  @Field(() => String, {
    nullable: true,
    description:
      'Text to compare with the marks: finds all that it resembles, ranked. At most 500 characters.',
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Only these offices (WIPO ST.3 codes).' })
  offices?: string[] | null;

  @Field(() => [NiceClass], { nullable: true, description: 'Only marks in one of these classes.' })
  niceClasses?: number[] | null;

  @Field(() => [TrademarkStatus], { nullable: true, description: 'Only these statuses.' })
  statuses?: TrademarkStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only marks of this rights holder.' })
  owner?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With `owner`: also marks of the rights holders that a person confirmed to be one with it. Default: false.',
  })
  includeLinked?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only marks of this brand.' })
  brand?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'The registers as they stood at this time, after the imports that had ended by then. Without it: as they stand now. ' +
      'With `text` the marks are looked up in the present index and then shown as they stood.',
  })
  asOf?: string | null;

  @Field(() => Number, {
    nullable: true,
    description: 'With `text`: the lowest similarity, 0 to 1. Default 0.3.',
  })
  similarity?: number | null;
}

export const TrademarkConnection = connectionOf(Trademark, 'trademarks');
export type TrademarkConnection = InstanceType<typeof TrademarkConnection>;
