import { type Allowance, type Buckets, secondsUntil } from '../../server/access/limits/bucket';
import { MemoryBuckets } from '../../server/access/limits/memory-buckets';
import { RedisBuckets } from '../../server/access/limits/redis-buckets';
import { describeNeeding } from '../support/left-out';
import { sharedRedis, whyNoRedis } from '../support/redis';
import { until } from '../support/until';

const allowance: Allowance = { maximum: 100, restoreRate: 10 };

describe('a bucket in memory', () => {
  test('is full at first, gives what it holds, and fills again with time, never beyond its size', async () => {
    let time = 0;
    const buckets = new MemoryBuckets(() => time);
    expect(await buckets.take('a', 80, allowance)).toEqual({ granted: true, available: 20 });
    expect(await buckets.take('a', 30, allowance)).toEqual({ granted: false, available: 20 });
    expect(secondsUntil(30, 20, allowance)).toBe(1);
    time = 1_000;
    expect(await buckets.take('a', 30, allowance)).toEqual({ granted: true, available: 0 });
    time = 1_000_000;
    expect(await buckets.take('a', 0, allowance)).toEqual({ granted: true, available: 100 });
  });

  test('is its key’s alone, and takes back what was not used', async () => {
    const buckets = new MemoryBuckets(() => 0);
    await buckets.take('a', 100, allowance);
    expect((await buckets.take('b', 1, allowance)).granted).toBe(true);
    buckets.giveBack('a', 60, allowance);
    expect(await buckets.take('a', 60, allowance)).toEqual({ granted: true, available: 0 });
  });
});

describeNeeding('Redis', whyNoRedis(), 'a bucket in Redis', () => {
  let replicas: Buckets[];
  const errors: unknown[] = [];
  beforeAll(async () => {
    const settings = { redisUrl: await sharedRedis(), redisPrefix: `buckets-${process.pid}-${Date.now()}` };
    replicas = [1, 2].map(() => new RedisBuckets(settings, (error) => errors.push(error), 30_000));
    for (const replica of replicas) {
      await until('a connection', 10, async () => {
        const before = errors.length;
        await replica.take('warm', 0, allowance);
        return errors.length === before;
      });
    }
    errors.length = 0;
  });
  afterAll(() => Promise.all(replicas.map((one) => one.close())));

  test('is one for all replicas: of many at once exactly those that fit are granted', async () => {
    const slow: Allowance = { maximum: 100, restoreRate: 0.001 };
    const taken = await Promise.all(
      Array.from({ length: 60 }, (_none, at) => replicas[at % 2]!.take('shared', 5, slow)),
    );
    expect(errors).toEqual([]);
    expect(taken.filter(({ granted }) => granted)).toHaveLength(20);
    replicas[0]!.giveBack('shared', 5, slow);
    expect((await replicas[0]!.take('shared', 5, slow)).granted).toBe(true);
    expect((await replicas[1]!.take('shared', 5, slow)).granted).toBe(false);
  });
});

test('where Redis does not answer, a process counts for itself and says so', async () => {
  const errors: unknown[] = [];
  const buckets = new RedisBuckets({ redisUrl: 'redis://127.0.0.1:1', redisPrefix: 'x' }, (error) =>
    errors.push(error),
  );
  expect(await buckets.take('a', 100, allowance)).toEqual({ granted: true, available: 0 });
  expect((await buckets.take('a', 100, allowance)).granted).toBe(false);
  expect(errors.length).toBeGreaterThan(0);
  await buckets.close();
});
