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

async function* batchesOf(lines: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
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
    const written = function* (answers: readonly AnsweredLine[]): Generator<string> {
      for (const { ok, text } of answers) {
        counts[ok ? 'screened' : 'failed'] += 1;
        yield `${text}\n`;
      }
      progress.update(counts.screened + counts.failed, null);
    };
    const screened = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<string> {
      let firstLine = 1;
      let underWay: Promise<readonly AnsweredLine[]> = Promise.resolve([]);
      for await (const batch of batchesOf(linesOf(source, options.in))) {
        const next = screenLines(app, batch, { viewer, firstLine, record: false });
        // Whoever waits for it learns of a failure; until then it must not count as one that nobody handles.
        next.catch(() => undefined);
        firstLine += batch.length;
        // The next batch is under way, so that no thread is without work while the last items of this one are judged.
        yield* written(await underWay);
        underWay = next;
      }
      yield* written(await underWay);
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
