import { type Connection, type ConnectionArgs } from '../../schema/connection';
import {
  ScreeningStatistic,
  type StatisticsDimension,
  type StatisticsFilter,
  type StatisticsOrder,
} from '../../schema/screening-statistics';
import { PageArgumentError } from '../store/errors';
import { beyond, connectionOfRows, decodeCursor, encodeCursor, pageSize, whereClause } from '../store/page';
import { type Scope } from '../store/scope';
import { type Sql, type SqlValue } from '../store/store';
import { countedSql, type GroupColumn } from './counted-sql';

const COLUMNS: Readonly<Record<StatisticsDimension, readonly GroupColumn[]>> = {
  VERDICT: ['verdict'],
  REASON: ['reason'],
  NICE_CLASS: ['niceClass'],
  BRAND: ['brandId'],
  ROUTE: ['origin', 'destination'],
  SELLER: ['sellerId'],
  DAY: ['day'],
  MONTH: ['month'],
};

/** The column that an order looks at first; null looks at the groups' own values alone. */
const FIRST: Readonly<Record<StatisticsOrder, string | null>> = {
  MOST_SCREENINGS: 'screenings',
  MOST_BLOCK: 'block',
  MOST_REVIEW: 'review',
  KEY: null,
};

export interface StatisticsQuestion {
  readonly groupBy: readonly StatisticsDimension[];
  readonly filter: StatisticsFilter;
  readonly orderBy: StatisticsOrder;
}

type CountedRow = Readonly<Record<string, string | number>>;

/**
 * One page of groups, by keyset over their counts and values: a group whose count changes between two pages may be met twice or
 * not at all, all others once.
 * @throws PageArgumentError for page arguments or cursors that do not fit, and for a group that is asked for twice
 */
export async function statisticsPage(
  sql: Sql,
  scope: Scope,
  { filter, groupBy, orderBy }: StatisticsQuestion,
  args: ConnectionArgs,
): Promise<Connection<ScreeningStatistic>> {
  const columns = columnsOf(groupBy);
  const { backwards, size } = pageSize(args);
  const order = [...(FIRST[orderBy] === null ? [] : [FIRST[orderBy]]), ...columns];
  const descending = FIRST[orderBy] !== null;
  const names = order.map((column) => `\`${column}\``);
  const where = [
    ...(args.after == null
      ? []
      : [beyond(names, decodeCursor(args.after, order.length), descending ? '<' : '>')]),
    ...(args.before == null
      ? []
      : [beyond(names, decodeCursor(args.before, order.length), descending ? '>' : '<')]),
  ];
  const counted = countedSql({ scope, filter, columns }, sql.dialect);
  const direction = descending === backwards ? 'ASC' : 'DESC';
  const ordered =
    names.length > 0 ? ` ORDER BY ${names.map((name) => `${name} ${direction}`).join(', ')}` : '';
  const rows = await sql.query<CountedRow>(
    `SELECT * FROM (${counted.sql}) AS \`groups\`${whereClause(where)}${ordered} LIMIT ${size + 1}`,
    [...counted.values, ...where.flatMap(({ values }) => values)],
  );
  return connectionOfRows(rows.map(withNumbers), { size, backwards, args }, (row) => ({
    cursor: encodeCursor(order.map((column) => row[column] as SqlValue)),
    node: nodeOf(row),
  }));
}

function columnsOf(groupBy: readonly StatisticsDimension[]): GroupColumn[] {
  if (new Set(groupBy).size < groupBy.length)
    throw new PageArgumentError('`groupBy` names a dimension twice; name each once.');
  if (groupBy.includes('DAY') && groupBy.includes('MONTH'))
    throw new PageArgumentError('`groupBy` names DAY and MONTH; a day is of one month, so name one of them.');
  return groupBy.flatMap((dimension) => COLUMNS[dimension]);
}

/** Sums, which MariaDB gives as text. */
const SUMS = ['screenings', 'block', 'review', 'clear'];

export function withNumbers(row: CountedRow): CountedRow {
  return { ...row, ...Object.fromEntries(SUMS.map((name) => [name, Number(row[name])])) };
}

/** What is not grouped by, and what is not known, is null. */
function nodeOf(row: CountedRow): ScreeningStatistic {
  const known = <T>(column: GroupColumn): T | null => (row[column] || null) as T | null;
  const month = known<string>('month');
  return Object.assign(new ScreeningStatistic(), {
    verdict: known('verdict'),
    reason: known('reason'),
    niceClass: known('niceClass'),
    brandId: known('brandId'),
    origin: known('origin'),
    destination: known('destination'),
    sellerId: known('sellerId'),
    start: month === null ? known('day') : `${month}-01`,
    ...Object.fromEntries(SUMS.map((name) => [name, row[name]])),
  });
}
