import { type Command } from 'commander';
import { Store } from '../store/store';
import { commandContext } from './command-context';
import { pendingChanges } from '../store/pending-changes';

async function migrate({ check, json }: { check?: boolean; json?: boolean }): Promise<void> {
  const { result, settings } = commandContext(json ?? false);
  const store = await Store.open(settings);
  try {
    const ran = check ? [] : await store.migrate();
    const pending = check ? await pendingChanges(store) : [];
    if (pending.length > 0) process.exitCode = 1;
    const text = check
      ? pending.length === 0
        ? 'The tables are as the entities say.'
        : `The entities differ from the tables; a migration is missing:\n  ${pending.join('\n  ')}`
      : ran.length === 0
        ? 'Nothing to do: the database is up to date.'
        : `Ran ${ran.join(', ')}.`;
    result(text, { ran, pending });
  } finally {
    await store.close();
  }
}

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('Bring the tables of the database up to date (DATABASE_URL, or the embedded database).')
    .option('--check', 'change nothing; fail if the entities differ from the tables')
    .option('--json', 'print JSON')
    .action(migrate);
}
