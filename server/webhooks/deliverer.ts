import { type WebhookEndpoint } from '../../schema/webhook-endpoint';
import { backOffMs } from './back-off';
import { type ClaimedDelivery, type DeliveryQueue } from './delivery-queue';
import { type Attempted, type Post } from './post';
import { type SecretBox } from './secret-box';
import { signedHeaders } from './signature';

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
    const { firstRetryMs, maxTries, queue } = this.parts;
    const { attempts } = claimed.delivery;
    // The worker of the last try died: that was the last.
    if (attempts >= maxTries)
      return queue.settle(claimed, { status: null, error: 'the worker stopped during the last try' }, null);
    const outcome = await this.attempt(claimed);
    const tries = attempts + 1;
    const again = tries < maxTries ? backOffMs(tries, firstRetryMs, Math.random()) : null;
    await queue.settle(claimed, outcome, again);
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
