import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import chineseDays from 'chinese-days/dist/chinese-days.json';
import { type CalendarKey } from '../../../server/law/calendar/calendar-types';
import { CN_YEARS } from '../../../server/law/calendar/cn-days';
import { calendarOf } from '../../../server/law/calendar/calendars';
import { deadline } from '../../../server/law/calendar/deadline';
import { isWorkingDate } from '../../../server/law/calendar/working-day';
import { addDays, toDate, toDayNumber, weekday } from '../../../server/law/date';
import { type PeriodUnit } from '../../../server/law/profiles/law-types';

type Case = [what: string, start: string, n: number, unit: PeriodUnit, calendar: CalendarKey, due: string];

/** Each counted out by hand on the State Council's notice, 5 U.S.C. 6103, or a plain calendar. */
const CASES: readonly Case[] = [
  ['an ordinary week', '2026-03-02', 3, 'WORKING_DAY', 'CN', '2026-03-05'],
  ['over a plain weekend', '2026-03-05', 3, 'WORKING_DAY', 'CN', '2026-03-10'],
  [
    'Spring Festival: 13, worked Saturday 14, 24 February',
    '2026-02-12',
    3,
    'WORKING_DAY',
    'CN',
    '2026-02-24',
  ],
  ['Spring Festival, notice on its eve', '2026-02-14', 3, 'WORKING_DAY', 'CN', '2026-02-26'],
  ['30 days over Spring Festival and a worked Saturday', '2026-02-13', 30, 'WORKING_DAY', 'CN', '2026-04-02'],
  ['Qingming', '2026-04-02', 3, 'WORKING_DAY', 'CN', '2026-04-08'],
  ['Labour Day, with worked Saturday 9 May', '2026-04-30', 3, 'WORKING_DAY', 'CN', '2026-05-08'],
  ['the worked Saturday counts', '2026-05-08', 1, 'WORKING_DAY', 'CN', '2026-05-09'],
  ['the worked Sunday before National Day counts', '2026-09-18', 3, 'WORKING_DAY', 'CN', '2026-09-22'],
  ['National Day', '2026-09-29', 3, 'WORKING_DAY', 'CN', '2026-10-09'],
  ['National Day, to the worked Saturday', '2026-09-29', 4, 'WORKING_DAY', 'CN', '2026-10-10'],
  ['20 days over Mid-Autumn and National Day', '2026-09-22', 20, 'WORKING_DAY', 'CN', '2026-10-27'],
  ['50 days over Mid-Autumn and National Day', '2026-09-22', 50, 'WORKING_DAY', 'CN', '2026-12-08'],
  ['New Year, with worked Sunday 4 January', '2025-12-30', 3, 'WORKING_DAY', 'CN', '2026-01-05'],
  ['an event on a day off', '2026-10-03', 1, 'WORKING_DAY', 'CN', '2026-10-08'],
  ['no days at all', '2026-10-03', 0, 'WORKING_DAY', 'CN', '2026-10-03'],
  ['fifteen days run through holidays', '2026-09-20', 15, 'DAY', 'CN', '2026-10-05'],
  ['six months', '2026-08-31', 6, 'MONTH', 'CN', '2027-02-28'],
  ['ten years', '2016-02-29', 10, 'YEAR', 'CN', '2026-02-28'],
  ['over a leap day', '2028-02-28', 2, 'DAY', 'CN', '2028-03-01'],
  ['Independence Day, a Saturday, kept on Friday', '2026-07-01', 3, 'WORKING_DAY', 'US', '2026-07-07'],
  ['Independence Day, a Sunday, kept on Monday', '2027-07-02', 1, 'WORKING_DAY', 'US', '2027-07-06'],
  ['Thanksgiving', '2026-11-24', 3, 'WORKING_DAY', 'US', '2026-11-30'],
  ['New Year kept on the last day of the old year', '2027-12-30', 1, 'WORKING_DAY', 'US', '2028-01-03'],
  ['Maundy Thursday to Easter Monday', '2014-04-16', 1, 'WORKING_DAY', 'EU', '2014-04-22'],
];

test.each(CASES)('%s', (_what, start, n, unit, calendar, due) => {
  expect(deadline(start, n, unit, calendar).due).toBe(due);
});

