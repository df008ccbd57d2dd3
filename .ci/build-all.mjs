// Builds the server and the pages for browsers at the same time; arguments go to both.
// With --if-stale only what was made from other sources is built: a second start spends no process on what is there.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { isStale as isServerStale } from './build.mjs';
import { isStale as arePagesStale } from './build-dashboard.mjs';
import { root } from './fingerprint.mjs';

const builds = [
  { script: 'build.mjs', isStale: isServerStale },
  { script: 'build-dashboard.mjs', isStale: arePagesStale },
];
const ifStale = process.argv.includes('--if-stale');

const build = ({ script }) =>
  new Promise((resolve) => {
    const args = [path.join(root, '.ci', script), ...process.argv.slice(2)];
    spawn(process.execPath, args, { stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1));
  });

const codes = await Promise.all(builds.filter(({ isStale }) => !ifStale || isStale()).map(build));
process.exit(Math.max(0, ...codes));
