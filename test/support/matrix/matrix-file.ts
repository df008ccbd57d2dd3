import { textOf } from '../source-files';

export const VIEWERS = [
  'MARKETPLACE',
  'SELLER',
  'RIGHTS_HOLDER',
  'CUSTOMS_OFFICER',
  'ANALYST',
  'OPERATOR',
  'demo',
  'anonymous',
] as const;
export type MatrixViewer = (typeof VIEWERS)[number];

/** One line of the matrix: an operation, its arguments, and what each viewer gets. */
export interface MatrixLine {
  readonly path: string;
  readonly args: string;
  readonly cells: Readonly<Record<MatrixViewer, string>>;
}

export const MATRIX_FILE = 'test/access/role-matrix.txt';

/** Reads the matrix. Lines that begin with `#` are for people. */
export function readMatrix(): MatrixLine[] {
  return textOf(MATRIX_FILE)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [path = '', args = '', cells = ''] = line.split('|').map((part) => part.trim());
      const values = cells.split(/\s+/);
      if (values.length !== VIEWERS.length)
        throw new Error(`${MATRIX_FILE}: not ${VIEWERS.length} cells: ${line}`);
      return { path, args, cells: cellsOf(values) };
    });
}

export function cellsOf(values: readonly string[]): MatrixLine['cells'] {
  return Object.fromEntries(VIEWERS.map((viewer, at) => [viewer, values[at] ?? ''])) as MatrixLine['cells'];
}

export function writeLine({ args, cells, path }: MatrixLine): string {
  const columns = VIEWERS.map((viewer) => cells[viewer].padEnd(4)).join(' ');
  return `${path.padEnd(32)} | ${args.padEnd(44)} | ${columns}`.trimEnd();
}
