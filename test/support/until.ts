import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks every 25 ms until `ready` neither throws nor answers false, and returns its answer.
 * @throws Error naming `what` and the last reason, after `seconds`
 */
export async function until<T>(what: string, seconds: number, ready: () => Promise<T | false>): Promise<T> {
  const end = performance.now() + seconds * 1000;
  let reason: unknown = 'it answered no';
  while (performance.now() < end) {
    try {
      const answer = await ready();
      if (answer !== false) return answer;
    } catch (error) {
      reason = error;
    }
    await pause(25);
  }
  throw new Error(`${what} was not ready after ${seconds} s: ${String(reason)}`, { cause: reason });
}
