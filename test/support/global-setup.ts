import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeTables } from '../../server/write-tables';
import { makeRunFolder } from './run-folder';

const root = path.join(__dirname, '../..');

/** Once before the run: typed operations, build and kept tables are up to date, and the workers share one temporary folder. */
export = function setup(): void {
  process.env['BORDERMARK_TEST_OWNER'] = String(process.pid);
  makeRunFolder();
  writeTables();
  if (!existsSync(path.join(root, 'schema/schema.graphql'))) return;
  // A broken operation or build fails the suites that use it, and `npm run check`; it need not stop all others.
  for (const script of [['.ci/codegen.mjs'], ['.ci/build.mjs', '--if-stale']]) {
    spawnSync(process.execPath, script, { cwd: root, stdio: 'inherit' });
  }
};
