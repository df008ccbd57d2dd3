import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';

/** What may stand in a log line and in a header as it came. */
const SAFE = /^[\w.:-]{8,128}$/;

/** The caller's `x-request-id` where it is a plain token, else a new one: the same id is in the log, the answer and the traces. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && SAFE.test(sent) ? sent : randomUUID();
}
