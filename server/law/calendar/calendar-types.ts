import { type DayNumber } from '../date';

export type CalendarKey = 'CN' | 'US' | 'EU';

/** Where the days of a calendar come from. */
export interface CalendarSource {
  /** Years that it speaks for; null where there is no first or last. */
  readonly from: number | null;
  readonly to: number | null;
  readonly source: string;
}

/** Working days of a jurisdiction, as far as they are known. */
export interface Calendar {
  readonly key: CalendarKey;
  readonly name: string;
  /** Names this state of the data: a date computed under another edition may differ. */
  readonly edition: string;
  /** First and last year that the edition knows; null is open. No year at all: `firstYear` lies after `lastYear`. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly sources: readonly CalendarSource[];
  /** Whether people work on the day: true or false where the edition says so, else null and the weekend decides. */
  readonly exception: (day: DayNumber) => boolean | null;
}
