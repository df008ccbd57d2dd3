import DataLoader from 'dataloader';
import { RegisterVersion } from '../../schema/register-version';
import { type RequestContext } from '../access/request-context';
import { tableOf } from '../store/table';

type NewestVersions = DataLoader<number, RegisterVersion | null>;

const versions = tableOf(RegisterVersion);
const loaders = new WeakMap<RequestContext, NewestVersions>();

/** The newest complete version of each register: one statement a request, however many registers it shows. */
export function newestVersions(context: RequestContext): NewestVersions {
  const known = loaders.get(context);
  if (known) return known;
  const made: NewestVersions = new DataLoader(async (registerIds) => {
    const rows = await context.store.query(
      `SELECT ${versions.select} FROM \`register_version\` JOIN (SELECT MAX(\`id\`) AS \`newest\` FROM \`register_version\` ` +
        `WHERE \`status\` = 'COMPLETED' AND \`registerId\` IN (${registerIds.map(() => '?').join(',')}) GROUP BY \`registerId\`) AS \`n\` ` +
        'ON `n`.`newest` = `register_version`.`id`',
      [...registerIds],
    );
    const byRegister = new Map(rows.map((row) => [Number(row['registerId']), versions.read(row)]));
    return registerIds.map((id) => byRegister.get(id) ?? null);
  });
  loaders.set(context, made);
  return made;
}
