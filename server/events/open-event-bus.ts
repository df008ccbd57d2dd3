import { EventBus } from './event-bus';
import { RedisTransport } from './redis-transport';

export interface EventBusSettings {
  /** Null keeps events within this process. */
  readonly redisUrl: string | null;
  readonly redisPrefix: string;
}

/** The bus: within this process, or through Redis where it is configured. */
export async function openEventBus(
  { redisPrefix, redisUrl }: EventBusSettings,
  onError: (error: unknown) => void,
): Promise<EventBus> {
  const transport =
    redisUrl === null ? undefined : await RedisTransport.open({ redisUrl, redisPrefix }, onError);
  return new EventBus({ transport, onError });
}
