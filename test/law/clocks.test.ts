import { CLOCKS, clockOf } from '../../server/law/clocks/clock-table';
import { type ClockKey } from '../../server/law/clocks/clock-types';
import { periodOf, runClock } from '../../server/law/clocks/run-clock';

/** Every period of the law, with the article that sets it. */
const PERIODS: readonly [ClockKey, n: number, unit: string, instrument: string, article: string][] = [
  ['RECORDAL_EXAMINATION', 30, 'WORKING_DAY', 'Regulations on Customs Protection', '8'],
  ['RECORDAL_CHANGE_REPORT', 30, 'WORKING_DAY', 'Regulations on Customs Protection', '11'],
  ['RECORDAL_TERM', 10, 'YEAR', 'Regulations on Customs Protection', '10'],
  ['RECORDAL_RENEWAL_WINDOW', 6, 'MONTH', 'Regulations on Customs Protection', '10'],
  ['NOTICE_REPLY', 3, 'WORKING_DAY', 'Regulations on Customs Protection', '16'],
  ['INVESTIGATION', 30, 'WORKING_DAY', 'Regulations on Customs Protection', '20'],
  ['RELEASE_ON_APPLICATION', 20, 'WORKING_DAY', 'Regulations on Customs Protection', '24'],
  ['RELEASE_EX_OFFICIO', 50, 'WORKING_DAY', 'Regulations on Customs Protection', '24'],
  ['PLATFORM_SUIT', 15, 'DAY', 'E-Commerce Law', '42–45'],
  ['TRADEMARK_TERM', 10, 'YEAR', 'Trademark Law', '39'],
  ['TRADEMARK_RENEWAL_WINDOW', 12, 'MONTH', 'Trademark Law', '40'],
  ['TRADEMARK_GRACE', 6, 'MONTH', 'Trademark Law', '40'],
];

test.each(PERIODS)('%s runs %d %s (%s, %s)', (key, n, unit, instrument, article) => {
  const run = runClock(key, '2026-09-22')!;
  expect(run).toMatchObject({ n, unit, citation: { jurisdiction: 'CN', article } });
  expect(run.citation.instrument).toContain(instrument);
});

test('every clock that a law sets has its number tested', () => {
  const set = CLOCKS.filter(({ period }) => period !== null).map(({ key }) => key);
  expect(new Set(PERIODS.map(([key]) => key))).toEqual(new Set(set));
});

test.each([
  ['NOTICE_REPLY', '2026-02-12', '2026-02-24'],
  ['RECORDAL_EXAMINATION', '2026-02-13', '2026-04-02'],
  ['RELEASE_ON_APPLICATION', '2026-09-22', '2026-10-27'],
  ['RELEASE_EX_OFFICIO', '2026-09-22', '2026-12-08'],
  ['RECORDAL_TERM', '2026-06-15', '2036-06-15'],
  ['PLATFORM_SUIT', '2026-09-20', '2026-10-05'],
  ['TRADEMARK_GRACE', '2026-08-31', '2027-02-28'],
] as const)('%s from %s is due on %s', (key, event, due) => {
  expect(runClock(key, event)).toMatchObject({
    start: event,
    opens: event,
    due,
    startedBy: clockOf(key).startedBy,
  });
});

test('a window leads up to its event', () => {
  expect(runClock('RECORDAL_RENEWAL_WINDOW', '2029-12-31')).toMatchObject({
    opens: '2029-06-30',
    due: '2029-12-31',
    n: 6,
  });
  expect(runClock('TRADEMARK_RENEWAL_WINDOW', '2026-12-31')).toMatchObject({
    opens: '2025-12-31',
    due: '2026-12-31',
  });
});

test('a clock cites the law of the day on which it starts', () => {
  const versions = ['2019-10-31', '2026-12-31', '2027-01-01'].map((day) => {
    const { citation } = runClock('TRADEMARK_TERM', day)!;
    return [citation.version, citation.article];
  });
  expect(versions).toEqual([
    ['2013', '39'],
    ['2019', '39'],
    ['2026', null],
  ]);
});

test('the law of another jurisdiction has its own clocks, or none', () => {
  expect(runClock('TRADEMARK_RENEWAL_WINDOW', '2027-05-31', 'EU')).toMatchObject({
    n: 6,
    opens: '2026-11-30',
  });
  expect(runClock('NOTICE_REPLY', '2026-09-22', 'US')).toBeNull();
  expect(runClock('NOTICE_REPLY', '2026-02-12', 'XD')).toMatchObject({ due: '2026-02-24' });
});

test('how long a pre-confirmation holds, the decision says', () => {
  expect(runClock('PRE_CONFIRMATION_TERM', '2026-09-22')).toBeNull();
  expect(periodOf(clockOf('PRE_CONFIRMATION_TERM'), 'CN', '2026-09-22')).toBeNull();
});

test('a clock says what stops it and what happens when it runs out', () => {
  for (const clock of CLOCKS) {
    for (const text of [clock.startedBy, clock.stoppedBy, clock.onExpiry])
      expect(text.length).toBeGreaterThan(5);
  }
});
