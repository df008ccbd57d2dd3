// Compiles schema/, server/ and seeds/ into dist/, from clean, so that no stale file survives a rename.
// With --if-stale it does nothing when dist/ was made from exactly these sources, so that a restart is quick.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, fingerprint } from './fingerprint.mjs';

const dist = path.join(root, 'dist');

/** Runs `work` while no other process builds: tests and people may start the product at the same moment. */
function alone(work) {
  const lock = path.join(root, 'node_modules/.cache/bordermark-build');
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

/** Builds dist/ and throws if a file does not compile. The old dist/ stays until the new one is whole. */
export function build({ ifStale }) {
  alone(() => buildAlone(ifStale));
}

function buildAlone(ifStale) {
  const wanted = fingerprint(['schema', 'server', 'seeds', '.swcrc', 'package.json', 'package-lock.json']);
  const stamp = path.join(dist, '.stamp');
  if (ifStale && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  for (const name of readdirSync(root).filter((name) => /^dist\.\d+$/.test(name))) {
    rmSync(path.join(root, name), { recursive: true }); // left by a build that was killed
  }
  const fresh = `${dist}.${process.pid}`;
  const swc = path.join(root, 'node_modules/@swc/cli/bin/swc.js');
  const args = [swc, 'schema', 'server', 'seeds', '--out-dir', fresh, '--copy-files', '--quiet'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`swc could not compile the sources.\n${stdout}${stderr}`);
  }
  writeFileSync(path.join(fresh, '.stamp'), wanted);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  build({ ifStale: process.argv.includes('--if-stale') });
