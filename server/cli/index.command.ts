import { type Command } from 'commander';
import { type BuildProgress } from '../engine/build-segment';
import { GenerationStore } from '../engine/generation-store';
import { RegisterIndex, snapshotFolder } from '../registers/register-index';
import { Store } from '../store/store';
import { type CommandContext, commandContext, CommandError } from './command-context';
import { progressLine } from './progress-line';

interface IndexOptions {
  readonly json?: boolean;
  readonly languageModel?: string;
}

const STEPS = {
  READ: 'marks read',
  COUNT: 'keys counted',
  PLACE: 'keys placed',
  FILL: 'marks packed',
  WRITE: 'bytes written',
} as const;

/** A line a step of a build. */
function buildProgress(json: boolean): { readonly report: BuildProgress; stop(): void } {
  const lines = new Map<string, ReturnType<typeof progressLine>>();
  return {
    report(step, done, all) {
      const line = lines.get(step) ?? progressLine(STEPS[step], json);
      lines.set(step, line);
      line.update(done, all === 0 ? null : all);
    },
    stop: () => lines.forEach((line) => line.stop()),
  };
}

/** Opens the index of the settings for one command. */
async function withIndex(
  { log, settings }: CommandContext,
  options: IndexOptions,
  work: (register: RegisterIndex, progress: BuildProgress) => Promise<void>,
): Promise<void> {
  const store = await Store.open(settings);
  const progress = buildProgress(options.json ?? false);
  try {
    const register = await RegisterIndex.open(store, {
      demoRegister: settings.allowDemoRegister,
      dataDir: settings.dataDir,
      databaseUrl: settings.databaseUrl,
      workers: settings.indexWorkers,
      languageModel: options.languageModel ?? settings.languageModel,
      log: (message) => log.warn(message),
      progress: progress.report,
    });
    try {
      await work(register, progress.report);
    } finally {
      await register.close();
    }
  } finally {
    progress.stop();
    await store.close();
  }
}

/** The stats of the index as lines for people. */
function statsText({ engine }: RegisterIndex): string {
  const stats = engine.stats();
  const segments = stats.segments.map(
    ({ bytes, dead, marks }) => `  segment: ${marks} marks, ${dead} dead, ${bytes} bytes`,
  );
  return [
    `index ${stats.version}, generation ${stats.generation}: ${stats.marks} marks, ${stats.bytes} bytes, ${stats.bytesPerMark.toFixed(0)} a mark`,
    `  ${stats.keys} keys; ${stats.words} words in the language model`,
    ...segments,
  ].join('\n');
}

/** Checks the snapshot without opening the index: that would build a damaged one anew. */
async function verify({ json }: IndexOptions): Promise<void> {
  const { result, settings } = commandContext(json ?? false);
  const folder = snapshotFolder(settings);
  const progress = progressLine('bytes checked', json ?? false);
  const generation = await new GenerationStore(folder).load((done, all) => progress.update(done, all));
  progress.stop();
  if (!generation)
    throw new CommandError(`${folder} holds no snapshot yet. Make one with \`bordermark index build\`.`);
  const { number, segments, version } = generation;
  result(`The snapshot is whole: ${version}, generation ${number}, ${segments.length} segments.`, {
    version,
    generation: number,
    segments: segments.length,
  });
}

export function addIndex(program: Command): void {
  const index = program.command('index').description('The matching index and its snapshot file in DATA_DIR.');
  const command = (
    name: string,
    description: string,
    work: (register: RegisterIndex, progress: BuildProgress) => Promise<void>,
  ) =>
    index
      .command(name)
      .description(description)
      .option('--json', 'print JSON')
      .action((options: IndexOptions) => {
        const context = commandContext(options.json ?? false);
        return withIndex(context, options, async (register, progress) => {
          await work(register, progress);
          context.result(statsText(register), register.engine.stats());
        });
      });
  command(
    'build',
    'Build the index anew from the registers; servers take it over at their next start.',
    (register, progress) => register.engine.rebuild(progress),
  ).option(
    '--language-model <file>',
    'word counts of your own listings: word, tab, count a line (or LANGUAGE_MODEL)',
  );
  command('merge', 'Make one segment of the base and its deltas, without the dead.', (register, progress) =>
    register.engine.merge(progress),
  );
  index
    .command('verify')
    .description('Read every byte of the snapshot and check it; a damaged one fails and is left as it is.')
    .option('--json', 'print JSON')
    .action(verify);
  command('stats', 'Say what the index holds.', () => Promise.resolve());
}
