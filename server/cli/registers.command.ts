import { type Command, Option } from 'commander';
import { storedChecksum, sourceChecksum } from '../registers/checksum';
import { diffSources } from '../registers/diff-sources';
import { FORMAT_NAMES, type FormatName } from '../registers/detect-format';
import { FileSource } from '../registers/file-source';
import { freshnessOf } from '../registers/freshness';
import { listRegisters } from '../registers/list-registers';
import { loadMapping } from '../registers/mapping/ready-mappings';
import { Store } from '../store/store';
import { commandContext, CommandError } from './command-context';

interface FileOptions {
  readonly format: FormatName;
  readonly mapping?: string;
  readonly json?: boolean;
}

interface VerifyOptions extends FileOptions {
  readonly register?: string;
  readonly against?: string;
}

async function openSource(path: string, { format, mapping }: FileOptions): Promise<FileSource> {
  return FileSource.open([path], {
    format,
    mapping: mapping === undefined ? null : await loadMapping(mapping),
  });
}

async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const { result, settings } = commandContext(json ?? false);
  const store = await Store.open(settings);
  try {
    const found = await listRegisters(store);
    const rows = found.map(({ marks, register, version }) => ({
      name: register.name,
      format: register.format,
      marks,
      newestVersion: version?.rowId ?? null,
      publicationDate: version?.publicationDate ?? null,
      ...freshnessOf(register, version, new Date()),
    }));
    const lines = rows.map(
      ({ ageDays, format, marks, name, warning }) =>
        `${name} (${format}): ${marks} filings, ${ageDays === null ? 'never loaded to the end' : `${ageDays} days old`}${warning === null ? '' : `. ${warning}`}`,
    );
    result(lines.join('\n') || 'No register was loaded yet.', { registers: rows });
  } finally {
    await store.close();
  }
}

async function verify(options: VerifyOptions): Promise<void> {
  const { result, settings } = commandContext(options.json ?? false);
  const store = await Store.open(settings);
  try {
    const found = (await listRegisters(store)).filter(
      ({ register }) => options.register === undefined || register.name === options.register,
    );
    if (options.register !== undefined && found.length === 0)
      throw new CommandError(
        `There is no register "${options.register}". \`bordermark registers list\` names them.`,
      );
    const sums = [];
    for (const { register } of found)
      sums.push({ register: register.name, ...(await storedChecksum(store, register.rowId)) });
    const all = options.register === undefined ? await storedChecksum(store, null) : (sums[0] ?? null);
    const file =
      options.against === undefined ? null : await sourceChecksum(await openSource(options.against, options));
    const equal = file === null ? null : file.checksum === all?.checksum && file.marks === all.marks;
    if (equal === false) process.exitCode = 1;
    const lines = sums.map(
      ({ checksum, marks, register }) => `${register}: ${marks} filings, checksum ${checksum}`,
    );
    if (options.register === undefined && all)
      lines.push(`all: ${all.marks} filings, checksum ${all.checksum}`);
    if (file)
      lines.push(
        `${options.against ?? ''}: ${file.marks} filings, checksum ${file.checksum}: ${equal ? 'equal' : 'NOT equal'}`,
      );
    result(lines.join('\n'), { registers: sums, all, against: file, equal });
  } finally {
    await store.close();
  }
}

async function diff(
  before: string,
  after: string,
  options: FileOptions & { readonly out?: string },
): Promise<void> {
  const { result } = commandContext(options.json ?? false);
  const out = options.out ?? `${after}.delta.jsonl`;
  const counts = await diffSources(await openSource(before, options), await openSource(after, options), out);
  result(
    `${out}: ${counts.created} new, ${counts.changed} changed, ${counts.removed} gone; ${counts.unchanged} stayed the same. ` +
      `Load it with: bordermark import --format jsonl ${out}`,
    { out, ...counts },
  );
}

export function addRegisters(program: Command): void {
  const format = (): Option =>
    new Option('--format <format>', 'format of the files').choices(FORMAT_NAMES).default('auto');
  const registers = program
    .command('registers')
    .description('What was loaded, how fresh it is, and whether it is whole.');
  registers
    .command('list')
    .description('The registers, how many filings each has, and how old it is.')
    .option('--json', 'print JSON')
    .action(list);
  registers
    .command('verify')
    .description(
      'An order-independent checksum of each register; with --against also of a full dump, and whether both are equal.',
    )
    .option('--register <name>', 'only this register')
    .option('--against <file>', 'a full dump to compare with')
    .addOption(format())
    .option('--mapping <file>', 'mapping of the dump')
    .option('--json', 'print JSON')
    .action(verify);
  registers
    .command('diff')
    .description(
      'The difference of two full dumps as a delta in JSON lines: what is new, what changed, what is gone.',
    )
    .argument('<before>', 'the older dump')
    .argument('<after>', 'the newer dump')
    .option('--out <file>', 'where the delta goes (default: beside the newer dump)')
    .addOption(format())
    .option('--mapping <file>', 'mapping of the dumps')
    .option('--json', 'print JSON')
    .action(diff);
}
