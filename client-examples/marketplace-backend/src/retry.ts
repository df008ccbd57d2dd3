import { setTimeout as pause } from 'node:timers/promises';

/** A failure that may be gone on the next try: the network, a busy or restarting server, a spent budget. */
export class TemporaryError extends Error {
  override readonly name = 'TemporaryError';

  /** @param retryAfterSeconds how long the server asked to wait, if it did */
  constructor(
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

const longestPause = 60;

/**
 * Seconds that a `Retry-After` header asks for (RFC 9110, 10.2.3): a number of seconds or a date.
 * Undefined when there is none or it cannot be read.
 */
export function secondsToWait(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now.getTime()) / 1000);
}

/**
 * Runs `work`, and again after a pause while it fails with a TemporaryError. The server's wish decides the pause, else it
 * doubles from 0.2 s, with jitter so that many clients do not come back at once.
 * @throws the last error, when `tries` are used up or the failure is not temporary
 */
export async function withRetries<T>(work: () => Promise<T>, tries = 6): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TemporaryError) || attempt >= tries) throw error;
      const backoff = 0.2 * 2 ** (attempt - 1) * (0.5 + Math.random());
      await pause(Math.min(error.retryAfterSeconds ?? backoff, longestPause) * 1000);
    }
  }
}
