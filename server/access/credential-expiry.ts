import { decodeJwt } from 'jose';

/**
 * When a credential that was already found good stops being so.
 * @param authorization the Authorization header
 * @returns milliseconds since 1970; null where it does not say, as with API keys
 */
export function expiryOf(authorization: string | undefined): number | null {
  try {
    const { exp } = decodeJwt(authorization?.replace(/^Bearer /, '') ?? '');
    return exp === undefined ? null : exp * 1_000;
  } catch {
    return null; // not a JWT
  }
}
