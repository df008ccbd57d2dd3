import { spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runFolder } from './run-folder';

/**
 * Runs the program and ends it, hard, as soon as the jest run has gone, even if jest itself was killed: a server must
 * never outlive the tests that started it. `$1` is the process to follow, `$2` the run's folder, then the command.
 */
const guard = `
owner=$1; folder=$2; shift 2
"$@" & child=$!
while kill -0 "$owner" 2>/dev/null && kill -0 "$child" 2>/dev/null; do sleep 0.5; done
kill -9 "$child" 2>/dev/null
kill -0 "$owner" 2>/dev/null || rm -rf "$folder"
`;

const groups = () => path.join(runFolder(), 'process-groups');

export interface GuardedProcess {
  /** Whether the program has ended by itself. */
  hasEnded(): boolean;
  /** What it wrote so far, last lines only. */
  log(): string;
  /** Ends it at once. */
  end(): void;
}

/** Starts a server that all workers of this run may use; `global-teardown` ends it. */
export function startGuarded(
  name: string,
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): GuardedProcess {
  const logFile = path.join(runFolder(), `${name}.log`);
  const log = openSync(logFile, 'a');
  const owner = process.env['BORDERMARK_TEST_OWNER'] ?? String(process.pid);
  const child = spawn('/bin/sh', ['-c', guard, 'guard', owner, runFolder(), command, ...args], {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...settings },
  });
  child.unref();
  let ended = false;
  child.once('exit', () => (ended = true));
  if (child.pid !== undefined) appendFileSync(groups(), `${child.pid}\n`);
  return {
    hasEnded: () => ended,
    log: () => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n'),
    end: () => endGroup(String(child.pid)),
  };
}

/** Ends every server of this run at once. Their data is temporary, so there is nothing to save. */
export function endGuarded(): void {
  let ids: string[];
  try {
    ids = readFileSync(groups(), 'utf8').trim().split('\n');
  } catch {
    return; // no server was started
  }
  ids.forEach(endGroup);
}

function endGroup(id: string): void {
  try {
    process.kill(-Number(id), 'SIGKILL');
  } catch {
    // ended by itself
  }
}
