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

/** A command that reads a TSV and writes it again with columns appended. */
export interface TsvCommand extends Pick<TsvRowsOptions, 'required' | 'appended' | 'append'> {
  readonly name: string;
  readonly description: string;
}

async function run({ append, appended, required }: TsvCommand, options: FileOptions): Promise<void> {
  const { result, say } = commandContext(options.json ?? false);
  const progress = progressLine('compared', options.json ?? false);
  let compared = 0;
  let refused = 0;
  const rows = tsvRows({
    file: options.in,
    required,
    appended,
    append: (row) => {
      compared += 1;
      progress.update(compared, null);
      return append(row);
    },
    refused: (problem) => {
      refused += 1;
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
  });
}

export function addTsvCommand(program: Command, command: TsvCommand): void {
  program
    .command(command.name)
    .description(command.description)
    .requiredOption(
      '--in <file>',
      `TSV with a header: ${command.required.join(', ')}; other columns pass through`,
    )
    .requiredOption('--out <file>', `the same with ${command.appended.join(', ')} appended`)
    .option('--json', 'print JSON')
    .action((options: FileOptions) => run(command, options));
}
