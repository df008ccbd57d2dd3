import { type Buckets } from './bucket';
import { MemoryBuckets } from './memory-buckets';
import { RedisBuckets } from './redis-buckets';

/** Where Redis is; null for this process alone. */
export interface BucketSettings {
  readonly redisUrl: string | null;
  readonly redisPrefix: string;
}

/** Leaky buckets: shared by all replicas where Redis is configured, else of this process. */
export function openBuckets(
  { redisPrefix, redisUrl }: BucketSettings,
  onError: (error: unknown) => void,
): Buckets {
  return redisUrl === null ? new MemoryBuckets() : new RedisBuckets({ redisUrl, redisPrefix }, onError);
}
