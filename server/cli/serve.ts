import { createApp } from '../app';
import { type WorkerPool } from '../engine/worker-pool';
import { type Settings } from '../settings';
import { endTelemetry } from '../start-telemetry';
import { Store } from '../store/store';
import { banner } from './banner';
import { type CommandContext, CommandError } from './command-context';
import { stopGracefully } from './graceful-stop';
import { loadDemo } from './load-demo';

/** How often a server looks whether an import has changed the register, in milliseconds. */
export const REFRESH_MS = 5_000;

export interface ServeOptions {
  readonly demo?: boolean;
  /** False with --no-jobs. */
  readonly jobs: boolean;
}

/** Loads the demo register into an embedded database that is empty. */
async function seedIfEmpty(context: CommandContext): Promise<void> {
  if (!(await isEmptyAndEmbedded(context))) return;
  context.say('The database is empty: loading the demo register (once, some seconds).');
  await loadDemo(context);
}

async function isEmptyAndEmbedded({ settings }: CommandContext): Promise<boolean> {
  const store = await Store.open(settings);
  try {
    if (store.dialect !== 'sqlite') return false;
    await store.migrate();
    const [row] = await store.query<{ count: number }>('SELECT COUNT(*) AS `count` FROM `marketplace`');
    return row?.count === 0;
  } finally {
    await store.close();
  }
}

/** Why the server cannot listen, and what to do. */
function whyDeaf({ code, message }: NodeJS.ErrnoException, { host, port }: Settings): string {
  const place = `PORT ${port} of HOST ${host}`;
  if (code === 'EADDRINUSE') return `${place} is taken (${code}). Stop what listens there, or set PORT.`;
  if (code === 'EACCES') return `${place} may not be used by this user (${code}). Set PORT to 1024 or more.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${place}: this machine has no such address (${code}). Set HOST.`;
  return `${place}: ${message}`;
}

/** What was started before the server loaded itself. */
export interface StartedBefore {
  /** They judge beside this one. */
  readonly threads: WorkerPool;
  /** Settles when they have made what a first question would else wait for. */
  readonly prepared: Promise<void>;
}

/** Serves until it is told to stop. */
export async function serve(
  options: ServeOptions,
  context: CommandContext,
  { threads, prepared }: StartedBefore,
): Promise<void> {
  const { log, settings } = context;
  if (options.demo && !settings.production) await seedIfEmpty(context);
  const app = await createApp(settings, { log, threads });
  const http = await app.http();
  app.judge.warmUp();
  await prepared;
  app.register.watch(REFRESH_MS);
  const endSweep =
    settings.sweepSeconds > 0 ? app.sweep.start(settings.sweepSeconds * 1000) : () => Promise.resolve();
  app.outbox.start();
  if (options.jobs) app.background.start();
  const address = await http
    .listen({ port: settings.port, host: settings.host })
    .catch((error: NodeJS.ErrnoException) => {
      throw new CommandError(whyDeaf(error, settings));
    });
  const practice = new AbortController();
  stopGracefully({
    log,
    refuseNew: () => {
      practice.abort();
      app.refuseNew();
    },
    drain: async () => {
      await http.close();
      await endSweep();
      await app.close();
      await endTelemetry?.();
    },
    limitMs: settings.shutdownSeconds * 1000,
  });
  process.stdout.write(await banner(app, address));
  app.judge.practise(practice.signal).catch((error: unknown) => log.warn({ err: error }, 'practice failed'));
}
