import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from './free-port';
import { root } from './source-files';
import { until } from './until';

/** A server that was started by hand, as the README says. */
export interface Started {
  readonly url: string;
  /** From the command to the first answer that it is ready, in seconds. */
  readonly seconds: number;
  /** Everything it printed so far. */
  printed(): string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** Runs `npm start` with its data in the given folder, and waits until it is ready. */
export async function npmStart(dataDir: string): Promise<Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    detached: true, // a process group, so that npm, its shell and the server can be ended together
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: '',
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  try {
    await until(
      'npm start',
      120,
      async () => child.exitCode !== null || (await fetch(`${url}/readyz`)).status === 200,
    );
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}.`);
  } catch (error) {
    await kill();
    throw new Error(`${String(error)}\nIt printed:\n${output}`, { cause: error });
  }
  return { url, seconds: (performance.now() - began) / 1000, printed: () => output, kill };
}

/**
 * How long this machine, as busy as it is now, takes to load the modules of the server twice at the same time and nothing else, in seconds:
 * a server loads them on two threads.
 */
export async function secondsToLoad(): Promise<number> {
  const serve = join(root, 'dist/server/cli/serve.js');
  const began = performance.now();
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      const child = spawn(
        process.execPath,
        ['-r', 'reflect-metadata', '-e', 'require(process.argv[1])', serve],
        { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
      );
      const [code] = (await once(child, 'close')) as [number | null];
      if (code !== 0) throw new Error(`The modules of the server did not load: code ${code}.`);
    }),
  );
  return (performance.now() - began) / 1000;
}

/** Asks over HTTP, as a client does. Throws what the server reports as errors. */
export async function post<T>(url: string, body: object): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: object[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
