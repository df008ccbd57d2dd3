import { type Command, Option } from 'commander';
import { signDevelopmentToken } from '../access/development-token';
import { ROLES } from '../access/viewer';
import { Store } from '../store/store';
import { commandContext } from './command-context';
import { partyOf, type PartyOptions } from './token-party';

interface TokenOptions extends PartyOptions {
  readonly name: string;
  readonly expiresIn: string;
  readonly json?: boolean;
}

async function token({ expiresIn, json, name, ...options }: TokenOptions): Promise<void> {
  const { result, settings } = commandContext(json ?? false);
  const store = await Store.open(settings);
  try {
    const party = await partyOf(store, options);
    const text = await signDevelopmentToken(settings, { ...party, name, expiresIn });
    result(text, { token: text, ...party, expiresIn });
  } finally {
    await store.close();
  }
}

export function addToken(program: Command): void {
  program
    .command('token')
    .description('Sign a development token for this machine; impossible where NODE_ENV is production.')
    .addOption(new Option('--role <role>', 'what the bearer is').choices([...ROLES]).default('MARKETPLACE'))
    .option(
      '--marketplace <slug>',
      'the tenant of a MARKETPLACE, SELLER or ANALYST (default "demo"); narrows the others',
    )
    .option('--seller <externalId>', "which seller a SELLER is: the marketplace's own key")
    .option('--rights-holder <name or id>', 'which rights holder a RIGHTS_HOLDER is')
    .option('--authority <authority>', 'the customs authority of a CUSTOMS_OFFICER: CN-GACC')
    .option('--name <name>', 'who it is, for the log', 'developer')
    .option('--expires-in <time>', 'lifetime: 8h, 30d', '8h')
    .option('--json', 'print JSON')
    .action(token);
}
