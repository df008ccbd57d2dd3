/** The first day that a packed date can name; two bytes reach to the year 2079. */
const FIRST = Date.UTC(1900, 0, 1);
const DAY = 86_400_000;
const MOST = 0xffff;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar date as a number in [1, 65535]; 0 for none; null where the date does not fit or is none. */
export function toDayNumber(date: string | null): number | null {
  if (date === null) return 0;
  const parts = ISO.exec(date);
  if (!parts) return null;
  const day = (Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) - FIRST) / DAY + 1;
  return day >= 1 && day <= MOST && fromDayNumber(day) === date ? day : null;
}

/** The calendar date of a day number; null for 0. */
export function fromDayNumber(day: number): string | null {
  return day === 0 ? null : new Date(FIRST + (day - 1) * DAY).toISOString().slice(0, 10);
}
