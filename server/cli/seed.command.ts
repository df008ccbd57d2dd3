import { type Command } from 'commander';
import { commandContext, CommandError } from './command-context';
import { loadDemo } from './load-demo';

async function seed({ json }: { json?: boolean }): Promise<void> {
  const context = commandContext(json ?? false);
  if (!context.settings.allowDemoRegister) {
    throw new CommandError('The demo register is refused in production; ALLOW_DEMO_REGISTER=1 lets it in.');
  }
  const counts = await loadDemo(context);
  const text = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  context.result(`Demo data is in: ${text.join(', ')}.`, counts);
}

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description(
      'Load the demo register with its sellers, listings, licences and recordals, and screen the listings; again, it changes nothing.',
    )
    .option('--json', 'print JSON')
    .action(seed);
}
