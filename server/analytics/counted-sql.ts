import { type StatisticsFilter } from '../../schema/screening-statistics';
import { anyOf } from '../store/conditions';
import { rowIdOf } from '../../schema/global-id';
import { type Where, whereClause } from '../store/page';
import { type Scope, visibleTo } from '../store/scope';
import { type Sql, type SqlValue } from '../store/store';
import { type CubeColumn, cubeWith, isTrade } from './cubes';
import { type DayRange, periodsOf } from './periods';

/** Columns that screenings can be grouped by. `month` is that of the period. */
export type GroupColumn = CubeColumn | 'verdict' | 'day' | 'month';

export interface CountedQuery {
  readonly scope: Scope;
  readonly filter: StatisticsFilter;
  readonly columns: readonly GroupColumn[];
}

/** SQL, and the values in its holes. */
export interface SqlPart {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const ROLLED = 'screening_rollup';
const TRADE = 'screening_trade_rollup';
const UNROLLED = 'screening_unrolled';

/** What the groups are counted from: a part of a table. */
interface Source {
  readonly table: typeof ROLLED | typeof TRADE | typeof UNROLLED;
  /** Column with the day or month. */
  readonly period: 'period' | 'day';
  readonly count: string;
  readonly where: readonly Where[];
}

const MEASURES = ['BLOCK', 'REVIEW', 'CLEAR'] as const;

/**
 * A statement that counts the screenings of each group: from the smallest cube that tells apart what is asked, and the screenings that no
 * cube has yet. One statement sees one state of the database, so a screening that is being rolled up meanwhile is counted once.
 * Columns: those of the groups, then `screenings`, `block`, `review`, `clear`.
 */
export function countedSql(query: CountedQuery, dialect: Sql['dialect']): SqlPart {
  const { columns } = query;
  const part = dialect === 'sqlite' ? orderedCells : countedCells;
  const arms = sourcesOf(query).map((source) => part(source, columns));
  const groups = columns.map((column) => `\`${column}\``);
  // SQLite merges arms that are in order, and counts them without sorting: half the time where there are many groups.
  const order = dialect === 'sqlite' && groups.length > 0 ? ` ORDER BY ${groups.join(', ')}` : '';
  const sums = ['screenings', ...MEASURES.map((verdict) => verdict.toLowerCase())].map(
    (name) => `COALESCE(SUM(\`${name}\`), 0) AS \`${name}\``,
  );
  return {
    sql:
      `SELECT ${[...groups, ...sums].join(', ')} FROM (${arms.map(({ sql }) => sql).join(' UNION ALL ')}${order}) AS \`counted\`` +
      groupBy(groups),
    values: arms.flatMap(({ values }) => values),
  };
}

function groupBy(groups: readonly string[]): string {
  return groups.length > 0 ? ` GROUP BY ${groups.join(', ')}` : '';
}

/** What the columns are in a source. */
function expressionsOf({ period, table }: Source, columns: readonly GroupColumn[]): string[] {
  return columns.map((column) => {
    if (column === 'month') return `SUBSTR(\`${table}\`.\`${period}\`, 1, 7)`;
    return `\`${table}\`.\`${column === 'day' ? period : column}\``;
  });
}

/** The counts of one source, by group: what MySQL keeps of a part before it puts the parts together. */
function countedCells(source: Source, columns: readonly GroupColumn[]): SqlPart {
  return armOf(source, columns, (count) => `SUM(${count})`, groupBy(expressionsOf(source, columns)));
}

/** The cells of one source as they are, to be counted once. */
function orderedCells(source: Source, columns: readonly GroupColumn[]): SqlPart {
  return armOf(source, columns, (count) => count, '');
}

function armOf(
  source: Source,
  columns: readonly GroupColumn[],
  sum: (count: string) => string,
  tail: string,
): SqlPart {
  const { count, table, where } = source;
  const selected = [
    ...expressionsOf(source, columns).map((expression, at) => `${expression} AS \`${columns[at]}\``),
    `${sum(count)} AS \`screenings\``,
    ...MEASURES.map(
      (verdict) =>
        `${sum(`CASE WHEN \`${table}\`.\`verdict\` = '${verdict}' THEN ${count} ELSE 0 END`)} AS \`${verdict.toLowerCase()}\``,
    ),
  ];
  return {
    sql: `SELECT ${selected.join(', ')} FROM \`${table}\`${whereClause(where)}${tail}`,
    values: where.flatMap(({ values }) => values),
  };
}

