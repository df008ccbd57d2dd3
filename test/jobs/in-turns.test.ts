import { setImmediate } from 'node:timers/promises';
import { inTurns } from '../../server/jobs/in-turns';

describe('the same for many', () => {
  it.each([1, 3, 50])('keeps the order, %i at once and no more', async (atOnce) => {
    let running = 0;
    let most = 0;
    const items = Array.from({ length: 20 }, (_, at) => at);
    const doubled = await inTurns(items, atOnce, async (item) => {
      most = Math.max(most, ++running);
      for (let wait = 1 + (item % 4); wait > 0; wait--) await setImmediate();
      running -= 1;
      return 2 * item;
    });
    expect(doubled).toEqual(items.map((item) => 2 * item));
    expect(most).toBe(Math.min(atOnce, 20));
  });

  it('begins none after one that failed', async () => {
    const begun: number[] = [];
    const work = async (item: number): Promise<void> => {
      begun.push(item);
      await setImmediate();
      if (item === 1) throw new Error('one is wrong');
    };
    await expect(inTurns([0, 1, 2, 3, 4, 5, 6, 7], 2, work)).rejects.toThrow('one is wrong');
    await setImmediate();
    await setImmediate();
    expect(Math.max(...begun)).toBeLessThanOrEqual(3);
  });

  it('has nothing to do for none', async () => {
    expect(await inTurns([], 3, () => Promise.reject(new Error('never')))).toEqual([]);
  });
});