describe('what the edition does not know', () => {
  test('a period that reaches into a year without a notice is counted on weekends alone there, and says so', () => {
    expect(deadline('2026-12-30', 3, 'WORKING_DAY', 'CN')).toMatchObject({
      due: '2027-01-04',
      edition: 'CN 2026',
      beyondEdition: true,
    });
    expect(deadline('2026-12-30', 3, 'WORKING_DAY', 'CN').note).toContain('weekends alone');
  });
  test('up to its last day the edition speaks for itself', () => {
    expect(deadline('2026-12-30', 1, 'WORKING_DAY', 'CN')).toMatchObject({
      due: '2026-12-31',
      beyondEdition: false,
      note: null,
    });
  });
  test('years before the first notice are unknown too', () => {
    expect(deadline('2019-12-31', 1, 'WORKING_DAY', 'CN').beyondEdition).toBe(true);
  });
  test('months and years need no calendar', () => {
    expect(deadline('2026-06-01', 10, 'YEAR', 'CN')).toMatchObject({
      due: '2036-06-01',
      beyondEdition: false,
    });
  });
  test('institutions of the Union: no decision was read for 2026', () => {
    expect(deadline('2026-11-24', 3, 'WORKING_DAY', 'EU')).toMatchObject({
      due: '2026-11-27',
      beyondEdition: true,
    });
  });
  test('United States holidays follow a rule that has no end', () => {
    expect(deadline('2040-01-02', 30, 'WORKING_DAY', 'US').beyondEdition).toBe(false);
  });
});

test('a period of days that ends on a day off can be made to run on', () => {
  expect(deadline('2026-09-20', 15, 'DAY', 'CN', { endsOnWorkingDay: true }).due).toBe('2026-10-08');
});

test.each([-1, 0.5, NaN, 10_001])('a length of %d is refused', (n) => {
  expect(() => deadline('2026-01-01', n, 'DAY', 'CN')).toThrow(RangeError);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', 'today'])(
  '"%s" is no date',
  (date) => {
    expect(() => deadline(date, 1, 'DAY', 'CN')).toThrow('not a calendar date');
  },
);

test('the mainland calendar agrees, day by day, with the package that others maintain', () => {
  const { holidays, workdays } = chineseDays as {
    holidays: Record<string, string>;
    workdays: Record<string, string>;
  };
  const first = toDayNumber(`${CN_YEARS[0]!.year}-01-01`);
  const last = toDayNumber(`${CN_YEARS.at(-1)!.year}-12-31`);
  const differing: string[] = [];
  for (let day = first; day <= last; day += 1) {
    const date = toDate(day);
    const expected = date in workdays || (!(date in holidays) && weekday(day) % 6 !== 0);
    if (isWorkingDate(calendarOf('CN'), date) !== expected) differing.push(date);
  }
  expect(differing).toEqual([]);
});

test('the federal holidays of 2026 and 2027', () => {
  const off: string[] = [];
  for (let date = '2026-01-01'; date <= '2027-12-31'; date = addDays(date, 1)) {
    if (weekday(toDayNumber(date)) % 6 !== 0 && !isWorkingDate(calendarOf('US'), date))
      off.push(date.slice(2));
  }
  expect(off.join(' ')).toBe(
    '26-01-01 26-01-19 26-02-16 26-05-25 26-06-19 26-07-03 26-09-07 26-10-12 26-11-11 26-11-26 26-12-25 ' +
      '27-01-01 27-01-18 27-02-15 27-05-31 27-06-18 27-07-05 27-09-06 27-10-11 27-11-11 27-11-25 27-12-24 27-12-31',
  );
});

test('no machine’s time zone changes a date', () => {
  const script = `
    const { deadline } = require('./server/law/calendar/deadline.ts');
    const { runClock } = require('./server/law/clocks/run-clock.ts');
    const cases = ${JSON.stringify(CASES)};
    const dues = cases.map(([, start, n, unit, calendar]) => deadline(start, n, unit, calendar).due);
    console.log(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), ...dues, runClock('NOTICE_REPLY', '2026-02-12').due]));`;
  const answers = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Shanghai'].map(
    (TZ) =>
      JSON.parse(
        execFileSync(process.execPath, ['-r', '@swc-node/register', '-e', script], {
          cwd: join(__dirname, '../../..'),
          env: { ...process.env, TZ },
          encoding: 'utf8',
        }),
      ) as [number, ...string[]],
  );
  expect(answers.map(([offset]) => offset)).toEqual([-840, 480, -480]);
  for (const [, ...dues] of answers) expect(dues).toEqual([...CASES.map((one) => one[5]), '2026-02-24']);
});
