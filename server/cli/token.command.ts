import { type Command, Option } from 'commander';
import { signDevelopmentToken } from '../access/development-token';
import { ROLES, type Role } from '../access/viewer';
import { Store } from '../store/store';
import { commandContext, CommandError } from './command-context';

interface TokenOptions {
  readonly role: Role;
  readonly marketplace: string;
  readonly name: string;
  readonly expiresIn: string;
  readonly json?: boolean;
}

async function token({ expiresIn, json, marketplace, name, role }: TokenOptions): Promise<void> {
  const { result, settings } = commandContext(json ?? false);
  const store = await Store.open(settings);
  try {
    const [row] = await store.query<{ id: number }>('SELECT `id` FROM `marketplace` WHERE `slug` = ?', [
      marketplace,
    ]);
    if (!row)
      throw new CommandError(
        `There is no marketplace "${marketplace}". Run \`bordermark seed\` for the demo ones.`,
      );
    const text = await signDevelopmentToken(settings, { role, name, expiresIn, marketplaceId: row.id });
    result(text, { token: text, role, marketplace, expiresIn });
  } finally {
    await store.close();
  }
}

export function addToken(program: Command): void {
  program
    .command('token')
    .description('Sign a development token for this machine; impossible where NODE_ENV is production.')
    .addOption(new Option('--role <role>', 'what the bearer is').choices([...ROLES]).default('MARKETPLACE'))
    .option('--marketplace <slug>', 'the tenant', 'demo')
    .option('--name <name>', 'who it is, for the log', 'developer')
    .option('--expires-in <time>', 'lifetime: 8h, 30d', '8h')
    .option('--json', 'print JSON')
    .action(token);
}
