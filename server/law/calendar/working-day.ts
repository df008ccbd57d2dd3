import { type DayNumber, partsOf, toDate, toDayNumber, weekday } from '../date';
import { type Calendar } from './calendar-types';

/** Whether the edition of the calendar knows the year of the day. */
export function isCovered({ firstYear, lastYear }: Calendar, day: DayNumber): boolean {
  const { year } = partsOf(toDate(day));
  return (firstYear === null || firstYear <= year) && (lastYear === null || year <= lastYear);
}

/** Whether people work on the day: by the calendar, else Monday to Friday. */
export function isWorkingDay(calendar: Calendar, day: DayNumber): boolean {
  return calendar.exception(day) ?? weekday(day) % 6 !== 0;
}

/** Whether people work on the date, `YYYY-MM-DD`. */
export function isWorkingDate(calendar: Calendar, date: string): boolean {
  return isWorkingDay(calendar, toDayNumber(date));
}
