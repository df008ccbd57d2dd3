import { type LicencePartsFragment } from '../gql/graphql';
import { type LicenceState } from './permissions-text';

/** Today, UTC, as the law writes dates: they can be compared as text. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Whether a licence holds on a day, and if not, why. */
export function licenceState(
  { revokedOn, validFrom, validTo }: LicencePartsFragment,
  day: string = today(),
): LicenceState {
  if (revokedOn !== null && revokedOn <= day) return 'revoked';
  if (validTo !== null && validTo < day) return 'ended';
  return day < validFrom ? 'coming' : 'inForce';
}
