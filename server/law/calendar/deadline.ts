import { addMonths, type DayNumber, toDate, toDayNumber } from '../date';
import { type PeriodUnit } from '../profiles/law-types';
import { type Calendar, type CalendarKey } from './calendar-types';
import { calendarOf } from './calendars';
import { isCovered, isWorkingDay } from './working-day';

/** A period, counted out. Dates are calendar dates, `YYYY-MM-DD`. */
export interface Deadline {
  /** Day of the event. */
  readonly start: string;
  /** Last day of the period; it still counts. */
  readonly due: string;
  readonly n: number;
  readonly unit: PeriodUnit;
  readonly calendar: CalendarKey;
  /** Edition of the calendar that was used. */
  readonly edition: string;
  /** The period touches years that the edition does not know: these were counted on weekends alone. */
  readonly beyondEdition: boolean;
  /** Says so in words; null if there is nothing to say. */
  readonly note: string | null;
}

export interface DeadlineOptions {
  /** A period of days, months or years that ends on a day off runs to the next working day. Default false. */
  readonly endsOnWorkingDay?: boolean;
}

const MONTHS = { MONTH: 1, YEAR: 12 } as const;

/** The longest period that is counted day by day. */
const LONGEST = 10_000;

function nextWorkingDay(calendar: Calendar, from: DayNumber): DayNumber {
  let day = from;
  while (!isWorkingDay(calendar, day)) day += 1;
  return day;
}

function afterWorkingDays(calendar: Calendar, start: DayNumber, n: number): DayNumber {
  let day = start;
  for (let left = n; left > 0; left -= 1) day = nextWorkingDay(calendar, day + 1);
  return day;
}

function lastDay(calendar: Calendar, start: string, n: number, unit: PeriodUnit): DayNumber {
  const first = toDayNumber(start);
  if (unit === 'WORKING_DAY') return afterWorkingDays(calendar, first, n);
  return unit === 'DAY' ? first + n : toDayNumber(addMonths(start, n * MONTHS[unit]));
}

/**
 * The last day of a period. It counts from the day after the event; months and years end on the day of the same number, or
 * on the last of the month. Working days follow the calendar with its holidays and made-up weekends.
 * @param start day of the event, `YYYY-MM-DD`
 * @param n length, a whole number from 0 to 10,000
 * @throws RangeError for a date that does not exist or a length that is not such a number
 */
export function deadline(
  start: string,
  n: number,
  unit: PeriodUnit,
  calendarKey: CalendarKey,
  { endsOnWorkingDay = false }: DeadlineOptions = {},
): Deadline {
  if (!Number.isInteger(n) || n < 0 || n > LONGEST) {
    throw new RangeError(`A period of ${n} cannot be counted; give a whole number from 0 to ${LONGEST}.`);
  }
  const calendar = calendarOf(calendarKey);
  const counted = lastDay(calendar, start, n, unit);
  const last = endsOnWorkingDay ? nextWorkingDay(calendar, counted) : counted;
  const usesCalendar = unit === 'WORKING_DAY' || endsOnWorkingDay;
  const beyondEdition =
    usesCalendar && !(isCovered(calendar, toDayNumber(start)) && isCovered(calendar, last));
  return {
    start,
    due: toDate(last),
    n,
    unit,
    calendar: calendarKey,
    edition: calendar.edition,
    beyondEdition,
    note: beyondEdition
      ? `The calendar ${calendar.edition} does not know all years of this period: there, weekends alone were counted as days off.`
      : null,
  };
}
