import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';
import { Citation } from './law';
import { LegalClockKey, PeriodUnit } from './legal-clock';
import { LocalDate } from './scalars';

export const WorkCalendarKey = describedEnum('WorkCalendarKey', 'Whose working days are counted.', {
  CN: 'Mainland China: public holidays and made-up working weekends as the State Council announces them.',
  US: 'United States: federal holidays, 5 U.S.C. 6103.',
  EU: 'Institutions of the European Union.',
});
export type WorkCalendarKey = keyof typeof WorkCalendarKey;

@ObjectType({ description: 'A period, counted out on a calendar.', simpleResolvers: true })
export class Deadline {
  @Field(() => LocalDate, { description: 'Day of the event; the period counts from the day after it.' })
  start: string;

  @Field(() => LocalDate, { description: 'Last day of the period; it still counts.' })
  due: string;

  @Field(() => Int, { description: 'Length, in `unit`.' })
  n: number;

  @Field(() => PeriodUnit, { description: 'Unit of the length.' })
  unit: PeriodUnit;

  @Field(() => WorkCalendarKey, { description: 'Calendar that was used.' })
  calendar: WorkCalendarKey;

  @Field({ description: 'Edition of the calendar: a later one may count otherwise.' })
  edition: string;

  @Field({
    description: 'Whether it leaves the years that the edition knows: there, weekends alone were counted.',
  })
  beyondEdition: boolean;

  @Field(() => String, { nullable: true, description: 'Says so in words; null if there is nothing to say.' })
  note: string | null;
}

@ObjectType({ description: 'Where the days of a calendar come from.', simpleResolvers: true })
export class WorkCalendarSource {
  @Field(() => Int, { nullable: true, description: 'First year that it speaks for; null is open.' })
  from: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year that it speaks for; null is open.' })
  to: number | null;

  @Field({ description: 'The announcement or statute.' })
  source: string;
}

@ObjectType({ description: 'A calendar of working days, as far as it is known.', simpleResolvers: true })
export class WorkCalendar {
  @Field(() => WorkCalendarKey, { description: 'By which it is asked for.' })
  key: WorkCalendarKey;

  @Field({ description: 'Name for people.' })
  name: string;

  @Field({ description: 'Names this state of the data.' })
  edition: string;

  @Field(() => Int, { nullable: true, description: 'First year that the edition knows; null is open.' })
  firstYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year that the edition knows; null is open.' })
  lastYear: number | null;

  @Field(() => [WorkCalendarSource], { description: 'Where its days come from.' })
  sources: readonly WorkCalendarSource[];
}

@ObjectType({ description: 'A period as the law sets it, before it runs.', simpleResolvers: true })
export class LegalClockRule {
  @Field(() => LegalClockKey, { description: 'Which period.' })
  clock: LegalClockKey;

  @Field({ description: 'Name for people.' })
  name: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Length, in `unit`; null where the decision sets it.',
  })
  n: number | null;

  @Field(() => PeriodUnit, { nullable: true, description: 'Unit of the length; null where there is none.' })
  unit: PeriodUnit | null;

  @Field({ description: 'Whether it is a window that leads up to the event, and does not follow it.' })
  beforeEvent: boolean;

  @Field({ description: 'What starts it.' })
  startedBy: string;

  @Field({ description: 'What stops it.' })
  stoppedBy: string;

  @Field(() => String, { nullable: true, description: 'What makes it longer; null if nothing does.' })
  extendedBy: string | null;

  @Field({ description: 'What happens when it runs out.' })
  onExpiry: string;

  @Field(() => Citation, { description: 'Where it is written.' })
  citation: Citation;
}
