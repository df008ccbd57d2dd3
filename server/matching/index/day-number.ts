/** The first day that a packed date can name; two bytes reach to the year 2079. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2079;
const FIRST = Date.UTC(FIRST_YEAR, 0, 1);
const DAY = 86_400_000;
const MOST = 0xffff;
const MONTHS = 12;
/** Days from FIRST to the beginning of each month, the one behind the last included. */
const monthStarts = Int32Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * MONTHS + 1 },
  (_, month) => (Date.UTC(FIRST_YEAR, month, 1) - FIRST) / DAY,
);

/** The number that `length` digits of a text make; NaN where one is none. */
function digits(text: string, from: number, length: number): number {
  let number = 0;
  for (let at = from; at < from + length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = 10 * number + digit;
  }
  return number;
}

/** A calendar date as a number in [1, 65535]; 0 for none; null where the date does not fit or is none. */
export function toDayNumber(date: string | null): number | null {
  if (date === null) return 0;
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return null;
  const month = digits(date, 5, 2);
  const of = (digits(date, 0, 4) - FIRST_YEAR) * MONTHS + month - 1;
  const start = monthStarts[of];
  const next = monthStarts[of + 1];
  if (!(month >= 1 && month <= MONTHS) || start === undefined || next === undefined) return null;
  const day = start + digits(date, 8, 2);
  return day > start && day <= next && day <= MOST ? day : null;
}

/** The calendar date of a day number; null for 0. */
export function fromDayNumber(day: number): string | null {
  return day === 0 ? null : new Date(FIRST + (day - 1) * DAY).toISOString().slice(0, 10);
}
