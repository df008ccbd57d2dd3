/** Days since 1970-01-01, so that calendar arithmetic is arithmetic of integers and no time zone enters. */
export type DayNumber = number;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days of the proleptic Gregorian calendar before 1970-01-01, counted from 0000-03-01. */
const EPOCH = 719_468;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Day number of year, month (1 to 12) and day. The year is counted from March, so that the leap day comes last. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const fromMarch = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return fromMarch * 365 + leapDays + dayOfYear - EPOCH;
}

/** Year, month and day of `YYYY-MM-DD`. @throws RangeError if there is no such day */
export function partsOf(date: string): { year: number; month: number; day: number } {
  const [, y, m, d] = DATE.exec(date) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new RangeError(`"${date}" is not a calendar date; write YYYY-MM-DD.`);
  }
  return { year, month, day };
}

/** @throws RangeError if there is no such day */
export function toDayNumber(date: string): DayNumber {
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

export function formatDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

/** The inverse of `toDayNumber`. */
export function toDate(number: DayNumber): string {
  let year = Math.floor((number + EPOCH) / 365.2425);
  if (dayNumber(year, 3, 1) > number) year -= 1;
  if (dayNumber(year + 1, 3, 1) <= number) year += 1;
  const dayOfYear = number - dayNumber(year, 3, 1);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return monthFromMarch < 10
    ? formatDate(year, monthFromMarch + 3, day)
    : formatDate(year + 1, monthFromMarch - 9, day);
}

/** The UTC day of an instant. */
export function utcDayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The date that many days later. */
export function addDays(date: string, days: number): string {
  return toDate(toDayNumber(date) + days);
}

export const MONTHS_OF_YEAR = 12;

/** The same day of the month that many months later; where the month has no such day, its last day. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return formatDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
