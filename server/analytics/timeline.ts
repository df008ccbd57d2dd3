import {
  type StatisticsFilter,
  type TimelineInterval,
  VerdictTimelinePoint,
} from '../../schema/screening-statistics';
import { PageArgumentError } from '../store/errors';
import { type Scope } from '../store/scope';
import { type Sql } from '../store/store';
import { countedSql } from './counted-sql';
import { addDays, addMonths, mondayOf } from './periods';
import { withNumbers } from './statistics-page';

/** The most points that one series may have. */
const MAX_POINTS = 400;
/** Points of a series whose filter says no first day. */
const DEFAULT_POINTS: Readonly<Record<TimelineInterval, number>> = { DAY: 30, WEEK: 26, MONTH: 12 };

const startOf: Readonly<Record<TimelineInterval, (day: string) => string>> = {
  DAY: (day) => day,
  WEEK: mondayOf,
  MONTH: (day) => addMonths(day, 0),
};

const later: Readonly<Record<TimelineInterval, (start: string, points: number) => string>> = {
  DAY: addDays,
  WEEK: (start, points) => addDays(start, points * 7),
  MONTH: addMonths,
};

/**
 * The verdicts of every interval from the filter's first day to its last, those without screenings too. Left out, the last day is today and
 * the first one 30 days, 26 weeks or 12 months before.
 * @throws PageArgumentError for a range without days, or with more than 400 intervals
 */
export async function verdictTimeline(
  sql: Sql,
  scope: Scope,
  interval: TimelineInterval,
  filter: StatisticsFilter,
  today: string,
): Promise<VerdictTimelinePoint[]> {
  const to = filter.to ?? today;
  const from = filter.from ?? later[interval](startOf[interval](to), 1 - DEFAULT_POINTS[interval]);
  const points = pointsBetween(interval, from, to);
  const column = interval === 'MONTH' ? 'month' : 'day';
  const counted = countedSql({ scope, filter: { ...filter, from, to }, columns: [column] }, sql.dialect);
  for (const row of (await sql.query<Record<string, string | number>>(counted.sql, counted.values)).map(
    withNumbers,
  )) {
    const at = String(row[column]);
    const point = points.get(startOf[interval](interval === 'MONTH' ? `${at}-01` : at));
    if (!point) continue;
    for (const name of ['screenings', 'block', 'review', 'clear'] as const) point[name] += Number(row[name]);
  }
  return [...points.values()];
}

function pointsBetween(
  interval: TimelineInterval,
  from: string,
  to: string,
): Map<string, VerdictTimelinePoint> {
  if (from > to)
    throw new PageArgumentError(`\`from\` is ${from}, after \`to\`, ${to}; give an earlier day.`);
  const points = new Map<string, VerdictTimelinePoint>();
  for (let start = startOf[interval](from); start <= to; start = later[interval](start, 1)) {
    if (points.size === MAX_POINTS)
      throw new PageArgumentError(
        `From ${from} to ${to} there are more than ${MAX_POINTS} points; give a longer interval or a shorter range.`,
      );
    points.set(
      start,
      Object.assign(new VerdictTimelinePoint(), { start, screenings: 0, block: 0, review: 0, clear: 0 }),
    );
  }
  return points;
}
