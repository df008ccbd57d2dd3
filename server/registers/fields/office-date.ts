import { isCalendarDate } from '../calendar-date';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2}|T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const PLAIN = /^(\d{4})[./-]?(\d{2})[./-]?(\d{2})$/;
const DAY_FIRST = /^(\d{2})[./](\d{2})[./](\d{4})$/;

/** A year, or a year and a month, with zeros for the rest: no day is known. Also what some systems write for no date at all. */
const NO_DAY = /^(?:\d{4}[./-]?(?:\d{2}[./-]?00|00[./-]?\d{2})|0001-01-01(?:T[\d:.]+Z?)?)$/;

/**
 * A calendar date of an office, `YYYY-MM-DD`: from `2004-03-23-05:00`, `2004-03-23T00:00:00Z`, `20040323`, `2004.03.23`, `2004/3/23` or
 * `23.03.2004`. The day is the office's own: a time zone is left off, never converted. Zeros in place of a date,
 * of a month or of a day are none: a day is never made up.
 * @returns null for no date; false for text that is none
 */
export function officeDate(text: string | null): string | null | false {
  if (text === null) return null;
  let read = recent.get(text);
  if (read === undefined) {
    read = dateIn(text);
    if (recent.size >= MOST_RECENT) recent.clear();
    if (text.length <= LONGEST) recent.set(text, read);
  }
  return read;
}

/** What short texts came to: the days of a register come again and again. A longer text could be a piece of a file that it keeps alive. */
const recent = new Map<string, string | null | false>();
const MOST_RECENT = 20_000;
const LONGEST = 12;

function dateIn(text: string): string | null | false {
  const plain = text.trim();
  if (plain === '' || /^[0\-./: T]+$/.test(plain) || NO_DAY.test(plain)) return null;
  const date = spelled(plain);
  return date !== null && isCalendarDate(date) ? date : false;
}

function spelled(text: string): string | null {
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined) return iso;
  const padded = text.replace(/\b(\d)\b/g, '0$1');
  const [, year, month, day] = PLAIN.exec(padded) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  const [, dd, mm, yyyy] = DAY_FIRST.exec(padded) ?? [];
  return yyyy === undefined ? null : `${yyyy}-${mm}-${dd}`;
}
