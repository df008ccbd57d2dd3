import { CommandError } from './command-context';
import { linesOf } from '../bulk/lines';

export interface TsvRowsOptions {
  /** File name, for messages. */
  readonly file: string;
  readonly required: readonly string[];
  /** Names of the columns that are appended. */
  readonly appended: readonly string[];
  /** Values of the appended columns for one row. */
  readonly append: (row: Readonly<Record<string, string>>) => readonly string[];
  /** Told of each row that cannot be read; its place is kept by a row with ERROR and the reason. */
  readonly refused: (problem: string) => void;
}

/** A tab or line break inside a value would make another column or row of it. */
function cell(value: string): string {
  return value.replace(/[\t\r\n]/g, ' ');
}

/**
 * A stream step: TSV text in, the same rows with columns appended out, in the same order, none lost.
 * Cells that are missing at the end of a row count as empty.
 * @throws CommandError for a header without a required column
 */
export function tsvRows(options: TsvRowsOptions): (source: AsyncIterable<Buffer>) => AsyncGenerator<string> {
  return async function* (source) {
    let header: readonly string[] | null = null;
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
        yield `${[...cells, ...options.appended].join('\t')}\n`;
        continue;
      }
      if (text === '') {
        yield '\n';
        continue;
      }
      if (cells.length > header.length) {
        const problem = `${options.file}, line ${line}: ${cells.length} cells, but the header has ${header.length}.`;
        options.refused(problem);
        yield `${[...cells.slice(0, header.length), 'ERROR', ...options.appended.slice(2).map(() => ''), problem].join('\t')}\n`;
        continue;
      }
      const whole = header.map((_name, at) => cells[at] ?? '');
      const row = Object.fromEntries(header.map((name, at) => [name, whole[at] ?? '']));
      yield `${[...whole, ...options.append(row).map(cell)].join('\t')}\n`;
    }
    if (header === null) throw new CommandError(`${options.file} is empty; a header line is needed.`);
  };
}
