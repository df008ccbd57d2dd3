import { openSync, readSync } from 'node:fs';

/**
 * Reads the milliseconds for which the main thread was ready and other programs had the processors; 0 where the system does
 * not say. It reads into the same bytes each time: thousands of buffers a second would make the waits that are to be seen.
 */
function heldUpReader(): () => number {
  const bytes = Buffer.alloc(128);
  try {
    const file = openSync('/proc/self/schedstat', 'r');
    return () =>
      Number(bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0)).split(' ')[1]) / 1e6;
  } catch {
    return () => 0;
  }
}

export interface Waits {
  readonly longestWaitMs: number;
  readonly longestOwnWaitMs: number;
}

/**
 * Watches the event loop: its longest wait by the clock, which also counts what other programs take, and its longest wait
 * without the time for which the main thread was ready to go on and had no processor.
 */
export function watchLoop(): () => Waits {
  let longestWaitMs = 0;
  let longestOwnWaitMs = 0;
  let clock = performance.now();
  const heldUpMs = heldUpReader();
  let heldUp = heldUpMs();
  let watching = true;
  const turn = (): void => {
    const now = performance.now();
    const held = heldUpMs();
    longestWaitMs = Math.max(longestWaitMs, now - clock);
    longestOwnWaitMs = Math.max(longestOwnWaitMs, now - clock - (held - heldUp));
    clock = now;
    heldUp = held;
    if (watching) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    watching = false;
    return { longestWaitMs, longestOwnWaitMs };
  };
}
