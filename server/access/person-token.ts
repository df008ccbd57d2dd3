import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { UnauthenticatedError } from './errors';
import { readParty, type Viewer, viewerFor } from './viewer';

/** Where people sign in. */
export interface IdentityProvider {
  /** Address of its key set. */
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

/** Signatures by a key that only the issuer has; never HMAC, whose key would be a public one here. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const TIMEOUT_MS = 3_000;
/** How often an unknown key makes us look again, and when we look anyway, in milliseconds. */
const COOLDOWN_MS = 1_000;
const MAX_AGE_MS = 600_000;
const CLOCK_TOLERANCE_S = 5;

/** Reads the tokens of people: who holds one, after its signature, issuer, audience and time were checked. */
export type PersonTokenReader = (token: string) => Promise<Viewer>;

/**
 * The reader for an identity provider. Claims `role`, `marketplaceId`, `sellerId`, `rightsHolderId` (global ids or row numbers)
 * and `authority` are taken from the token, or from an object claim `bordermark` in it.
 */
export function personTokens({ audience, issuer, jwksUrl }: IdentityProvider): PersonTokenReader {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOLDOWN_MS,
    cacheMaxAge: MAX_AGE_MS,
  });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_S,
        requiredClaims: ['sub', 'exp'],
      });
      const own = payload['bordermark'];
      const party = readParty(typeof own === 'object' && own !== null ? { ...own } : payload);
      if (typeof party === 'string')
        throw new UnauthenticatedError(`The token has no good claim ${party} for its role.`);
      return viewerFor(party, payload.sub ?? 'unnamed');
    } catch (error) {
      throw error instanceof UnauthenticatedError ? error : new UnauthenticatedError(whyNot(error));
    }
  };
}

/** What is wrong with a token, as far as its bearer may know. */
function whyNot(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired; sign in again.';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The claim ${error.claim} of the token is not what this server takes.`;
  if (error instanceof errors.JWKSNoMatchingKey)
    return 'The token was signed with a key that the issuer does not publish.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the token is wrong.';
  if (error instanceof errors.JOSEAlgNotAllowed)
    return 'The token was signed in a way that is not taken here.';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid)
    return 'The bearer token is neither an API key nor a JWT.';
  return 'The token cannot be checked now: the key set of its issuer does not answer. Try again.';
}