/** Columns that a filter looks at, and what it asks of them. */
function conditionsOf(
  filter: StatisticsFilter,
): ReadonlyMap<CubeColumn | 'verdict', readonly (string | number)[]> {
  const rowIds = (type: string, ids: readonly string[]): number[] => ids.map((id) => rowIdOf(type, id) ?? -1);
  const given: [CubeColumn | 'verdict', readonly (string | number)[] | null | undefined][] = [
    ['verdict', filter.verdicts],
    ['reason', filter.reasons],
    ['niceClass', filter.niceClasses],
    ['brandId', filter.brands && rowIds('Brand', filter.brands)],
    ['origin', filter.origin == null ? null : [filter.origin]],
    ['destination', filter.destination == null ? null : [filter.destination]],
    ['sellerId', filter.sellers && rowIds('Seller', filter.sellers)],
  ];
  return new Map(given.flatMap(([column, values]) => (values == null ? [] : [[column, values] as const])));
}

const between = (column: string, { from, to }: DayRange): Where[] => [
  ...(from === null ? [] : [{ sql: `${column} >= ?`, values: [from] }]),
  ...(to === null ? [] : [{ sql: `${column} <= ?`, values: [to] }]),
];

function sourcesOf({ columns, filter, scope }: CountedQuery): Source[] {
  const conditions = conditionsOf(filter);
  const needed = new Set<CubeColumn>();
  for (const column of [...columns, ...conditions.keys()])
    if (column !== 'verdict' && column !== 'day' && column !== 'month') needed.add(column);
  if (scope.sellerId !== null) needed.add('sellerId');
  const cube = cubeWith(needed);
  const filtered = (table: string): Where[] =>
    [...conditions].flatMap(([column, values]) => anyOf(`\`${table}\`.\`${column}\``, values));
  const range = { from: filter.from ?? null, to: filter.to ?? null };
  const rolled = (number: number, part: DayRange): Source => ({
    table: ROLLED,
    period: 'period',
    count: `\`${ROLLED}\`.\`screenings\``,
    where: [
      { sql: `\`${ROLLED}\`.\`cube\` = ?`, values: [number] },
      ...visibleTo(scope, ROLLED),
      ...(cube.columns.includes('sellerId') ? [] : [{ sql: `\`${ROLLED}\`.\`sellerId\` = 0`, values: [] }]),
      ...between(`\`${ROLLED}\`.\`period\``, part),
      ...filtered(ROLLED),
    ],
  });
  const trade = (part: DayRange): Source => ({
    table: TRADE,
    period: 'period',
    count: `\`${TRADE}\`.\`screenings\``,
    where: [...visibleTo(scope, TRADE), ...between(`\`${TRADE}\`.\`period\``, part), ...filtered(TRADE)],
  });
  const byMonth = (part: DayRange): Source => (isTrade(needed) ? trade(part) : rolled(cube.month, part));
  const { days, months } = columns.includes('day') ? { months: null, days: [range] } : periodsOf(range);
  return [
    ...(months ? [byMonth(months)] : []),
    ...days.map((part) => rolled(cube.day, part)),
    {
      table: UNROLLED,
      period: 'day',
      count: '1',
      where: [
        ...visibleTo(scope, UNROLLED),
        ...between(`\`${UNROLLED}\`.\`day\``, range),
        ...filtered(UNROLLED),
      ],
    },
  ];
}
