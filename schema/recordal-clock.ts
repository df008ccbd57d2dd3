import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './enum';
import { Citation } from './law';
import { LocalDate } from './scalars';

export const PeriodUnit = describedEnum('PeriodUnit', 'Unit in which the law counts a period.', {
  WORKING_DAY: 'Working days of the calendar.',
  DAY: 'Days.',
  MONTH: 'Months.',
  YEAR: 'Years.',
});
export type PeriodUnit = keyof typeof PeriodUnit;

@ObjectType({
  description: 'A period that the law sets and that runs for a recordal.',
  simpleResolvers: true,
})
export class RecordalClock {
  @Field({ description: 'Name by which it can be told: `RECORDAL_EXAMINATION`, `RECORDAL_RENEWAL_WINDOW`.' })
  clock: string;

  @Field({ description: 'Name for people.' })
  name: string;

  @Field(() => LocalDate, { description: 'Day of the event that starts it, or first day of a window.' })
  opens: string;

  @Field(() => LocalDate, { description: 'Last day; it still counts.' })
  due: string;

  @Field(() => Int, { description: 'Length, in `unit`.' })
  n: number;

  @Field(() => PeriodUnit, { description: 'Unit of the length.' })
  unit: PeriodUnit;

  @Field({ description: 'Edition of the calendar by which working days were counted.' })
  edition: string;

  @Field(() => String, {
    nullable: true,
    description: 'Says so where the period leaves the years that the calendar knows; else null.',
  })
  note: string | null;

  @Field({ description: 'What starts it.' })
  startedBy: string;

  @Field({ description: 'What stops it.' })
  stoppedBy: string;

  @Field({ description: 'What happens when it runs out.' })
  onExpiry: string;

  @Field(() => Citation, { description: 'Where it is written.' })
  citation: Citation;
}
