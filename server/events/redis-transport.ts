import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { type DomainEvent } from './domain-event';
import { type EventListener, type EventTransport } from './event-bus';

/** What travels: the event, and which replica sent it. */
interface Envelope {
  readonly from: string;
  readonly event: DomainEvent;
}

export interface RedisTransportSettings {
  /** `redis://…` */
  readonly redisUrl: string;
  /** Keeps deployments apart that share one Redis. */
  readonly redisPrefix: string;
}

/** Redis is configured and does not answer. */
export class RedisUnreachableError extends Error {
  override readonly name = 'RedisUnreachableError';

  constructor(url: string, cause: unknown) {
    const { host } = new URL(url);
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `REDIS_URL, ${host}: Redis cannot be reached (${why.replace(/\.$/, '')}). Start it, mend the address, or leave the variable out for one server alone.`,
      { cause },
    );
  }
}

/**
 * Events over Redis pub/sub. While Redis cannot be reached replicas do not hear of each other; their own listeners do, and the
 * connections come back by themselves.
 */
export class RedisTransport implements EventTransport {
  private readonly from = randomUUID();
  private listener: EventListener = () => undefined;

  private constructor(
    private readonly channel: string,
    private readonly publisher: Redis,
    private readonly subscriber: Redis,
    private readonly onError: (error: unknown) => void,
  ) {
    publisher.on('error', onError);
    subscriber.on('error', onError);
    subscriber.on('message', (_channel: string, message: string) => this.read(message));
  }

  /** Connects, and listens from the first moment on. @throws RedisUnreachableError at the start only */
  static async open(
    { redisPrefix, redisUrl }: RedisTransportSettings,
    onError: (error: unknown) => void,
  ): Promise<RedisTransport> {
    const options = { lazyConnect: true, maxRetriesPerRequest: 1 };
    const [publisher, subscriber] = [new Redis(redisUrl, options), new Redis(redisUrl, options)];
    const channel = `${redisPrefix}:events`;
    const transport = new RedisTransport(channel, publisher, subscriber, onError);
    try {
      await Promise.all([publisher.connect(), subscriber.connect()]);
      await subscriber.subscribe(channel);
      return transport;
    } catch (error) {
      await transport.close();
      throw new RedisUnreachableError(redisUrl, error);
    }
  }

  send(event: DomainEvent): void {
    const envelope: Envelope = { from: this.from, event };
    this.publisher.publish(this.channel, JSON.stringify(envelope)).catch(this.onError);
  }

  receive(listener: EventListener): void {
    this.listener = listener;
  }

  async close(): Promise<void> {
    this.publisher.disconnect();
    this.subscriber.disconnect();
    return Promise.resolve();
  }

  private read(message: string): void {
    try {
      const { event, from } = JSON.parse(message) as Envelope;
      if (from !== this.from) this.listener(event);
    } catch (error) {
      this.onError(error);
    }
  }
}
