import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { retryAfterMs } from './retry-after';
import { guardedLookup, targetProblem, type TargetRules } from './target';

/** How long a receiver has for its answer, in milliseconds. */
export const ANSWER_MS = 10_000;

/** How a try ended. */
export interface Attempted {
  /** Status of the answer; null if there was none. */
  readonly status: number | null;
  /** Why it does not count; null if it does. */
  readonly error: string | null;
  /** Milliseconds that the receiver asks to be left alone; left out where it does not ask. */
  readonly retryAfterMs?: number;
}

/** Sends a body to an address once. Never throws: what went wrong is the outcome. */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<Attempted>;

/** Sends over HTTP(S), to where the rules allow it. Redirects are not followed, and what the answer says beside its status and `Retry-After` is not read. */
export function httpPost(rules: TargetRules, answerMs = ANSWER_MS): Post {
  const lookup = guardedLookup(rules);
  return (url, headers, body) => {
    const problem = targetProblem(url, rules);
    if (problem !== null) return Promise.resolve({ status: null, error: problem });
    return new Promise((resolve) => {
      const fail = (error: Error & { readonly code?: string }): void => {
        const timedOut = error.name === 'AbortError' || error.name === 'TimeoutError';
        const reason = timedOut ? `no answer within ${answerMs / 1_000} s` : (error.code ?? error.message);
        resolve({ status: null, error: reason.slice(0, 300) });
      };
      const send = url.startsWith('https:') ? requestTls : requestPlain;
      const request = send(url, {
        method: 'POST',
        agent: false,
        lookup,
        signal: AbortSignal.timeout(answerMs),
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'bordermark-webhooks',
        },
      });
      request.on('error', fail);
      request.once('response', (response) => {
        const status = response.statusCode ?? 0;
        response.destroy();
        const counts = status >= 200 && status < 300;
        const wait = retryAfterMs(status, response.headers['retry-after'], Date.now());
        resolve({
          status,
          error: counts ? null : `answered with ${status}`,
          ...(wait > 0 && { retryAfterMs: wait }),
        });
      });
      request.end(body);
    });
  };
}
