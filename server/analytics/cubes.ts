import { type ScreeningUnrolled } from '../../schema/screening-rollup';

/** Columns by which screenings are told apart beside verdict and time, which every cube has. */
export type CubeColumn = 'reason' | 'niceClass' | 'brandId' | 'origin' | 'destination' | 'sellerId';

/** Screenings counted by some of the columns. There is one for days and one for months. */
export interface Cube {
  readonly day: number;
  readonly month: number;
  readonly columns: readonly CubeColumn[];
}

const ROUTE = ['origin', 'destination'] as const;

/** Smallest first, so that the first one that has what a query needs is the fastest. The last has everything. */
export const CUBES: readonly Cube[] = [
  { day: 1, month: 11, columns: ['reason'] },
  { day: 2, month: 12, columns: ['reason', 'niceClass'] },
  { day: 3, month: 13, columns: ['reason', ...ROUTE] },
  { day: 4, month: 14, columns: ['reason', 'brandId'] },
  { day: 5, month: 15, columns: ['reason', 'sellerId'] },
  { day: 6, month: 16, columns: ['reason', 'niceClass', ...ROUTE] },
  { day: 7, month: 17, columns: ['reason', 'niceClass', 'sellerId'] },
  { day: 8, month: 18, columns: ['reason', 'niceClass', 'brandId', ...ROUTE] },
  { day: 9, month: 19, columns: ['reason', 'niceClass', 'brandId', ...ROUTE, 'sellerId'] },
];

/** The smallest cube that tells these columns apart. */
export function cubeWith(columns: ReadonlySet<CubeColumn>): Cube {
  const found = CUBES.find((cube) => [...columns].every((column) => cube.columns.includes(column)));
  if (!found) throw new Error(`No cube has ${[...columns].join(', ')}.`);
  return found;
}

/** Columns of a rollup that stand in its key, in the order of the key. */
export const KEY = [
  'cube',
  'marketplaceId',
  'sellerId',
  'period',
  'niceClass',
  'brandId',
  'origin',
  'destination',
  'verdict',
  'reason',
] as const;

/** Columns that stand in the key of `screening_trade_rollup`, in the order of the key. */
export const TRADE_KEY = [
  'marketplaceId',
  'sellerId',
  'brandId',
  'origin',
  'destination',
  'period',
  'verdict',
] as const;

/** Whether the months of these columns are counted in `screening_trade_rollup`, and in no smaller cube than the widest. */
export function isTrade(columns: ReadonlySet<CubeColumn>): boolean {
  const isWidest = cubeWith(columns) === CUBES.at(-1);
  return isWidest && !columns.has('reason') && !columns.has('niceClass');
}

/** The cell of `screening_trade_rollup` that a screening counts in. */
export function tradeCellOf({
  brandId,
  day,
  destination,
  marketplaceId,
  origin,
  sellerId,
  verdict,
}: ScreeningUnrolled): CellKey {
  return [marketplaceId, sellerId, brandId, origin, destination, day.slice(0, 7), verdict];
}

/** A row of `screening_rollup` by its key, in the order of `KEY`. */
export type CellKey = readonly (string | number)[];

/** The cells that a screening counts in: one of every cube, by day and by month. */
export function cellsOf(row: ScreeningUnrolled): CellKey[] {
  return CUBES.flatMap(({ columns, day, month }) => {
    const value = <C extends CubeColumn>(column: C, none: ScreeningUnrolled[C]): ScreeningUnrolled[C] =>
      columns.includes(column) ? row[column] : none;
    const cell = (cube: number, period: string): CellKey => [
      ...[cube, row.marketplaceId, value('sellerId', 0), period, value('niceClass', 0), value('brandId', 0)],
      ...[value('origin', ''), value('destination', ''), row.verdict, value('reason', '')],
    ];
    return [cell(day, row.day), cell(month, row.day.slice(0, 7))];
  });
}
