import { CommandError } from './command-context';
import { linesOf } from '../bulk/lines';

export interface TsvRowsOptions {
  /** File name, for messages. */
  readonly file: string;
  readonly required: readonly string[];
  /** Names of the columns that are appended to a header. */
  readonly appended: (header: readonly string[]) => readonly string[];
  /**
   * Values of the appended columns for one row.
   * @throws CellProblem for a cell that cannot be used
   */
  readonly append: (row: Readonly<Record<string, string>>) => readonly string[];
  /** Told of each row that cannot be read; its place is kept by a row with ERROR and the reason. */
  readonly refused: (problem: string) => void;
}

/** What is wrong with one cell, and what to write there; file and line are added by who reads them. */
export class CellProblem extends Error {
  constructor(
    readonly column: string,
    message: string,
  ) {
    super(message);
  }
}

/** A tab or line break inside a value would make another column or row of it. */
function cell(value: string): string {
  return value.replace(/[\t\r\n]/g, ' ');
}

/** The appended cells of a row that keeps its place though it could not be read. */
function errorCells({ length }: readonly string[], problem: string): readonly string[] {
  return ['ERROR', ...Array.from({ length: Math.max(0, length - 2) }, () => ''), problem];
}

/** The appended cells of a row, or what is wrong with it. */
function appendedCells(
  { append, file }: TsvRowsOptions,
  row: Readonly<Record<string, string>>,
  line: number,
): { readonly cells: readonly string[] } | { readonly problem: string } {
  try {
    return { cells: append(row) };
  } catch (error) {
    if (!(error instanceof CellProblem)) throw error;
    return { problem: `${file}, line ${line}, column ${error.column}: ${error.message}` };
  }
}

/**
 * A stream step: TSV text in, the same rows with columns appended out, in the same order, none lost.
 * Cells that are missing at the end of a row count as empty.
 * @throws CommandError for a header without a required column
 */
export function tsvRows(options: TsvRowsOptions): (source: AsyncIterable<Buffer>) => AsyncGenerator<string> {
  return async function* (source) {
    let header: readonly string[] | null = null;
    let appended: readonly string[] = [];
    let line = 0;
    for await (const text of linesOf(source, options.file)) {
      line += 1;
      const cells = text.split('\t');
      if (header === null) {
        const missing = options.required.filter((name) => !cells.includes(name));
        if (missing.length > 0)
          throw new CommandError(
            `${options.file}, line 1: the header lacks ${missing.join(', ')}; it has ${cells.join(', ')}.`,
          );
        header = cells;
        appended = options.appended(cells);
        yield `${[...cells, ...appended].join('\t')}\n`;
        continue;
      }
      if (text === '') {
        yield '\n';
        continue;
      }
      if (cells.length > header.length) {
        const problem = `${options.file}, line ${line}: ${cells.length} cells, but the header has ${header.length}.`;
        options.refused(problem);
        yield `${[...cells.slice(0, header.length), ...errorCells(appended, problem)].join('\t')}\n`;
        continue;
      }
      const whole = header.map((_name, at) => cells[at] ?? '');
      const row = Object.fromEntries(header.map((name, at) => [name, whole[at] ?? '']));
      const answer = appendedCells(options, row, line);
      if ('problem' in answer) options.refused(answer.problem);
      const further = 'problem' in answer ? errorCells(appended, answer.problem) : answer.cells;
      yield `${[...whole, ...further.map(cell)].join('\t')}\n`;
    }
    if (header === null) throw new CommandError(`${options.file} is empty; a header line is needed.`);
  };
}
