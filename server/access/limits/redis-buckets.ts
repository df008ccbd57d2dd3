import { Redis } from 'ioredis';
import { type Allowance, type Buckets, type Taken } from './bucket';
import { MemoryBuckets } from './memory-buckets';

/**
 * One bucket, as one step of Redis: what flowed back since the last time is added, the amount is taken if it is there (a
 * negative one is given back), and the key goes once its bucket would be full again. The time is that of Redis, so that
 * replicas whose clocks differ agree.
 */
const TAKE = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local amount, maximum, rate = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local known = redis.call('HMGET', KEYS[1], 'available', 'at')
local available = maximum
if known[1] then available = math.min(maximum, tonumber(known[1]) + (now - tonumber(known[2])) / 1000 * rate) end
local granted = available >= amount and 1 or 0
if granted == 1 then available = math.min(maximum, available - amount) end
redis.call('HSET', KEYS[1], 'available', tostring(available), 'at', tostring(now))
redis.call('PEXPIRE', KEYS[1], math.ceil((maximum - available) / rate * 1000) + 1000)
return { granted, tostring(available) }
`;

export interface RedisBucketSettings {
  /** `redis://…` */
  readonly redisUrl: string;
  /** Keeps deployments apart that share one Redis. */
  readonly redisPrefix: string;
}

type TakeCommand = (
  key: string,
  amount: number,
  maximum: number,
  rate: number,
) => Promise<readonly [granted: number, available: string]>;

/** Buckets that all replicas share. Where Redis does not answer, each process counts for itself until it does. */
export class RedisBuckets implements Buckets {
  private readonly redis: Redis;
  private readonly alone = new MemoryBuckets();

  constructor(
    { redisPrefix, redisUrl }: RedisBucketSettings,
    private readonly onError: (error: unknown) => void,
    /** Milliseconds after which Redis does not answer. */
    timeout = 500,
  ) {
    this.redis = new Redis(redisUrl, {
      keyPrefix: `${redisPrefix}:bucket:`,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      commandTimeout: timeout,
    });
    this.redis.on('error', onError);
    this.redis.defineCommand('takeFromBucket', { numberOfKeys: 1, lua: TAKE });
  }

  async take(key: string, amount: number, allowance: Allowance): Promise<Taken> {
    try {
      const [granted, available] = await this.run(key, amount, allowance);
      return { granted: granted === 1, available: Number(available) };
    } catch (error) {
      this.onError(error);
      return this.alone.take(key, amount, allowance);
    }
  }

  giveBack(key: string, amount: number, allowance: Allowance): void {
    this.run(key, -amount, allowance).catch(() => this.alone.giveBack(key, amount, allowance));
  }

  async close(): Promise<void> {
    this.redis.disconnect();
    await this.alone.close();
  }

  private run(key: string, amount: number, { maximum, restoreRate }: Allowance): ReturnType<TakeCommand> {
    const { takeFromBucket } = this.redis as unknown as { takeFromBucket: TakeCommand };
    return takeFromBucket.call(this.redis, key, amount, maximum, restoreRate);
  }
}
