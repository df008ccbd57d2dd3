import { type Register, RegisterFreshness } from '../../schema/register';
import { type RegisterVersion } from '../../schema/register-version';

const DAY_MS = 86_400_000;

/** How fresh a register is, by its newest complete version. */
export function freshnessOf(
  { name, staleAfterDays }: Pick<Register, 'name' | 'staleAfterDays'>,
  version: Pick<RegisterVersion, 'publicationDate' | 'asOf'> | null,
  now: Date,
): RegisterFreshness {
  const since = version?.publicationDate ?? version?.asOf ?? null;
  const made = new RegisterFreshness();
  if (since === null)
    return Object.assign(made, {
      stale: true,
      ageDays: null,
      warning: `Register "${name}" was never loaded to the end: run its import again.`,
    });
  const ageDays = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY_MS));
  const stale = ageDays > staleAfterDays;
  const warning = stale
    ? `Register "${name}" is ${ageDays} days old, and more than ${staleAfterDays} is too old: load what the office published since.`
    : null;
  return Object.assign(made, { stale, ageDays, warning });
}
