import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port';
import { startGuarded } from './guarded-process';
import { temporaryFolder } from './run-folder';
import { sharedServer } from './shared-server';
import { root } from './source-files';
import { until } from './until';

async function start(): Promise<string> {
  await promisify(execFile)(process.execPath, ['.ci/build-all.mjs', '--if-stale'], { cwd: root });
  const port = await freePort();
  const settings = {
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: temporaryFolder('bordermark'),
    DATABASE_URL: '',
  };
  const main = path.join(root, 'dist/server/main.js');
  const server = startGuarded('bordermark', process.execPath, [main, 'serve', '--demo'], settings);
  const url = `http://127.0.0.1:${port}`;
  const outcome = await until('bordermark', 240, async () => {
    if (server.hasEnded()) return 'ended';
    const { status } = await fetch(`${url}/readyz`);
    return status === 200 && 'up';
  });
  if (outcome === 'ended') throw new Error(`The server ended at once:\n${server.log()}`);
  return url;
}

/**
 * Base URL of the real server, built from the sources and started as a newcomer starts it, with the demo register in a
 * folder of its own. The run shares one: read from it, and write only what no other suite counts.
 */
export function sharedBordermark(): Promise<string> {
  return sharedServer('bordermark', start);
}
