import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from './connection';
import { describedEnum } from './enum';
import { ReasonCode, Verdict } from './law-enums';
import { NiceClass } from './nice-class';
import { CountryCode, LocalDate } from './scalars';

export const StatisticsDimension = describedEnum(
  'StatisticsDimension',
  'By what recorded screenings are counted.',
  {
    VERDICT: 'Verdict of the screening.',
    REASON: 'Reason of its gravest finding.',
    NICE_CLASS: 'Nice class that the goods most probably belong to.',
    BRAND: 'Brand of the mark of its gravest finding.',
    ROUTE: 'Origin and destination.',
    SELLER: 'Seller.',
    DAY: 'Day on which it was recorded, UTC.',
    MONTH: 'Month in which it was recorded, UTC.',
  },
);
export type StatisticsDimension = keyof typeof StatisticsDimension;

export const StatisticsOrder = describedEnum('StatisticsOrder', 'Which group comes first.', {
  MOST_SCREENINGS: 'The one with most screenings.',
  MOST_BLOCK: 'The one with most screenings that ended in BLOCK.',
  MOST_REVIEW: 'The one with most screenings that ended in REVIEW.',
  KEY: 'The one whose values are smallest, compared in the order of `groupBy`: the earliest day.',
});
export type StatisticsOrder = keyof typeof StatisticsOrder;

export const TimelineInterval = describedEnum('TimelineInterval', 'How long a point of a time series is.', {
  DAY: 'A day, UTC.',
  WEEK: 'A week from Monday, UTC.',
  MONTH: 'A calendar month, UTC.',
});
export type TimelineInterval = keyof typeof TimelineInterval;

@InputType({ description: 'Which recorded screenings are counted: those that meet all that is given.' })
export class StatisticsFilter {
  @Field(() => LocalDate, { nullable: true, description: 'First day, UTC.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, UTC.' })
  to?: string | null;

  @Field(() => [Verdict], { nullable: true, description: 'Only these verdicts.' })
  verdicts?: Verdict[] | null;

  @Field(() => [ReasonCode], { nullable: true, description: 'Only these reasons of the gravest finding.' })
  reasons?: ReasonCode[] | null;

  @Field(() => [NiceClass], { nullable: true, description: 'Only goods of these Nice classes.' })
  niceClasses?: number[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only these brands, by their global ids.' })
  brands?: string[] | null;

  @Field(() => CountryCode, { nullable: true, description: 'Only from this country.' })
  origin?: string | null;

  @Field(() => CountryCode, { nullable: true, description: 'Only to this country.' })
  destination?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these sellers, by their global ids.' })
  sellers?: string[] | null;
}

@ObjectType({
  description:
    'How many recorded screenings are alike in what they are grouped by. Each counts once, under its gravest finding; equal questions are recorded once. The counts hold at the moment of the query.',
  simpleResolvers: true,
})
export class ScreeningStatistic {
  @Field(() => Verdict, { nullable: true, description: 'Verdict; null unless grouped by it.' })
  verdict: Verdict | null;

  @Field(() => ReasonCode, {
    nullable: true,
    description: 'Reason; null unless grouped by it, and where nothing was found.',
  })
  reason: ReasonCode | null;

  @Field(() => NiceClass, {
    nullable: true,
    description: 'Class; null unless grouped by it, and where the goods are not known.',
  })
  niceClass: number | null;

  brandId: number | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'Country that the goods leave; null unless grouped by route, and where it was not given.',
  })
  origin: string | null;

  @Field(() => CountryCode, {
    nullable: true,
    description: 'Country that the goods go to; null unless grouped by route, and where it was not given.',
  })
  destination: string | null;

  sellerId: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day, or the first day of the month, UTC; null unless grouped by it.',
  })
  start: string | null;

  @Field(() => Int, { description: 'Screenings.' })
  screenings: number;

  @Field(() => Int, { description: 'Those that ended in BLOCK.' })
  block: number;

  @Field(() => Int, { description: 'Those that ended in REVIEW.' })
  review: number;

  @Field(() => Int, { description: 'Those that ended in CLEAR.' })
  clear: number;
}

export const ScreeningStatisticConnection = connectionOf(ScreeningStatistic, 'groups of screenings');
export type ScreeningStatisticConnection = InstanceType<typeof ScreeningStatisticConnection>;

@ObjectType({ description: 'A point of a time series of verdicts.', simpleResolvers: true })
export class VerdictTimelinePoint {
  @Field(() => LocalDate, { description: 'First day of the interval, UTC.' })
  start: string;

  @Field(() => Int, { description: 'Screenings that were recorded in it.' })
  screenings: number;

  @Field(() => Int, { description: 'Those that ended in BLOCK.' })
  block: number;

  @Field(() => Int, { description: 'Those that ended in REVIEW.' })
  review: number;

  @Field(() => Int, { description: 'Those that ended in CLEAR.' })
  clear: number;
}
