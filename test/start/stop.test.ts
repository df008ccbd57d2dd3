import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../support/free-port';
import { temporaryFolder } from '../support/run-folder';
import { root } from '../support/source-files';
import { until } from '../support/until';

/** Starts the built server on an empty embedded database, and waits until it is ready. */
async function serve(env: Readonly<Record<string, string>> = {}) {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'dist/server/main.js'), 'serve'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PORT: String(port), DATA_DIR: temporaryFolder('stop'), DATABASE_URL: '', ...env },
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const url = `http://127.0.0.1:${port}`;
  await until('the server', 60, async () => (await fetch(`${url}/readyz`)).ok && 'up');
  return { child, ended, port, url, log: () => log };
}

/** A request of which only the beginning is sent: `finish` sends the rest and gives the whole answer. */
async function slowRequest(port: number) {
  const body = JSON.stringify({ query: '{ screen(input: { title: "wool socks" }) { verdict } }' });
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  );
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  return async () => {
    socket.write(body.slice(10));
    await once(socket, 'close');
    return answer;
  };
}

describe('stopping the server', () => {
  test('a request under way is answered before the process ends with 0', async () => {
    const server = await serve();
    const finish = await slowRequest(server.port);
    // The server has read the beginning as soon as it answers a request that came after it.
    await fetch(`${server.url}/healthz`);
    server.child.kill('SIGTERM');
    await until('the stop', 10, async () => server.log().includes('stopping') && 'seen');
    expect(await finish()).toMatch(/^HTTP\/1\.1 (200|401)/);
    expect([await server.ended, server.log()]).toEqual([0, expect.not.stringContaining('failed')]);
  }, 90_000);

  test('a second signal ends it at once with 1', async () => {
    const server = await serve();
    await slowRequest(server.port);
    await fetch(`${server.url}/healthz`);
    server.child.kill('SIGTERM');
    await until('the stop', 10, async () => server.log().includes('stopping') && 'seen');
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(1);
  }, 90_000);

  test('what does not end in time is ended with 1', async () => {
    const server = await serve({ SHUTDOWN_SECONDS: '1' });
    await slowRequest(server.port);
    await fetch(`${server.url}/healthz`);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(1);
    expect(server.log()).toContain('did not end in time');
  }, 90_000);
});

describe('traces', () => {
  test('go to the endpoint that is set, and hold no text of the request', async () => {
    const bodies: string[] = [];
    const collector = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        bodies.push(Buffer.concat(chunks).toString());
        response.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as AddressInfo;
    const server = await serve({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query Named($t: String!) { compareMarks(a: { text: $t }, b: { text: "x" }) { sign { score } } }',
        variables: { t: 'hush-hush' },
      }),
    });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    collector.close();
    const sent = bodies.join('');
    expect(sent).toContain('graphql.operation');
    expect(sent).toMatch(/"name":"POST/);
    expect(sent).not.toContain('hush-hush');
  }, 90_000);
});
