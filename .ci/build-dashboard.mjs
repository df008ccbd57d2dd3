// Builds the pages for browsers, each into its dist/: client-examples/seller-dashboard, which the server serves at /dashboard, and
// client-examples/analyst-sandbox, its landing page and notebook.
// With --if-stale it does nothing for one that was made from exactly these sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { root, fingerprint } from './fingerprint.mjs';

const folders = ['client-examples/seller-dashboard', 'client-examples/analyst-sandbox'];

/** Builds, and throws if something does not compile. The old dist/ stays until the new one is whole. */
export function buildDashboard({ ifStale }) {
  alone('bordermark-build-dashboard', () => folders.forEach((folder) => buildAlone(folder, ifStale)));
}

const distOf = (folder) => path.join(root, folder, 'dist');
const stampWanted = (folder) =>
  fingerprint([folder, 'schema/schema.graphql', 'codegen.yml', 'package-lock.json']);

function isFolderStale(folder, wanted = stampWanted(folder)) {
  const stamp = path.join(distOf(folder), '.stamp');
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted;
}

/** False where all pages were made from exactly these sources. */
export const isStale = () => folders.some((folder) => isFolderStale(folder));

function buildAlone(folder, ifStale) {
  const dist = distOf(folder);
  const wanted = stampWanted(folder);
  if (ifStale && !isFolderStale(folder, wanted)) return;

  const parent = path.dirname(dist);
  for (const name of readdirSync(parent).filter((name) => /^dist\.\d+$/.test(name))) {
    rmSync(path.join(parent, name), { recursive: true }); // left by a build that was killed
  }
  run('.ci/codegen.mjs', [], root);
  const fresh = `${dist}.${process.pid}`;
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  try {
    run(vite, ['build', '--outDir', fresh, '--logLevel', 'warn'], parent);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  writeFileSync(path.join(fresh, '.stamp'), wanted);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}

function run(program, args, cwd) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${cwd} could not be built.\n${stdout}${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  buildDashboard({ ifStale: process.argv.includes('--if-stale') });
