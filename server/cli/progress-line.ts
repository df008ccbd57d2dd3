import { SingleBar } from 'cli-progress';

/** A line that shows how far a long run is: a bar on a terminal, a line every two seconds elsewhere, nothing with `--json`. */
export interface ProgressLine {
  /** @param total null where it is not known */
  update(done: number, total: number | null): void;
  stop(): void;
}

const SILENT: ProgressLine = { update: () => undefined, stop: () => undefined };
const EVERY_MS = 2_000;

function terminalBar(what: string): ProgressLine {
  const bar = new SingleBar({
    format: `${what} {bar} {value}/{total} · {rate}/s · {eta_formatted} left`,
    stream: process.stderr,
    hideCursor: true,
  });
  const startedAt = performance.now();
  let started = false;
  return {
    update(done, total) {
      const rate = Math.round((done * 1000) / Math.max(1, performance.now() - startedAt));
      if (!started) bar.start(total ?? done, done, { rate });
      started = true;
      bar.setTotal(Math.max(total ?? done, done));
      bar.update(done, { rate });
    },
    stop: () => bar.stop(),
  };
}

function plainLines(what: string): ProgressLine {
  const startedAt = performance.now();
  let last = startedAt;
  return {
    update(done, total) {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      const rate = Math.round((done * 1000) / (now - startedAt));
      process.stderr.write(`${what}: ${done}${total === null ? '' : ` of ${total}`}, ${rate}/s\n`);
    },
    stop: () => undefined,
  };
}

export function progressLine(what: string, json: boolean): ProgressLine {
  if (json) return SILENT;
  return process.stderr.isTTY ? terminalBar(what) : plainLines(what);
}
