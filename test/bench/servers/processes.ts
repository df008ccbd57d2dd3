import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type KINDS } from './start-server';

export type Kind = keyof typeof KINDS;

export interface Server {
  readonly kind: Kind;
  readonly child: ChildProcess;
  readonly url: string;
}

/** The environment of a server over its own data in a folder, whose limits let a benchmark through. */
export function benchEnvironment(folder: string): NodeJS.ProcessEnv {
  const unlimited = { COST_LIMIT: '1000000000', COST_RESTORE_RATE: '1000000000' };
  return {
    ...process.env,
    ...{ DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'silent', INDEX_WORKERS: '0' },
    ...unlimited,
  };
}

/** Starts a server of a kind on a free port. */
export async function start(kind: Kind, env: NodeJS.ProcessEnv): Promise<Server> {
  const child = fork(join(__dirname, 'start-server.ts'), [kind], {
    env,
    execArgv: ['-r', '@swc-node/register'],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { kind, child, url: `http://127.0.0.1:${port}/graphql` };
}

/** Loads the demo data. @returns a token of its marketplace */
export function prepare(env: NodeJS.ProcessEnv): string {
  const run = (...args: string[]): string => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['-r', '@swc-node/register', 'server/main.ts', ...args],
      { env, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  run('seed', '--json');
  return run('token', '--role', 'MARKETPLACE');
}
