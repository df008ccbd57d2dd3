import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { NiceClass } from './nice-class';
import { Node, toGlobalId } from './node';
import { CountryCode, LocalDate } from './scalars';

export const MarkType = describedEnum('MarkType', 'What kind of sign was filed.', {
  WORD: 'Words, letters or figures in no particular form.',
  FIGURATIVE: 'A picture without words.',
  COMBINED: 'Words with a picture or in a particular form.',
  THREE_DIMENSIONAL: 'A shape.',
  SOUND: 'A sound.',
  COLOUR: 'A colour or a combination of colours.',
  OTHER: 'Any other sign.',
});
export type MarkType = keyof typeof MarkType;

export const TrademarkStatus = describedEnum(
  'TrademarkStatus',
  'Where a filing stands, as the law needs it.',
  {
    FILED: 'Applied for.',
    PUBLISHED: 'Published for opposition.',
    OPPOSED: 'Opposition pending.',
    REGISTERED: 'Registered.',
    REFUSED: 'Finally refused.',
    WITHDRAWN: 'Withdrawn by the applicant.',
    EXPIRED: 'Not renewed.',
    CANCELLED: 'Cancelled or declared invalid.',
    UNKNOWN: 'The office uses a code that no table maps. Never read as dead.',
  },
);
export type TrademarkStatus = keyof typeof TrademarkStatus;

@Entity('trademark')
@Unique('uq_trademark_office_application', ['office', 'applicationNumber'])
@ObjectType({
  implements: Node,
  description: 'A filed mark in one office. Filed is not registered: the status decides.',
  simpleResolvers: true,
})
export class Trademark extends Node {
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

  @Column('varchar', { length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the registration; null until registered.' })
  registrationNumber: string | null;

  @Index('ix_trademark_mark_text')
  @Column('varchar', { length: 500 })
  @Field({ description: 'The words of the mark in their own script; empty for a mark without words.' })
  markText: string;

  @Column('varchar', { length: 20 })
  @Field(() => MarkType, { description: 'Kind of sign.' })
  markType: MarkType;

  @Index('ix_trademark_status')
  @Column('varchar', { length: 12 })
  @Field(() => TrademarkStatus, { description: 'Where the filing stands.' })
  status: TrademarkStatus;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day of filing, in the zone of the office.' })
  filingDate: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day of registration, in the zone of the office.' })
  registrationDate: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the term, in the zone of the office.' })
  expiryDate: string | null;

  @Column('simple-json')
  @Field(() => [NiceClass], { description: 'Nice classes, ascending.' })
  niceClasses: number[];

  @Column('simple-json')
  @Field(() => [String], { description: 'Goods and services as filed.' })
  goods: string[];

  @Column('simple-json')
  @Field(() => [CountryCode], {
    description: 'Countries that an international registration designates; else empty.',
  })
  designations: string[];

  @Index('ix_trademark_owner')
  @Column('int')
  ownerId: number;

  @Index('ix_trademark_brand')
  @Column('int', { nullable: true })
  brandId: number | null;

  @Column('varchar', { length: 500, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The decision that holds the mark to be well known; null if there is none. Never guessed.',
  })
  wellKnownBasis: string | null;

  /** Hash of what the source said, so that an equal record costs no write. */
  @Column('varchar', { length: 44 })
  contentHash: string;

  @Index('ix_trademark_register_version')
  @Column('int')
  registerVersionId: number;
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

  @Field(() => ID, { nullable: true, description: 'Only marks of this brand.' })
  brand?: string | null;

  @Field(() => Number, {
    nullable: true,
    description: 'With `text`: the lowest similarity, 0 to 1. Default 0.3.',
  })
  similarity?: number | null;
}

export const TrademarkConnection = connectionOf(Trademark, 'trademarks');
export type TrademarkConnection = InstanceType<typeof TrademarkConnection>;
