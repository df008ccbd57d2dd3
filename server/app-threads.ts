import { extname, join } from 'node:path';
import { type Logger } from 'pino';
import { workersOf } from './engine/engine-options';
import { WorkerPool } from './engine/worker-pool';

export interface AppThreadOptions {
  readonly log: Pick<Logger, 'warn'>;
  /** How many; left out, one less than the machine has. */
  readonly workers?: number;
}

/**
 * Starts the threads that judge beside the server's own. This file loads next to nothing, so that a server starts them before it loads itself:
 * both then get ready at once.
 */
export function startAppThreads({ log, workers }: AppThreadOptions): WorkerPool {
  return new WorkerPool(workersOf({ workers }), {
    script: join(__dirname, `app-thread${extname(__filename)}`),
    log: (message) => log.warn(message),
  });
}
