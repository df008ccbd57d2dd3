import { type Command, Option } from 'commander';
import { FORMAT_NAMES, type FormatName } from '../registers/detect-format';
import { type FilesImportSummary, importFiles } from '../registers/import-files';
import { type ImportProgress } from '../registers/import-types';
import { proposeLinks } from '../registers/owners/propose-links';
import { learnGoods } from '../registers/terms/learn-goods';
import { loadMapping, READY_MAPPINGS } from '../registers/mapping/ready-mappings';
import { Store } from '../store/store';
import { commandContext } from './command-context';
import { memoryKeeper } from './memory-keeper';
import { progressLine } from './progress-line';

interface ImportOptions {
  readonly format: FormatName;
  readonly mapping?: string;
  readonly register?: string;
  readonly full?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly allowRemovals?: boolean;
  readonly ignoreUnknown?: boolean;
  readonly rejects?: string;
  readonly links?: boolean;
  readonly words?: boolean;
  readonly json?: boolean;
}

async function importAll(files: readonly string[], given: ImportOptions): Promise<void> {
  const { allowRemovals, dryRun, force, format, full, ignoreUnknown, json, register, rejects } = given;
  const { result, say, settings } = commandContext(json ?? false);
  const mapping = given.mapping === undefined ? null : await loadMapping(given.mapping);
  const progress = progressLine(dryRun ? 'weighed' : 'imported', json ?? false);
  const keepMemoryLow = memoryKeeper();
  const store = await Store.open(settings);
  try {
    if (store.dialect === 'sqlite') await store.migrate();
    const summary = await importFiles(store, files, {
      format,
      mapping,
      ignoreUnknown: ignoreUnknown ?? false,
      register,
      mode: full ? 'FULL' : 'INCREMENT',
      dryRun,
      force,
      allowRemovals,
      rejectsPath: rejects,
      onProgress: (far) => {
        keepMemoryLow();
        progress.update(far.read, expectedRecords(far));
      },
    });
    progress.stop();
    if (summary.rejected > 0) {
      process.exitCode = 1;
      say(
        `${summary.rejected} records were refused; files, lines, fields and reasons stand in ${summary.rejectsPath ?? 'the reject file'}.`,
      );
    }
    for (const { office, code, count } of summary.unknownStatusCodes.slice(0, 10))
      say(
        `Status code ${code} of office ${office} is not known (${count} records): kept as UNKNOWN, never read as dead.`,
      );
    const links =
      dryRun || given.links === false ? null : await proposeLinks(store, { now: () => new Date() });
    if (links !== null && links.proposed > 0)
      say(
        `${links.proposed} pairs of rights holders may be one: \`rightsHolderLinks\` lists them, a person decides.`,
      );
    const learned =
      dryRun || given.words === false ? null : await learnGoods(store, { now: () => new Date() });
    if (learned !== null && learned.words + learned.terms > 0)
      say(
        `${learned.words} usual words and ${learned.terms} terms of goods were learned from ${learned.marks} filings.`,
      );
    result(textOf(summary, dryRun ?? false), { ...summary, links, learned });
  } finally {
    progress.stop();
    await store.close();
  }
}

/** Records that there will be, by the share of the bytes that is read; null where the size is not known. */
function expectedRecords({ bytesRead, bytesTotal, read }: ImportProgress): number | null {
  if (bytesRead === null || bytesTotal === null || bytesRead === 0) return null;
  return Math.max(read, Math.round((read * bytesTotal) / Math.min(bytesRead, bytesTotal)));
}

function textOf(summary: FilesImportSummary, dryRun: boolean): string {
  const { changed, created, read, register, rejected, removed, resumedAt, seconds, unchanged } = summary;
  const rate = Math.round((read - resumedAt) / Math.max(seconds, 0.001));
  const parts = [
    `${read} records read: ${created} new, ${changed} changed, ${unchanged} unchanged, ${rejected} refused, ${removed} taken out`,
    `${seconds.toFixed(1)} s, ${rate}/s`,
    dryRun ? 'nothing was written' : `register "${register}", version ${summary.registerVersionId}`,
  ];
  if (resumedAt > 0) parts.push(`taken up behind record ${resumedAt}`);
  if (summary.sameBytes)
    parts.push('the same bytes as the last import, which still holds (--force reads them again)');
  return `${parts.join('; ')}.`;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description(
      'Load filings into the registers; running it again with the same files changes nothing, and after a crash it goes on where it stopped.',
    )
    .argument('<files...>', 'files, folders, .gz or .zip archives, or - for standard input')
    .addOption(new Option('--format <format>', 'format of the files').choices(FORMAT_NAMES).default('auto'))
    .option(
      '--mapping <file>',
      `which column is what, for other CSV or JSONL: a file, or ${READY_MAPPINGS.join(', ')}`,
    )
    .option('--register <name>', 'register to which the files belong (default: by their format)')
    .option('--full', 'the files are the whole register: what they do not name is taken out')
    .option('--allow-removals', 'let a full load take out more than a fifth of the register')
    .option('--dry-run', 'read and weigh everything, write nothing')
    .option('--force', 'read the files even if they are those of the last import')
    .option('--ignore-unknown', 'pass over columns that are not known')
    .option('--no-links', 'do not look for rights holders that may be one; the next import does')
    .option('--no-words', 'do not learn which words are usual for goods; the next import does')
    .option('--rejects <file>', 'where refused records go (default: beside the first file)')
    .option('--json', 'print JSON')
    .action(importAll);
}
