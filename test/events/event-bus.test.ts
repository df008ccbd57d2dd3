import { randomUUID } from 'node:crypto';
import { type DomainEvent, NOBODY } from '../../server/events/domain-event';
import { EventBus } from '../../server/events/event-bus';
import { RedisTransport } from '../../server/events/redis-transport';
import { describeNeeding } from '../support/left-out';
import { sharedRedis, whyNoRedis } from '../support/redis';
import { until } from '../support/until';

const raise = (error: unknown): never => {
  throw error;
};
const finished = (bulkOperationId: number): DomainEvent => ({
  id: randomUUID(),
  at: '2026-06-15T12:00:00.000Z',
  kind: 'BULK_FINISHED',
  scope: { ...NOBODY, marketplaceId: 1 },
  subject: { bulkOperationId, status: 'COMPLETED' },
});
const numbersOf = (events: readonly DomainEvent[]) =>
  events.map((event) => (event.kind === 'BULK_FINISHED' ? event.subject.bulkOperationId : null));

describe('the bus in one process', () => {
  test('tells every listener, in order', () => {
    const bus = new EventBus({ onError: raise });
    const [heard, too]: DomainEvent[][] = [[], []];
    bus.listen((event) => heard!.push(event));
    bus.listen((event) => too!.push(event));
    const events = [finished(1), finished(2)];
    bus.publish(events);
    expect([heard, too]).toEqual([events, events]);
  });

  test('a listener that ended hears nothing more, and one that throws does not stop the others', () => {
    const errors: unknown[] = [];
    const bus = new EventBus({ onError: (error) => errors.push(error) });
    const heard: DomainEvent[] = [];
    const end = bus.listen(() => {
      throw new Error('broken');
    });
    bus.listen((event) => heard.push(event));
    bus.publish([finished(1)]);
    end();
    bus.publish([finished(2)]);
    expect(numbersOf(heard)).toEqual([1, 2]);
    expect(errors).toHaveLength(1);
  });
});

describeNeeding('Redis', whyNoRedis(), 'the bus between replicas', () => {
  const replica = async (redisPrefix: string) =>
    new EventBus({
      onError: raise,
      transport: await RedisTransport.open({ redisUrl: await sharedRedis(), redisPrefix }, () => undefined),
    });

  test('every replica hears of an event once', async () => {
    const prefix = `bus-${randomUUID()}`;
    const [first, second, stranger] = [
      await replica(prefix),
      await replica(prefix),
      await replica(`${prefix}-2`),
    ];
    const heard: Record<string, DomainEvent[]> = { first: [], second: [], stranger: [] };
    first.listen((event) => heard['first']!.push(event));
    second.listen((event) => heard['second']!.push(event));
    stranger.listen((event) => heard['stranger']!.push(event));
    for (let at = 0; at < 100; at += 1) first.publish([finished(at)]);
    second.publish([finished(100)]);
    await until(
      'the events',
      10,
      async () => heard['first']!.length >= 101 && heard['second']!.length >= 101,
    );
    expect(numbersOf(heard['second']!).filter((at) => at !== 100)).toEqual([...Array(100).keys()]);
    expect(heard['first']!.map(({ id }) => id).sort()).toEqual(heard['second']!.map(({ id }) => id).sort());
    expect(heard['stranger']).toEqual([]);
    await Promise.all([first.close(), second.close(), stranger.close()]);
  });

  test('a Redis that is not there is an error at the start', async () => {
    const opening = RedisTransport.open(
      { redisUrl: 'redis://127.0.0.1:1', redisPrefix: 'x' },
      () => undefined,
    );
    await expect(opening).rejects.toThrow();
  });
});
