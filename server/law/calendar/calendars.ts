import { type Calendar, type CalendarKey } from './calendar-types';
import { cnCalendar } from './cn-calendar';
import { euCalendar } from './eu-calendar';
import { usCalendar } from './us-calendar';

const CALENDARS: Readonly<Record<CalendarKey, Calendar>> = { CN: cnCalendar, US: usCalendar, EU: euCalendar };

/** The calendars that are kept. */
export const calendars: readonly Calendar[] = Object.values(CALENDARS);

/** The calendar of that key. */
export function calendarOf(key: CalendarKey): Calendar {
  return CALENDARS[key];
}
