import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { DevelopmentTokenError, UnauthenticatedError } from './errors';
import { type Party, readParty, type Viewer, viewerFor } from './viewer';

const ISSUER = 'bordermark-development';

export interface TokenSettings {
  readonly dataDir: string;
  readonly production: boolean;
}

export interface TokenClaims extends Party {
  readonly name: string;
  /** Lifetime, as jose writes it: `8h`, `30d`. */
  readonly expiresIn: string;
}

/** The signing secret: made at the first use, kept beside the embedded database, readable by its owner alone. */
function secretOf({ dataDir }: TokenSettings): Uint8Array {
  const path = join(dataDir, 'development-token.key');
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
}

/**
 * Signs a token for use on this machine.
 * @throws DevelopmentTokenError in production, and for a role without what belongs to it
 */
export async function signDevelopmentToken(settings: TokenSettings, claims: TokenClaims): Promise<string> {
  if (settings.production) {
    throw new DevelopmentTokenError('Development tokens do not exist where NODE_ENV is production.');
  }
  const { expiresIn, name, ...party } = claims;
  const missing = readParty({ ...party });
  if (typeof missing === 'string')
    throw new DevelopmentTokenError(`A token of the role ${party.role} needs a good ${missing}.`);
  return new SignJWT({ ...party })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setSubject(name)
    .setIssuedAt()
    .setExpirationTime(expiresIn)
    .sign(secretOf(settings));
}

/** Whether a token says of itself that it is one of these; whether that is true is read later. */
export function isDevelopmentToken(token: string): boolean {
  try {
    return decodeJwt(token).iss === ISSUER;
  } catch {
    return false;
  }
}

/**
 * The viewer that a development token stands for.
 * @throws UnauthenticatedError if the token is not good, and always in production
 */
export async function readDevelopmentToken(settings: TokenSettings, token: string): Promise<Viewer> {
  if (settings.production)
    throw new UnauthenticatedError('Development tokens are not accepted in production.');
  try {
    const { payload } = await jwtVerify(token, secretOf(settings), { issuer: ISSUER, algorithms: ['HS256'] });
    const party = readParty(payload);
    if (typeof party === 'string') throw new Error(party);
    return viewerFor(party, payload.sub ?? 'unnamed');
  } catch {
    throw new UnauthenticatedError(
      'The bearer token is not valid or has expired. Make a new one with `bordermark token`.',
    );
  }
}
