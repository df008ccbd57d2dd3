import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A delivery as it came in. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface WebhookReceiver {
  readonly url: string;
  readonly received: Received[];
  /** What to answer with from now on: a status, or null to leave the sender waiting. */
  answer: (delivery: Received) => number | null;
  /** `Retry-After` of the answers from now on. */
  retryAfter: string | undefined;
  close(): Promise<void>;
}

/** A real HTTP server that keeps what it is sent. A status of 300 to 399 sends on to `/elsewhere`. */
export async function startReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const delivery = { path: request.url ?? '', headers: request.headers, body };
      received.push(delivery);
      const status = receiver.answer(delivery);
      if (receiver.retryAfter !== undefined) response.setHeader('retry-after', receiver.retryAfter);
      if (status !== null) response.writeHead(status, { location: '/elsewhere' }).end('kept');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    answer: () => 204,
    retryAfter: undefined,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return receiver;
}
