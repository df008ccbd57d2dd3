import { LRUCache } from 'lru-cache';
import { ApiKey } from '../../../schema/api-key';
import { type Row, type Store } from '../../store/store';
import { tableOf } from '../../store/table';
import { UnauthenticatedError } from '../errors';
import { type Viewer, viewerFor } from '../viewer';
import { type KeyHasher, readKey } from './key-secret';

/** How long a key that was read counts as known, in milliseconds: so long another replica's revocation may stay unseen. */
const FRESH_FOR = 5_000;

/** Keys that are remembered, unknown ones among them. */
const REMEMBERED = 10_000;

/** How often the times of use are written down, in milliseconds. */
const NOTE_EVERY = 60_000;

const keys = tableOf(ApiKey);

const BAD_KEY =
  'The API key is not valid: it is unknown, has expired or was revoked. Make a new one with createApiKey.';

/** Who the bearers of API keys are. Reads each key once in some seconds, and notes its use without a write per request. */
export class KeyBook {
  private readonly known = new LRUCache<string, { readonly key: ApiKey | null; readonly readAt: number }>({
    max: REMEMBERED,
  });
  private readonly used = new Map<number, string>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly store: Store,
    /** Null where this server takes no API keys. */
    readonly hasher: KeyHasher | null,
    private readonly now: () => Date,
    private readonly onError: (error: unknown) => void,
  ) {
    this.timer = setInterval(() => void this.noteUse(), NOTE_EVERY).unref();
  }

  /** The viewer that a key stands for. @throws UnauthenticatedError if the key does not count */
  async viewerOf(token: string): Promise<Viewer> {
    if (!this.hasher)
      throw new UnauthenticatedError('This server takes no API keys: API_KEY_SECRET is not set.');
    const presented = readKey(token);
    const key = presented && (await this.find(presented.publicId));
    const time = this.now().toISOString();
    if (!presented || !key || !this.counts(key, time)) throw new UnauthenticatedError(BAD_KEY);
    const previous = key.previousUntil !== null && key.previousUntil > time ? key.previousHash : null;
    if (!this.hasher.matches(presented, [key.secretHash, previous])) throw new UnauthenticatedError(BAD_KEY);
    this.used.set(key.rowId, time);
    return keyViewer(key);
  }

  /** Forgets what was read of a key: it was changed here. */
  forget(publicId: string): void {
    this.known.delete(publicId);
  }

  /** Writes down when keys were last used. */
  async noteUse(): Promise<void> {
    const used = [...this.used];
    this.used.clear();
    if (used.length === 0) return;
    try {
      await this.store.transaction(async (tx) => {
        for (const [rowId, lastUsedAt] of used) await keys.update(tx, rowId, { lastUsedAt });
      });
    } catch (error) {
      this.onError(error);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.noteUse();
  }

  private counts({ expiresAt, revokedAt }: ApiKey, time: string): boolean {
    return revokedAt === null && (expiresAt === null || expiresAt > time);
  }

  private async find(publicId: string): Promise<ApiKey | null> {
    const time = this.now().getTime();
    const known = this.known.get(publicId);
    if (known && Math.abs(time - known.readAt) < FRESH_FOR) return known.key;
    const [row] = await this.store.query<Row>(
      `SELECT ${keys.select} FROM \`api_key\` WHERE \`publicId\` = ?`,
      [publicId],
    );
    const key = row ? keys.read(row) : null;
    this.known.set(publicId, { key, readAt: time });
    return key;
  }
}

function keyViewer(key: ApiKey): Viewer {
  const { authority, marketplaceId, name, publicId, rightsHolderId, role, scopes, sellerId } = key;
  const viewer = viewerFor(
    { role, marketplaceId, sellerId, rightsHolderId, authority },
    `${name} (${publicId})`,
  );
  return { ...viewer, scopes };
}
