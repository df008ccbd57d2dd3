import { utcDayOf } from './date';
import { lawOn } from './profiles/jurisdictions';

/** The calendar day of an instant in the zone of a jurisdiction, `YYYY-MM-DD`; UTC where none is set. */
export function dayIn(jurisdiction: string, instant: Date): string {
  const utc = utcDayOf(instant);
  const { timeZone } = lawOn(jurisdiction, utc).jurisdiction;
  if (timeZone === null) return utc;
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}
