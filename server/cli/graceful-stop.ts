import { type Logger } from 'pino';

export interface StopParts {
  readonly log: Logger;
  /** From now on the server says that it is not ready, so that a balancer sends nobody here any more. */
  readonly refuseNew: () => void;
  /** Answers what is under way and closes everything. */
  readonly drain: () => Promise<void>;
  /** Longest wait for that, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Ends the process well at SIGTERM or SIGINT: not ready any more, finish what is under way, close. A second signal, or the end
 * of the limit, ends it at once with exit code 1.
 */
export function stopGracefully({ drain, limitMs, log, refuseNew }: StopParts): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) {
      log.warn({ signal }, 'stopping at once');
      process.exit(1);
    }
    stopping = true;
    log.info({ signal }, 'stopping: finishing what is under way');
    refuseNew();
    setTimeout(() => {
      log.error({ limitMs }, 'what was under way did not end in time');
      process.exit(1);
    }, limitMs).unref();
    drain().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'closing failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
