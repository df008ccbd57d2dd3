import fc from 'fast-check';
import { addDays, addMonths, toDate, toDayNumber, weekday } from '../../../server/law/date';

const days = fc.integer({ min: -60_000, max: 60_000 });

test('day numbers are those of the proleptic Gregorian calendar', () => {
  fc.assert(
    fc.property(days, (day) => {
      const utc = new Date(day * 86_400_000);
      expect(toDate(day)).toBe(utc.toISOString().slice(0, 10));
      expect(toDayNumber(toDate(day))).toBe(day);
      expect(weekday(day)).toBe(utc.getUTCDay());
    }),
    { numRuns: 2_000 },
  );
});

test('days add up', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
      expect(toDayNumber(addDays(toDate(day), n))).toBe(day + n);
    }),
  );
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-05-31', -6, '2025-11-30'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %d months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});
