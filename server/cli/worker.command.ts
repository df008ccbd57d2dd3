import { type Command } from 'commander';
import { createApp } from '../app';
import { endTelemetry } from '../start-telemetry';
import { commandContext } from './command-context';
import { stopGracefully } from './graceful-stop';
import { REFRESH_MS } from './serve';

async function worker(): Promise<void> {
  const { log, say, settings } = commandContext(false);
  const app = await createApp(settings, { log });
  app.register.watch(REFRESH_MS);
  app.outbox.start();
  app.background.start();
  stopGracefully({
    log,
    refuseNew: () => app.refuseNew(),
    drain: async () => {
      await app.close();
      await endTelemetry?.();
    },
    limitMs: settings.shutdownSeconds * 1000,
  });
  // The loops look for work by timers that do not keep a process alive on their own.
  setInterval(() => undefined, 60_000);
  say('Working on bulk operations and webhooks. Stop with SIGTERM or Ctrl-C.');
}

export function addWorker(program: Command): void {
  program
    .command('worker')
    .description('Work on bulk operations and webhooks alone; as many of these as there is work for.')
    .action(worker);
}
