import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { describedEnum } from './enum';
import { NiceClass } from './nice-class';
import { CountryCode, LanguageTag, LocalDate } from './scalars';

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

@ObjectType({ description: 'An owner or applicant as the register names it.', simpleResolvers: true })
export class FiledOwner {
  @Field(() => String, { nullable: true, description: 'Name; null where the source gives only a number.' })
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number by which the office knows it, where the source gives one.',
  })
  identifier: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country, where the source gives it.' })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Address in one line, where the source gives it.' })
  address: string | null;
}

@ObjectType({ description: 'An opposition as the register names it.', simpleResolvers: true })
export class FiledOpposition {
  @Field(() => String, { nullable: true, description: 'Number that the office gave it.' })
  identifier: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it was filed, in the zone of the office.',
  })
  date: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands, in the words of the office.' })
  status: string | null;
}

@ObjectType({
  description: 'What a filing says of its goods in one class and one language.',
  simpleResolvers: true,
})
export class GoodsStatement {
  @Field(() => NiceClass, { nullable: true, description: 'Nice class; null where the source does not say.' })
  niceClass: number | null;

  @Field(() => LanguageTag, { nullable: true, description: 'Language; null where the source does not say.' })
  language: string | null;

  @Field({ description: 'Goods and services as filed.' })
  text: string;
}

/** What a register says of a mark at one time: the columns that the present state and earlier ones share. */
@InterfaceType({
  description:
    'What a register says of a mark: as it stands now, or as it stood until a later register version.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Filing {
  @Column('varchar', { length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the registration; null until registered.' })
  registrationNumber: string | null;

  @Column('varchar', { length: 2000 })
  @Field({ description: 'The words of the mark in their own script; empty for a mark without words.' })
  markText: string;

  @Column('varchar', { length: 20 })
  @Field(() => MarkType, { description: 'Kind of sign.' })
  markType: MarkType;

  @Column('varchar', { length: 12 })
  @Field(() => TrademarkStatus, { description: 'Where the filing stands.' })
  status: TrademarkStatus;

  @Column('varchar', { length: 64, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "The office's own code of the status, as it stands in the source; null where there is none.",
  })
  officeStatusCode: string | null;

  @Column('varchar', { length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "The office's own words for the status." })
  officeStatusText: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day since which the status holds, in the zone of the office.',
  })
  statusDate: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day of filing, in the zone of the office.' })
  filingDate: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of publication for opposition, in the zone of the office.',
  })
  publicationDate: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Day of registration, in the zone of the office.' })
  registrationDate: string | null;

  @Column('varchar', { length: 10, nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the term, in the zone of the office.' })
  expiryDate: string | null;

  @Column('simple-json')
  @Field(() => [NiceClass], { description: 'Nice classes, ascending.' })
  niceClasses: number[];

  @Column('simple-json', { name: 'localClasses', nullable: true })
  filedLocalClasses: string[] | null;

  @Field(() => [String], {
    description: "Classes of the office's own or an older classification, as the source writes them.",
  })
  get localClasses(): string[] {
    return this.filedLocalClasses ?? [];
  }

  @Column('simple-json')
  @Field(() => [String], {
    description: 'Goods and services as filed; where the source has several languages, in one of them.',
  })
  goods: string[];

  /** Nice class of each entry of `goods`, 0 where the source does not say; null if it never does. */
  @Column('simple-json', { nullable: true })
  goodsClasses: number[] | null;

  @Column('varchar', { length: 12, nullable: true })
  @Field(() => LanguageTag, {
    nullable: true,
    description: 'Language of `goods`; null where the source does not say.',
  })
  goodsLanguage: string | null;

  @Column('simple-json')
  @Field(() => [CountryCode], {
    description: 'Countries that an international registration designates; else empty.',
  })
  designations: string[];

  @Column('simple-json', { name: 'owners', nullable: true })
  filedOwners: FiledOwner[] | null;

  @Field(() => [FiledOwner], { description: 'All owners, in the order and the words of the source.' })
  get owners(): FiledOwner[] {
    return this.filedOwners ?? [];
  }

  @Column('simple-json', { name: 'oppositions', nullable: true })
  filedOppositions: FiledOpposition[] | null;

  @Field(() => [FiledOpposition], { description: 'Oppositions that the source names.' })
  get oppositions(): FiledOpposition[] {
    return this.filedOppositions ?? [];
  }

  @Column('int')
  ownerId: number;

  @Column('int', { nullable: true })
  brandId: number | null;

  @Column('varchar', { length: 500, nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The decision that holds the mark to be well known; null if there is none. Never guessed.',
  })
  wellKnownBasis: string | null;

  /** Hash of what the source said, so that an equal record costs no write; empty for one that a register took out. */
  @Column('varchar', { length: 44 })
  contentHash: string;

  /** The version that brought this state. */
  @Column('int')
  registerVersionId: number;

  /** Place of the record in the source of that version. */
  @Column('varchar', { length: 300, nullable: true })
  sourceRecord: string | null;

  /** Day on which the office last wrote the record, where the source says. */
  @Column('varchar', { length: 10, nullable: true })
  recordedOn: string | null;

  /** The register whose full loads decide whether the mark is still there. */
  @Column('int', { nullable: true })
  registerId: number | null;

  /** 1 once a full load no longer had it, or a delta took it out; null or 0 while it is there. */
  @Column('int', { name: 'removed', nullable: true })
  removedFlag: number | null;

  @Field(() => Boolean, {
    description:
      'True once the register no longer has it: a full load came without it, or a delta took it out.',
  })
  get removed(): boolean {
    return this.removedFlag === 1;
  }
}
