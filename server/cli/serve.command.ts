import { createRequire } from 'node:module';
import { type Command } from 'commander';
import { startAppThreads } from '../app-threads';
import { prepareThreads } from '../screening/prepare-threads';
import { commandContext } from './command-context';
import type * as Serve from './serve';

/** Starts the threads, then loads the server beside them: each takes about as long as the other. */
async function start(options: Serve.ServeOptions): Promise<void> {
  const context = commandContext(false);
  const { log, settings } = context;
  const threads = startAppThreads({ log, workers: settings.indexWorkers });
  const prepared = prepareThreads(threads).catch((error: unknown) =>
    log.warn({ err: error }, 'a thread could not prepare'),
  );
  const { serve } = createRequire(__filename)('./serve') as typeof Serve;
  await serve(options, context, { threads, prepared });
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Serve the GraphQL API and the sandbox page (PORT, HOST).')
    .option('--demo', 'load the demo register first if the embedded database is empty')
    .option('--no-jobs', 'leave bulk operations and webhooks to `bordermark worker`')
    .action(start);
}
