import { createConnection } from 'node:net';
import { findProgram } from './find-program';
import { freePort } from './free-port';
import { startGuarded } from './guarded-process';
import { temporaryFolder } from './run-folder';
import { sharedServer } from './shared-server';
import { until } from './until';

/** Why there is no Redis on this machine, or undefined when there is one. */
export function whyNoRedis(): string | undefined {
  return findProgram('redis-server') ? undefined : 'redis-server not found';
}

async function start(): Promise<string> {
  const server = findProgram('redis-server');
  if (!server) throw new Error('Redis is not on this machine.');
  const port = await freePort();
  const instance = startGuarded('redis', server, [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', temporaryFolder('redis')],
    ...['--save', '', '--appendonly', 'no'],
  ]);
  const outcome = await until('Redis', 20, async () => (instance.hasEnded() ? 'ended' : answersPing(port)));
  if (outcome === 'ended') throw new Error(`redis-server ended at once:\n${instance.log()}`);
  return `redis://127.0.0.1:${port}`;
}

async function answersPing(port: number): Promise<'up'> {
  const socket = createConnection(port, '127.0.0.1');
  try {
    return await new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('data', (data) =>
        data.toString().startsWith('+PONG') ? resolve('up') : reject(new Error(data.toString())),
      );
      socket.write('PING\r\n');
    });
  } finally {
    socket.destroy();
  }
}

/** URL of the Redis that this run shares. Suites keep apart by a key prefix of their own. */
export function sharedRedis(): Promise<string> {
  return sharedServer('redis', start);
}
