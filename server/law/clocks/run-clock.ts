import { type CalendarKey } from '../calendar/calendar-types';
import { deadline, type Deadline } from '../calendar/deadline';
import { addDays, addMonths, MONTHS_OF_YEAR } from '../date';
import { citationOf, findRule } from '../profiles/find-rule';
import { type Period } from '../profiles/law-types';
import { type Citation } from '../types';
import { clockOf } from './clock-table';
import { type Clock, type ClockKey } from './clock-types';

/** A clock that runs: from when to when, by which rule. */
export interface ClockRun extends Deadline {
  readonly clock: ClockKey;
  /** First day of the stretch: the event itself, or the opening of a window that leads up to it. */
  readonly opens: string;
  readonly startedBy: string;
  readonly stoppedBy: string;
  readonly extendedBy: string | null;
  readonly onExpiry: string;
  readonly citation: Citation;
}

const CALENDAR_OF: Readonly<Record<string, CalendarKey>> = { CN: 'CN', XD: 'CN', US: 'US', EU: 'EU' };

function windowBefore(event: string, { n, unit }: Period): string {
  return unit === 'MONTH' || unit === 'YEAR'
    ? addMonths(event, unit === 'YEAR' ? -MONTHS_OF_YEAR * n : -n)
    : addDays(event, -n);
}

/** The length that the law of the jurisdiction gives a clock on a date, or null if it knows no such clock. */
export function periodOf({ rule, period }: Clock, jurisdiction: string, date: string): Period | null {
  return (period !== null && findRule(jurisdiction, rule, date)?.periods?.[period]) || null;
}

/**
 * Runs a clock from its event. The law of the day of the event decides how long it is.
 * @param event `YYYY-MM-DD`: what starts it, or for a window the day that it leads up to
 * @returns null if the jurisdiction's law sets no such clock
 */
export function runClock(key: ClockKey, event: string, jurisdiction = 'CN'): ClockRun | null {
  const clock = clockOf(key);
  const rule = findRule(jurisdiction, clock.rule, event);
  const period = periodOf(clock, jurisdiction, event);
  if (!rule || !period) return null;
  const calendar = CALENDAR_OF[jurisdiction] ?? 'EU';
  const length = clock.direction === 'AFTER' ? period : { n: 0, unit: period.unit };
  return {
    ...deadline(event, length.n, length.unit, calendar, { endsOnWorkingDay: clock.endsOnWorkingDay }),
    ...period,
    clock: key,
    opens: clock.direction === 'AFTER' ? event : windowBefore(event, period),
    startedBy: clock.startedBy,
    stoppedBy: clock.stoppedBy,
    extendedBy: clock.extendedBy,
    onExpiry: clock.onExpiry,
    citation: citationOf(jurisdiction, rule),
  };
}
