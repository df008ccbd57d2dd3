import { type DayNumber, dayNumber, daysInMonth, partsOf, toDate, weekday } from '../date';
import { type Calendar } from './calendar-types';

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/** A legal public holiday: a day of the month, or the nth weekday of it (`nth` -1 is the last). */
type Holiday =
  | { readonly name: string; readonly month: number; readonly day: number }
  | { readonly name: string; readonly month: number; readonly nth: number; readonly weekday: number };

// cspell:ignore Juneteenth
/** 5 U.S.C. 6103(a), with Juneteenth since 2021. */
const HOLIDAYS: readonly Holiday[] = [
  { name: 'New Year’s Day', month: 1, day: 1 },
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, nth: 3, weekday: MONDAY },
  { name: 'Washington’s Birthday', month: 2, nth: 3, weekday: MONDAY },
  { name: 'Memorial Day', month: 5, nth: -1, weekday: MONDAY },
  { name: 'Juneteenth', month: 6, day: 19 },
  { name: 'Independence Day', month: 7, day: 4 },
  { name: 'Labor Day', month: 9, nth: 1, weekday: MONDAY },
  { name: 'Columbus Day', month: 10, nth: 2, weekday: MONDAY },
  { name: 'Veterans Day', month: 11, day: 11 },
  { name: 'Thanksgiving Day', month: 11, nth: 4, weekday: THURSDAY },
  { name: 'Christmas Day', month: 12, day: 25 },
];

const FIRST_YEAR = 2022;

function nthWeekday(year: number, month: number, nth: number, day: number): DayNumber {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((day - weekday(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekday(last) - day + 7) % 7) + (nth + 1) * 7;
}

/** The day on which it is kept: Friday for a Saturday (5 U.S.C. 6103(b)), Monday for a Sunday (E.O. 11582). */
function keptOn(holiday: Holiday, year: number): DayNumber {
  if ('nth' in holiday) return nthWeekday(year, holiday.month, holiday.nth, holiday.weekday);
  const day = dayNumber(year, holiday.month, holiday.day);
  if (weekday(day) === SATURDAY) return day - 1;
  return weekday(day) === SUNDAY ? day + 1 : day;
}

function isHoliday(day: DayNumber): boolean {
  const { year } = partsOf(toDate(day));
  // New Year's Day of the next year may be kept on 31 December.
  return [year, year + 1].some((of) => HOLIDAYS.some((holiday) => keptOn(holiday, of) === day));
}

/** United States: federal holidays, computed by their rule. */
export const usCalendar: Calendar = {
  key: 'US',
  name: 'United States, federal',
  edition: 'US 5 U.S.C. 6103 (2021)',
  firstYear: FIRST_YEAR,
  lastYear: null,
  sources: [{ from: FIRST_YEAR, to: null, source: '5 U.S.C. 6103; Executive Order 11582' }],
  exception: (day) => (isHoliday(day) ? false : null),
};
