import { LONGEST_MS } from './back-off';

/** Statuses with which a receiver may say how long to leave it alone. */
const WAITING = new Set([429, 503]);

/**
 * Milliseconds that a receiver asks to wait, after RFC 9110, section 10.2.3: seconds or a date; at most six hours, so that no receiver
 * can keep its deliveries for ever. 0 where it asks for nothing, or in no way that can be read.
 * @param nowMs milliseconds since 1970
 */
export function retryAfterMs(status: number, header: string | undefined, nowMs: number): number {
  if (!WAITING.has(status) || header === undefined) return 0;
  const text = header.trim();
  const wanted = /^\d{1,10}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - nowMs;
  return wanted > 0 ? Math.min(wanted, LONGEST_MS) : 0;
}
