// Compiles schema/, server/ and seeds/ into dist/, from clean, so that no stale file survives a rename.
// With --if-stale it does nothing when dist/ was made from exactly these sources, so that a restart is quick.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { root, fingerprint } from './fingerprint.mjs';

const dist = path.join(root, 'dist');

/** Builds dist/ and throws if a file does not compile. The old dist/ stays until the new one is whole. */
export function build({ ifStale }) {
  alone('bordermark-build', () => buildAlone(ifStale));
}

const stamp = path.join(dist, '.stamp');
const stampWanted = () =>
  fingerprint(['schema', 'server', 'seeds', '.swcrc', 'package.json', 'package-lock.json']);

/** False where dist/ was made from exactly these sources. */
export const isStale = (wanted = stampWanted()) =>
  !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted;

function buildAlone(ifStale) {
  const wanted = stampWanted();
  if (ifStale && !isStale(wanted)) return;

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
  // Tables that a start would else make anew. Without them it takes longer and is right all the same.
  spawnSync(process.execPath, [path.join(fresh, 'server/write-tables.js')], { stdio: 'inherit' });
  writeFileSync(path.join(fresh, path.basename(stamp)), wanted);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  build({ ifStale: process.argv.includes('--if-stale') });
