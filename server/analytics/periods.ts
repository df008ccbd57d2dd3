/** Days from `from` to `to`, both included; null is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** A range taken apart: whole months, which are counted by month, and the days before and behind them. */
export interface Periods {
  /** `2026-01` to `2026-03`; null where the range has no whole month. */
  readonly months: DayRange | null;
  readonly days: readonly DayRange[];
}

const DAY_MS = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first day of the month that is so many months later. */
export function addMonths(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1))
    .toISOString()
    .slice(0, 10);
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** Takes a range apart at the ends of months, so that a long one reads few rows. */
export function periodsOf({ from, to }: DayRange): Periods {
  const firstWhole = from === null || from.endsWith('-01') ? from : addMonths(from, 1);
  const behind = to === null ? null : addMonths(addDays(to, 1), 0);
  if (firstWhole !== null && behind !== null && firstWhole >= behind)
    return { months: null, days: [{ from, to }] };
  const days: DayRange[] = [];
  if (from !== null && firstWhole !== from) days.push({ from, to: addDays(firstWhole as string, -1) });
  if (to !== null && behind !== null && behind <= to) days.push({ from: behind, to });
  const lastWhole = behind === null ? null : addMonths(behind, -1).slice(0, 7);
  return { months: { from: firstWhole?.slice(0, 7) ?? null, to: lastWhole }, days };
}
