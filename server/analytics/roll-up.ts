import { ScreeningUnrolled } from '../../schema/screening-rollup';
import { type Row, type Sql, type Store } from '../store/store';
import { tableOf } from '../store/table';
import { type CellKey, cellsOf, KEY, TRADE_KEY, tradeCellOf } from './cubes';

const unrolled = tableOf(ScreeningUnrolled);

/** Screenings of one transaction. */
const BATCH = 1_000;
/** Cells of one statement: eleven values each, and SQLite takes 32,766. */
const CELLS_PER_STATEMENT = 2_500;

/** Another replica has rolled up some of the same screenings: what this one did is undone. */
class FasterReplicaError extends Error {
  override readonly name = 'FasterReplicaError';
}

/**
 * Adds recorded screenings to the rollups, some at a time. Taking a screening out of `screening_unrolled` and adding it to its cells is one
 * transaction, so that it is always counted in exactly one of them: also when a process dies, or several roll up at once. Who
 * records screenings only ever inserts rows, and so waits for nobody.
 */
export class ScreeningRollUp {
  constructor(
    private readonly store: Store,
    private readonly batch: number = BATCH,
  ) {}

  /** Rolls up one batch; true if there may be more. */
  async roll(): Promise<boolean> {
    if ((await this.waiting(this.store, 1)).length === 0) return false;
    try {
      return await this.store.transaction((tx) => this.rollBatch(tx));
    } catch (error) {
      if (error instanceof FasterReplicaError) return true;
      throw error;
    }
  }

  private async waiting(sql: Sql, limit: number): Promise<ScreeningUnrolled[]> {
    const rows = await sql.query<Row>(
      `SELECT ${unrolled.select} FROM \`screening_unrolled\` ORDER BY \`id\` LIMIT ${limit}`,
    );
    return rows.map((row) => unrolled.read(row));
  }

  private async rollBatch(tx: Sql): Promise<boolean> {
    const rows = await this.waiting(tx, this.batch);
    if (rows.length === 0) return false;
    const { changed } = await tx.run(
      `DELETE FROM \`screening_unrolled\` WHERE \`id\` IN (${rows.map(() => '?').join(',')})`,
      rows.map(({ rowId }) => rowId),
    );
    if (changed !== rows.length) throw new FasterReplicaError();
    await addToCells(tx, ROLLUP, countsOf(rows.flatMap(cellsOf)));
    await addToCells(tx, TRADE, countsOf(rows.map(tradeCellOf)));
    return rows.length === this.batch;
  }
}

interface Cell {
  readonly key: CellKey;
  screenings: number;
}

/** How many screenings each cell gets, in the order of the keys: so two that roll up at once lock in one order. */
function countsOf(keys: readonly CellKey[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const key of keys) {
    const text = key.join('\t');
    const known = cells.get(text);
    if (known) known.screenings += 1;
    else cells.set(text, { key, screenings: 1 });
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** How cells of a table are added to. */
interface CellTable {
  /** `INSERT INTO table (columns) VALUES`. */
  readonly insert: string;
  /** Holes for one cell. */
  readonly holes: string;
  readonly add: Readonly<Record<Sql['dialect'], string>>;
}

function cellTable(table: string, key: readonly string[]): CellTable {
  const names = key.map((column) => `\`${column}\``).join(',');
  return {
    insert: `INSERT INTO \`${table}\` (${names},\`screenings\`) VALUES`,
    holes: `(${[...key, 'screenings'].map(() => '?').join(',')})`,
    add: {
      sqlite: `ON CONFLICT (${names}) DO UPDATE SET \`screenings\` = \`screenings\` + excluded.\`screenings\``,
      mysql: 'ON DUPLICATE KEY UPDATE `screenings` = `screenings` + VALUES(`screenings`)',
    },
  };
}

const ROLLUP = cellTable('screening_rollup', KEY);
const TRADE = cellTable('screening_trade_rollup', TRADE_KEY);

async function addToCells(tx: Sql, { add, holes, insert }: CellTable, cells: readonly Cell[]): Promise<void> {
  for (let at = 0; at < cells.length; at += CELLS_PER_STATEMENT) {
    const part = cells.slice(at, at + CELLS_PER_STATEMENT);
    await tx.run(
      `${insert} ${part.map(() => holes).join(',')} ${add[tx.dialect]}`,
      part.flatMap(({ key, screenings }) => [...key, screenings]),
    );
  }
}
