import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jwtVerify, SignJWT } from 'jose';
import { DevelopmentTokenError, UnauthenticatedError } from './errors';
import { ROLES, type Role, type Viewer } from './viewer';

const ISSUER = 'bordermark-development';

export interface TokenSettings {
  readonly dataDir: string;
  readonly production: boolean;
}

export interface TokenClaims {
  readonly role: Role;
  /** Row id of the marketplace; null for an operator. */
  readonly marketplaceId: number | null;
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
 * @throws DevelopmentTokenError in production
 */
export async function signDevelopmentToken(settings: TokenSettings, claims: TokenClaims): Promise<string> {
  if (settings.production) {
    throw new DevelopmentTokenError('Development tokens do not exist where NODE_ENV is production.');
  }
  return new SignJWT({ role: claims.role, marketplaceId: claims.marketplaceId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setSubject(claims.name)
    .setIssuedAt()
    .setExpirationTime(claims.expiresIn)
    .sign(secretOf(settings));
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
    const role = ROLES.find((known) => known === payload['role']);
    const marketplaceId = payload['marketplaceId'];
    if (!role || (typeof marketplaceId !== 'number' && role !== 'OPERATOR')) throw new Error('claims');
    return {
      name: payload.sub ?? 'unnamed',
      role,
      marketplaceId: typeof marketplaceId === 'number' ? marketplaceId : null,
      canWrite: role !== 'ANALYST',
    };
  } catch {
    throw new UnauthenticatedError(
      'The bearer token is not valid or has expired. Make a new one with `bordermark token`.',
    );
  }
}
