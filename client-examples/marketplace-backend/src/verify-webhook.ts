import { createHmac, timingSafeEqual } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';

/** A delivery that is not what it claims to be, or too old to count. */
export class WebhookRefusedError extends Error {
  override readonly name = 'WebhookRefusedError';
}

/** What a delivery says, beside what is in `data`. */
export interface WebhookEvent {
  readonly version: number;
  /** The same when it is sent again: the mark by which a repetition is known. */
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly endpoint: string;
  /** Counts the deliveries of the endpoint from 1. */
  readonly sequence: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How far the clocks of sender and receiver may be apart, in seconds: an older delivery may be a recording. */
const TOLERANCE_SECONDS = 300;

const PREFIX = 'whsec_';

/**
 * Checks a delivery after Standard Webhooks, and reads it. While a secret is being changed both are given, and one signature of
 * those that came has to fit one of them.
 * @param body the bytes as they came, before anything parsed them
 * @throws WebhookRefusedError that says why it does not count
 */
export function verifyWebhook(
  headers: IncomingHttpHeaders,
  body: Buffer,
  secrets: readonly string[],
  now: Date,
): WebhookEvent {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => {
    const value = headers[name];
    if (typeof value !== 'string') throw new WebhookRefusedError(`The header ${name} is missing.`);
    return value;
  }) as [string, string, string];
  const age = Math.abs(now.getTime() / 1_000 - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || age > TOLERANCE_SECONDS)
    throw new WebhookRefusedError('The timestamp is too far from now.');
  if (!secrets.some((secret) => isSignedBy(secret, `${id}.${timestamp}.`, body, signatures)))
    throw new WebhookRefusedError('No signature fits.');
  return read(id, body);
}

/** Compares in a time that does not depend on how much of a signature is right. */
function isSignedBy(secret: string, head: string, body: Buffer, signatures: string): boolean {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const own = createHmac('sha256', key).update(head).update(body).digest();
  let fits = false;
  for (const signature of signatures.split(' ')) {
    const [version, text = ''] = signature.split(',');
    const other = Buffer.from(text, 'base64');
    fits = (version === 'v1' && other.length === own.length && timingSafeEqual(own, other)) || fits;
  }
  return fits;
}

function read(id: string, body: Buffer): WebhookEvent {
  let event: WebhookEvent;
  try {
    event = JSON.parse(body.toString('utf8')) as WebhookEvent;
  } catch {
    throw new WebhookRefusedError('The body is no JSON.');
  }
  if (event.id !== id || !Number.isSafeInteger(event.sequence) || typeof event.endpoint !== 'string')
    throw new WebhookRefusedError('The body is no event of this delivery.');
  return event;
}

/** Secrets from a list with commas between. @throws WebhookRefusedError for what is none */
export function readSecrets(list: string): string[] {
  const secrets = list.split(',').map((secret) => secret.trim());
  if (!secrets.every((secret) => /^whsec_[\w+/-]{24,}=*$/.test(secret)))
    throw new WebhookRefusedError('A secret begins with whsec_ and goes on in base64.');
  return secrets;
}
