import { type Command, Option } from 'commander';
import { importCsvFile } from '../registers/csv/import-csv-file';
import { Store } from '../store/store';
import { commandContext } from './command-context';
import { progressLine } from './progress-line';

interface ImportOptions {
  readonly format: 'csv';
  readonly ignoreUnknown?: boolean;
  readonly rejects?: string;
  readonly json?: boolean;
}

async function importFile(file: string, { ignoreUnknown, json, rejects }: ImportOptions): Promise<void> {
  const { result, say, settings } = commandContext(json ?? false);
  const progress = progressLine('imported', json ?? false);
  const store = await Store.open(settings);
  try {
    if (store.dialect === 'sqlite') await store.migrate();
    const summary = await importCsvFile(store, file, {
      ignoreUnknown: ignoreUnknown ?? false,
      rejectsPath: rejects,
      onProgress: ({ read }) => progress.update(read, null),
    });
    progress.stop();
    if (summary.rejected > 0) {
      process.exitCode = 1;
      say(
        `${summary.rejected} records were refused; lines, fields and reasons stand in ${summary.rejectsPath ?? 'the reject file'}.`,
      );
    }
    result(
      `${summary.read} records read: ${summary.created} new, ${summary.changed} changed, ${summary.unchanged} unchanged, ${summary.rejected} refused; ` +
        `${summary.seconds.toFixed(1)} s, ${Math.round(summary.read / Math.max(summary.seconds, 0.001))}/s; register version ${summary.registerVersionId}.`,
      summary,
    );
  } finally {
    progress.stop();
    await store.close();
  }
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description(
      'Load filings from a file into the registers; running it again with the same file changes nothing.',
    )
    .argument('<file>', 'CSV, UTF-8, plain or gzip')
    .addOption(new Option('--format <format>', 'format of the file').choices(['csv']).default('csv'))
    .option('--ignore-unknown', 'pass over columns that are not known')
    .option('--rejects <file>', 'where refused rows go (default: beside the file)')
    .option('--json', 'print JSON')
    .action(importFile);
}
