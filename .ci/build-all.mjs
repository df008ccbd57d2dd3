// Builds the server and the dashboard at the same time; arguments go to both.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './fingerprint.mjs';

const build = (script) =>
  new Promise((resolve) => {
    const args = [path.join(root, '.ci', script), ...process.argv.slice(2)];
    spawn(process.execPath, args, { stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1));
  });

const codes = await Promise.all(['build.mjs', 'build-dashboard.mjs'].map(build));
process.exit(Math.max(...codes));
