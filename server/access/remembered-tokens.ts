import { decodeJwt } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Viewer } from './viewer';

/** Reads a token. @throws UnauthenticatedError if it is not good */
export type TokenReader = (token: string) => Promise<Viewer>;

const TOKENS = 10_000;
/** How long a token stays good without being looked at again, in milliseconds: as late as that a withdrawn key is noticed. */
const REMEMBERED_MS = 60_000;

interface Remembered {
  readonly viewer: Viewer;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/**
 * The reader, asked once a minute for each token and never after the token has expired: checking a signature takes longer than
 * the rest of a small request. What is refused is not remembered.
 * @param now the clock, milliseconds since the epoch
 */
export function rememberTokens(read: TokenReader, now: () => number = Date.now): TokenReader {
  const known = new LRUCache<string, Remembered>({ max: TOKENS });
  return async (token) => {
    const remembered = known.get(token);
    if (remembered && now() < remembered.until) return remembered.viewer;
    const viewer = await read(token);
    const { exp } = decodeJwt(token);
    known.set(token, { viewer, until: Math.min(now() + REMEMBERED_MS, (exp ?? Infinity) * 1000) });
    return viewer;
  };
}
