import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Command } from 'commander';
import { commandContext } from './command-context';
import { progressLine } from './progress-line';
import { tsvRows, type TsvRowsOptions } from './tsv';

interface FileOptions {
  readonly in: string;
  readonly out: string;
  readonly json?: boolean;
}

/** The most problems that the result for machines repeats; each stands in the row of the output that it concerns. */
const MOST_PROBLEMS = 20;

/** A command that reads a TSV and writes it again with columns appended. */
export interface TsvCommand extends Pick<TsvRowsOptions, 'required' | 'append'> {
  readonly name: string;
  readonly description: string;
  /** Columns that are always appended. */
  readonly appended: readonly string[];
  /** Columns that are read where they stand, and what is appended behind the others where one of `when` does. */
  readonly optional?: {
    readonly columns: readonly string[];
    readonly when: readonly string[];
    readonly appended: readonly string[];
  };
}

function appendedTo({ appended, optional }: TsvCommand, header: readonly string[]): readonly string[] {
  if (!optional?.when.some((column) => header.includes(column))) return appended;
  return [...appended, ...optional.appended];
}

async function run(command: TsvCommand, options: FileOptions): Promise<void> {
  const { result, say } = commandContext(options.json ?? false);
  const progress = progressLine('compared', options.json ?? false);
  let compared = 0;
  let refused = 0;
  const problems: string[] = [];
  let columns: readonly string[] = [];
  const rows = tsvRows({
    file: options.in,
    required: command.required,
    appended: (header) => (columns = appendedTo(command, header)),
    append: (row) => {
      compared += 1;
      progress.update(compared, null);
      return command.append(row);
    },
    refused: (problem) => {
      refused += 1;
      if (problems.length < MOST_PROBLEMS) problems.push(problem);
      say(problem);
    },
  });
  await pipeline(createReadStream(options.in), rows, createWriteStream(options.out));
  progress.stop();
  if (refused > 0) process.exitCode = 1;
  result(`${compared} pairs compared, ${refused} rows refused, written to ${options.out}.`, {
    compared,
    refused,
    out: options.out,
    columns,
    problems,
  });
}

export function addTsvCommand(program: Command, command: TsvCommand): void {
  const { optional } = command;
  program
    .command(command.name)
    .description(command.description)
    .requiredOption(
      '--in <file>',
      `TSV with a header: ${command.required.join(', ')}; ${optional ? `read where they stand: ${optional.columns.join(', ')}; ` : ''}other columns pass through`,
    )
    .requiredOption(
      '--out <file>',
      `the same with ${command.appended.join(', ')} appended${optional ? `, and behind them, where ${optional.when.slice(0, -1).join(', ')} or ${optional.when.at(-1) ?? ''} stands in it, ${optional.appended.join(', ')}` : ''}`,
    )
    .option('--json', 'print JSON')
    .action((options: FileOptions) => run(command, options));
}
