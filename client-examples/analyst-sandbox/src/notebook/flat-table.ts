type Cell = string | number;

/** Rows of one list, each with a cell for every column. */
export interface FlatTable {
  /** Paths of the fields in a row: `brand.name`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes of a connection, or a list of objects; null for all else. */
function listIn(value: unknown): readonly Fields[] | null {
  const items = isFields(value) && Array.isArray(value['edges']) ? nodesOf(value['edges']) : value;
  return Array.isArray(items) && items.length > 0 && items.every(isFields) ? items : null;
}

const nodesOf = (edges: readonly unknown[]): unknown[] =>
  edges.map((edge) => (isFields(edge) && 'node' in edge ? edge['node'] : edge));

/** The list nearest to the top of an answer: what stands above it is not in the table. */
function nearestList(data: Fields): readonly Fields[] | null {
  let level: Fields[] = [data];
  while (level.length > 0) {
    const values = level.flatMap((fields) => Object.values(fields));
    for (const value of values) {
      const list = listIn(value);
      if (list) return list;
    }
    level = values.filter(isFields);
  }
  return null;
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && !value.some((item) => typeof item === 'object')) return value.join(' | ');
  return JSON.stringify(value);
}

/** The fields of a row by their paths; lists within it stand in one cell. */
function flattened(fields: Fields, above = ''): [path: string, cell: Cell][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    isFields(value)
      ? flattened(value, `${above}${name}.`)
      : [[`${above}${name}`, cellOf(value)] as [string, Cell]],
  );
}

/** All columns, in the order of the row that says most; an object that one row lacks is no column beside its fields. */
function columnsOf(rows: readonly ReadonlyMap<string, Cell>[]): string[] {
  const said = (row: ReadonlyMap<string, Cell>): number =>
    [...row.values()].filter((cell) => cell !== '').length;
  const fullestFirst = [...rows].sort((a, b) => said(b) - said(a));
  const all = [...new Set(fullestFirst.flatMap((row) => [...row.keys()]))];
  return all.filter((column) => !all.some((other) => other.startsWith(`${column}.`)));
}

/** The answer to any question as a table: its nearest list, or where it has none, the answer itself as one row. */
export function flatTable(data: Fields): FlatTable {
  const rows = (nearestList(data) ?? [data]).map((fields) => new Map(flattened(fields)));
  const columns = columnsOf(rows);
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? '')) };
}
