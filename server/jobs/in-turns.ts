import { setImmediate } from 'node:timers/promises';

/**
 * Does the same to many, so many at once, with a breath for the event loop after each. Results are in the order of the items.
 * @param atOnce how many at once, 1 or more
 * @throws what the first that fails throws; none is begun after it
 */
export async function inTurns<In, Out>(
  items: readonly In[],
  atOnce: number,
  work: (item: In, at: number) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  const waiting = items.entries();
  let hasFailed = false;
  const takeOneAfterAnother = async (): Promise<void> => {
    for (const [at, item] of waiting) {
      if (hasFailed) return;
      try {
        results[at] = await work(item, at);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeOneAfterAnother));
  return results;
}
