import { type WebhookEndpoint } from '../../schema/webhook-endpoint';
import { backOffMs } from './back-off';
import { type ClaimedDelivery, type DeliveryQueue } from './delivery-queue';
import { type Attempted, type Post } from './post';
import { type SecretBox } from './secret-box';
import { signedHeaders } from './signature';

/** What a receiver answers that wants nothing more (RFC 9110, section 15.5.11). */
const GONE = 410;

/** What the owner of an endpoint reads that was switched off for it. */
const GONE_NOTE =
  'The receiver answered with 410 Gone, so nothing more is sent. Correct the address if it moved, and switch the endpoint on again.';

/** How a try ended: it counts, it is tried again, or that was the last. */
export type TryOutcome = 'sent' | 'failed' | 'dead';

/** Tries that one worker has under way at once, altogether and at one endpoint: a slow receiver must not hold up the others. */
const AT_ONCE = { altogether: 32, perEndpoint: 4 } as const;

export interface DelivererParts {
  readonly queue: DeliveryQueue;
  readonly post: Post;
  /** Null where this server makes no secrets. */
  readonly secrets: SecretBox | null;
  /** Tries before a delivery is a dead letter. */
  readonly maxTries: number;
  /** Until the second try, in milliseconds. */
  readonly firstRetryMs: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Told when a try has ended: there may be room for another. */
  readonly onSettled: () => void;
  readonly onError: (error: unknown) => void;
  /** Told how each try ended. */
  readonly onTried: (outcome: TryOutcome) => void;
}

/** Sends what is due to the endpoints, some at a time. */
export class Deliverer {
  private readonly underWay = new Map<Promise<void>, number>();

  constructor(private readonly parts: DelivererParts) {}

  /** Begins tries of what is due, as far as there is room. @returns false if nothing was begun */
  async step(): Promise<boolean> {
    const due = await this.parts.queue.dueEndpoints();
    due.sort((a, b) => this.busyAt(a) - this.busyAt(b));
    let begun = 0;
    for (const endpoint of due) {
      const room = Math.min(
        AT_ONCE.altogether - this.underWay.size,
        AT_ONCE.perEndpoint - this.busyAt(endpoint),
      );
      if (room <= 0) continue;
      const claimed = await this.parts.queue.claim(endpoint, room);
      for (const one of claimed) this.begin(one);
      begun += claimed.length;
    }
    return begun > 0;
  }

  /** Waits for the tries that are under way. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay.keys());
  }

  private busyAt({ rowId }: WebhookEndpoint): number {
    return [...this.underWay.values()].filter((endpoint) => endpoint === rowId).length;
  }

  private begin(claimed: ClaimedDelivery): void {
    const { onError, onSettled } = this.parts;
    const trying: Promise<void> = this.deliver(claimed)
      .catch(onError)
      .then(() => {
        this.underWay.delete(trying);
        onSettled();
      });
    this.underWay.set(trying, claimed.endpoint.rowId);
  }

  private async deliver(claimed: ClaimedDelivery): Promise<void> {
    const { firstRetryMs, maxTries } = this.parts;
    const { attempts } = claimed.delivery;
    // The worker of the last try died: that was the last.
    if (attempts >= maxTries)
      return this.settle(claimed, { status: null, error: 'the worker stopped during the last try' }, null);
    const outcome = await this.attempt(claimed);
    await this.heed(claimed, outcome);
    const tries = attempts + 1;
    const isLast = tries >= maxTries || outcome.status === GONE;
    const backOff = backOffMs(tries, firstRetryMs, Math.random());
    await this.settle(claimed, outcome, isLast ? null : Math.max(backOff, outcome.retryAfterMs ?? 0));
  }

  /** What the answer says of the endpoint as a whole: to leave it alone for a while, or for good. */
  private async heed({ endpoint }: ClaimedDelivery, { retryAfterMs, status }: Attempted): Promise<void> {
    const { queue } = this.parts;
    if (status === GONE) await queue.switchOff(endpoint, GONE_NOTE);
    else if (retryAfterMs !== undefined) await queue.hold(endpoint, retryAfterMs);
  }

  private async settle(
    claimed: ClaimedDelivery,
    outcome: Attempted,
    retryInMs: number | null,
  ): Promise<void> {
    await this.parts.queue.settle(claimed, outcome, retryInMs);
    this.parts.onTried(outcome.error === null ? 'sent' : retryInMs === null ? 'dead' : 'failed');
  }

  private attempt({ delivery, endpoint }: ClaimedDelivery): Promise<Attempted> {
    const { clock, post } = this.parts;
    const timestamp = Math.floor(clock() / 1_000);
    const secrets = this.secretsOf(endpoint);
    if (typeof secrets === 'string') return Promise.resolve({ status: null, error: secrets });
    const message = { id: delivery.eventId, timestamp, body: delivery.payload };
    return post(endpoint.url, signedHeaders(message, secrets), delivery.payload);
  }

  /** The secrets that count now; or why they cannot be read. */
  private secretsOf({ previousSecret, previousSecretUntil, secret }: WebhookEndpoint): string[] | string {
    const { clock, onError, secrets } = this.parts;
    if (!secrets) return 'this server reads no secrets: its operator has to set API_KEY_SECRET';
    const now = new Date(clock()).toISOString();
    const old = previousSecretUntil !== null && previousSecretUntil > now ? previousSecret : null;
    try {
      return [secret, ...(old === null ? [] : [old])].map((sealed) => secrets.open(sealed));
    } catch (error) {
      onError(error);
      return 'the signing secret cannot be read: rotate it';
    }
  }
}
