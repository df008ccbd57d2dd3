import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeySettings {
  readonly dataDir: string;
  readonly production: boolean;
  readonly databaseUrl: string | null;
  /** `API_KEY_SECRET`: the same on every replica. */
  readonly apiKeySecret: string | null;
}

/** A key as its bearer sends it, taken apart. */
export interface PresentedKey {
  readonly publicId: string;
  readonly secret: string;
}

const KEY = /^bmk_([0-9a-f]{12})_([\w-]{43})$/;

/** Whether a bearer token claims to be an API key. */
export function looksLikeKey(token: string): boolean {
  return token.startsWith('bmk_');
}

/** Takes a key apart; null if the text is none. */
export function readKey(token: string): PresentedKey | null {
  const [, publicId, secret] = KEY.exec(token) ?? [];
  return publicId === undefined || secret === undefined ? null : { publicId, secret };
}

export function writeKey({ publicId, secret }: PresentedKey): string {
  return `bmk_${publicId}_${secret}`;
}

/** A new key: 48 bits to find it by, 256 bits that nobody guesses. */
export function newKey(): PresentedKey {
  return { publicId: randomBytes(6).toString('hex'), secret: randomBytes(32).toString('base64url') };
}

/**
 * Hashes secrets of API keys. A fast keyed hash is the right one here: a secret of 256 random bits cannot be guessed at any
 * speed, so that slowness (argon2, bcrypt) would cost every request and protect nothing; and without the server's own key,
 * which is not in the database, a stolen table can be neither searched nor filled with hashes of one's own.
 */
export class KeyHasher {
  private constructor(private readonly serverKey: Buffer) {}

  /** The hasher of the settings; null where they give no key. */
  static of(settings: KeySettings): KeyHasher | null {
    const serverKey = serverKeyOf(settings);
    return serverKey && new KeyHasher(serverKey);
  }

  hash({ publicId, secret }: PresentedKey): string {
    return createHmac('sha256', this.serverKey).update(`${publicId}:${secret}`).digest('hex');
  }

  /** Whether a key has one of the hashes; takes equal time whichever letters differ. */
  matches(key: PresentedKey, hashes: readonly (string | null)[]): boolean {
    const own = Buffer.from(this.hash(key), 'hex');
    let found = false;
    for (const hash of hashes) {
      const other = Buffer.from(hash ?? '', 'hex');
      found = (other.length === own.length && timingSafeEqual(own, other)) || found;
    }
    return found;
  }
}

/**
 * The key of this installation: API_KEY_SECRET, or a file in DATA_DIR that is made at the first use. Null in production on a
 * server database without API_KEY_SECRET: each replica would have a key of its own.
 */
export function serverKeyOf({ apiKeySecret, dataDir, databaseUrl, production }: KeySettings): Buffer | null {
  if (apiKeySecret !== null) return Buffer.from(apiKeySecret, 'utf8');
  const shared = databaseUrl !== null && !databaseUrl.startsWith('sqlite:');
  return production && shared ? null : keyIn(dataDir);
}

function keyIn(dataDir: string): Buffer {
  const path = join(dataDir, 'api-key.key');
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
}
