// Runs work while no other process does the same: tests and people may start the product at the same moment.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './fingerprint.mjs';

/** Waits for the lock of this name, does the work, and gives the lock back whatever happens. */
export function alone(name, work) {
  const lock = path.join(root, 'node_modules/.cache', name);
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 60_000) rmSync(lock, { recursive: true, force: true }); // its owner was killed
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
