import { type StatisticsFilter } from '../../schema/screening-statistics';
import { anyOf } from '../store/conditions';
import { rowIdOf } from '../../schema/node';
import { type Where, whereClause } from '../store/page';
import { type Scope, visibleTo } from '../store/scope';
import { type SqlValue } from '../store/store';
import { type CubeColumn, cubeWith } from './cubes';
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
const UNROLLED = 'screening_unrolled';

/** What the groups are counted from: a part of a table. */
interface Source {
  readonly table: typeof ROLLED | typeof UNROLLED;
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
export function countedSql({ columns, filter, scope }: CountedQuery): SqlPart {
  const arms = sourcesOf({ columns, filter, scope }).map((source) => armOf(source, columns));
  const groups = columns.map((column) => `\`${column}\``);
  const sums = ['screenings', ...MEASURES.map((verdict) => verdict.toLowerCase())].map(
    (name) => `COALESCE(SUM(\`${name}\`), 0) AS \`${name}\``,
  );
  return {
    sql:
      `SELECT ${[...groups, ...sums].join(', ')} FROM (${arms.map(({ sql }) => sql).join(' UNION ALL ')}) AS \`counted\`` +
      groupBy(groups),
    values: arms.flatMap(({ values }) => values),
  };
}

function groupBy(groups: readonly string[]): string {
  return groups.length > 0 ? ` GROUP BY ${groups.join(', ')}` : '';
}

/** The counts of one source, by group. */
function armOf({ count, period, table, where }: Source, columns: readonly GroupColumn[]): SqlPart {
  const expressions = columns.map((column) => {
    if (column === 'month') return `SUBSTR(\`${table}\`.\`${period}\`, 1, 7)`;
    return `\`${table}\`.\`${column === 'day' ? period : column}\``;
  });
  const selected = [
    ...expressions.map((expression, at) => `${expression} AS \`${columns[at]}\``),
    `SUM(${count}) AS \`screenings\``,
    ...MEASURES.map(
      (verdict) =>
        `SUM(CASE WHEN \`${table}\`.\`verdict\` = '${verdict}' THEN ${count} ELSE 0 END) AS \`${verdict.toLowerCase()}\``,
    ),
  ];
  return {
    sql: `SELECT ${selected.join(', ')} FROM \`${table}\`${whereClause(where)}${groupBy(expressions)}`,
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
  const { days, months } = columns.includes('day') ? { months: null, days: [range] } : periodsOf(range);
  return [
    ...(months ? [rolled(cube.month, months)] : []),
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
