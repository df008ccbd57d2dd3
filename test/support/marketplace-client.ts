import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './run-folder';
import { root } from './source-files';

const project = path.join(root, 'client-examples/marketplace-backend');

/** Where the example's demo SKUs lie. */
export const demoSkus = path.join(project, 'demo-skus.jsonl');

/** Compiles the example with its own settings, as its users do, and returns the folder of its programs. */
export async function compileClient(): Promise<string> {
  const out = temporaryFolder('marketplace-backend');
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', project, '--outDir', out]);
  return out;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the compiled example to its end. */
export function runClient(program: string, args: readonly string[], token = ''): Promise<Run> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Compiled outside the project: its one package is found through NODE_PATH.
    env: { ...process.env, NODE_PATH: path.join(root, 'node_modules'), BORDERMARK_TOKEN: token },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
