import { type Command } from 'commander';
import { seedDemo } from '../../seeds/load';
import { Store } from '../store/store';
import { commandContext, CommandError } from './command-context';

async function seed({ json }: { json?: boolean }): Promise<void> {
  const { result, say, settings } = commandContext(json ?? false);
  if (!settings.allowDemoRegister) throw new CommandError('The demo register is refused in production; ALLOW_DEMO_REGISTER=1 lets it in.');
  const store = await Store.open(settings);
  try {
    await store.migrate();
    const counts = await seedDemo(store, { progress: say });
    result(`Demo data is in: ${Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', ')}.`, counts);
  } finally {
    await store.close();
  }
}

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('Load the demo register with its sellers, listings, licences and recordals; running it again changes nothing.')
    .option('--json', 'print JSON')
    .action(seed);
}
