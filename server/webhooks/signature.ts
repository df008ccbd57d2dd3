import { createHmac, randomBytes } from 'node:crypto';

/** How a signing secret begins, after the Standard Webhooks specification. */
const PREFIX = 'whsec_';

/** A new signing secret: 256 random bits. */
export function newSigningSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

export interface SignedMessage {
  /** The same at every try. */
  readonly id: string;
  /** Seconds since 1970 of this try. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The headers of a delivery, after Standard Webhooks 1.0 (https://www.standardwebhooks.com): HMAC-SHA256 over id, timestamp and
 * body, one signature for each secret that counts.
 */
export function signedHeaders(
  { body, id, timestamp }: SignedMessage,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}
