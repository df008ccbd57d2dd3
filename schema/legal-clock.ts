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

export const LegalClockKey = describedEnum('LegalClockKey', 'A period that the law sets.', {
  RECORDAL_EXAMINATION: 'Examination of a recordal.',
  RECORDAL_CHANGE_REPORT: 'Report of a change of what a recordal states.',
  RECORDAL_TERM: 'Term of a recordal.',
  RECORDAL_RENEWAL_WINDOW: 'Window for the renewal of a recordal.',
  NOTICE_REPLY: 'The holder’s reply to a notice of customs.',
  INVESTIGATION: 'Investigation of goods detained ex officio.',
  RELEASE_ON_APPLICATION: 'Release of goods detained on application.',
  RELEASE_EX_OFFICIO: 'Release of goods detained ex officio.',
  PRE_CONFIRMATION_TERM: 'Validity of a pre-confirmation.',
  PLATFORM_SUIT: 'Complaint or suit after a seller’s counter-declaration.',
  TRADEMARK_TERM: 'Term of a registration.',
  TRADEMARK_RENEWAL_WINDOW: 'Window for the renewal of a registration.',
  TRADEMARK_GRACE: 'Grace for the renewal of a registration.',
});
export type LegalClockKey = keyof typeof LegalClockKey;

@ObjectType({
  description: 'A period that the law sets and that runs, or ran, from an event.',
  simpleResolvers: true,
})
export class LegalClock {
  @Field(() => LegalClockKey, { description: 'Which period.' })
  clock: LegalClockKey;

  @Field({ description: 'Name for people.' })
  name: string;

  @Field(() => LocalDate, { description: 'Day of the event that starts it, or first day of a window.' })
  opens: string;

  @Field(() => LocalDate, { description: 'Last day; it still counts.' })
  due: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it was stopped or had run out and was closed; null while it runs.',
  })
  stoppedOn?: string | null;

  @Field(() => Int, { description: 'Length, in `unit`.' })
  n: number;

  @Field(() => PeriodUnit, { description: 'Unit of the length.' })
  unit: PeriodUnit;

  @Field({ description: 'Edition of the calendar by which working days were counted.' })
  edition: string;

  @Field({
    description: 'Whether it leaves the years that the edition knows: there, weekends alone were counted.',
  })
  beyondEdition: boolean;

  @Field(() => String, { nullable: true, description: 'Says so in words; null if there is nothing to say.' })
  note: string | null;

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
