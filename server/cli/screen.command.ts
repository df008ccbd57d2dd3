import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { DEMO_MARKETPLACE } from '../access/demo-marketplace';
import { createApp } from '../app';
import { linesOf } from '../bulk/lines';
import { screenLines } from '../bulk/screen-lines';
import { type AnsweredLine } from '../bulk/types';
import { commandContext, CommandError } from './command-context';
import { progressLine } from './progress-line';

interface ScreenOptions {
  readonly in: string;
  readonly out: string;
  readonly marketplace: string;
  readonly threads?: number;
  readonly json?: boolean;
}

/** Lines that are screened together: enough that loaders batch, few enough that memory stays flat. */
const BATCH = 200;
const MOST_THREADS = 256;
/** Each has word lists of its own: more are asked for by name. */
const USUAL_THREADS = 8;
/** Bytes of a file that is screened before threads have read their tables. */
const WORTH_THREADS = 200_000;

function threadsOf(text: string): number {
  const threads = Number(text);
  if (!Number.isInteger(threads) || threads < 0 || threads > MOST_THREADS)
    throw new InvalidArgumentError(`A whole number from 0 to ${MOST_THREADS} is needed.`);
  return threads;
}

async function threadsFor({ in: path, threads }: ScreenOptions): Promise<number> {
  if (threads !== undefined) return threads;
  const file = await stat(path);
  return file.isFile() && file.size < WORTH_THREADS ? 0 : Math.min(USUAL_THREADS, availableParallelism());
}

async function screen(options: ScreenOptions): Promise<void> {
  const { log, result, say, settings } = commandContext(options.json ?? false);
  const progress = progressLine('screened', options.json ?? false);
  const app = await createApp(settings, { log, workers: await threadsFor(options) });
  if (app.register.current().size === 0) {
    say(
      'The register is empty, so nothing can match. Load one with `bordermark import` or `bordermark seed`.',
    );
  }
  try {
    const [tenant] = await app.store.query<{ id: number }>(
      'SELECT `id` FROM `marketplace` WHERE `slug` = ?',
      [options.marketplace],
    );
    if (!tenant && options.marketplace !== DEMO_MARKETPLACE)
      throw new CommandError(`There is no marketplace "${options.marketplace}".`);
    const viewer = {
      name: 'command line',
      role: 'MARKETPLACE',
      marketplaceId: tenant?.id ?? null,
      sellerId: null,
      rightsHolderId: null,
      authority: null,
      canWrite: false,
    } as const;
    const counts = { screened: 0, failed: 0 };
    const flush = async function* (batch: readonly string[]): AsyncGenerator<string> {
      const firstLine = counts.screened + counts.failed + 1;
      const answers: readonly AnsweredLine[] = await screenLines(app, batch, {
        viewer,
        firstLine,
        record: false,
      });
      for (const { ok, text } of answers) {
        counts[ok ? 'screened' : 'failed'] += 1;
        yield `${text}\n`;
      }
      progress.update(counts.screened + counts.failed, null);
    };
    const screened = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<string> {
      let batch: string[] = [];
      for await (const line of linesOf(source, options.in)) {
        batch.push(line);
        if (batch.length < BATCH) continue;
        yield* flush(batch);
        batch = [];
      }
      yield* flush(batch);
    };
    await pipeline(createReadStream(options.in), screened, createWriteStream(options.out));
    progress.stop();
    if (counts.failed > 0) process.exitCode = 1;
    result(
      `${counts.screened} items screened, ${counts.failed} lines with errors, written to ${options.out}.`,
      { ...counts, out: options.out },
    );
  } finally {
    await app.close();
  }
}

export function addScreen(program: Command): void {
  program
    .command('screen')
    .description(
      'Screen items: one ScreenInput as JSON a line in, one Screening as JSON a line out, in the same order.',
    )
    .requiredOption('--in <file>', 'JSONL of ScreenInput')
    .requiredOption('--out <file>', 'JSONL of Screening; a bad line becomes an error record in its place')
    .option('--marketplace <slug>', 'whose sellers, licences and decisions count', DEMO_MARKETPLACE)
    .option(
      '--threads <n>',
      'threads that judge; 0 judges on the main one (default: one a core, at most 8; none for a small file)',
      threadsOf,
    )
    .option('--json', 'print JSON')
    .action(screen);
}
