import { type Command } from 'commander';
import { createApp } from '../app';
import { commandContext } from './command-context';

async function sweep({ json }: { json?: boolean }): Promise<void> {
  const { log, result, say, settings } = commandContext(json ?? false);
  say('Looking for periods that have run out.');
  const app = await createApp(settings, { log, workers: 0 });
  try {
    const report = await app.sweep.run();
    const lines = Object.entries(report).map(
      ([work, { happened, lost }]) => `${happened} in ${work}${lost > 0 ? ` (${lost} taken by others)` : ''}`,
    );
    if (lines.length < app.sweep.works.length) process.exitCode = 1;
    result(`Steps that periods brought about: ${lines.join(', ') || 'none could be looked at'}.`, report);
  } finally {
    await app.close();
  }
}

export function addSweep(program: Command): void {
  program
    .command('sweep')
    .description(
      'Bring about what periods of the law have made due: releases, ends of platform measures, of pre-confirmations and of recordals. Servers do it by themselves (SWEEP_SECONDS); it may run beside them.',
    )
    .option('--json', 'print JSON')
    .action(sweep);
}
