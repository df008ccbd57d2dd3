import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { until } from './until';

/** What came in for one subscription, and how it ended. */
export interface Subscribed {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers of any shape
  readonly answers: any[];
  ended: unknown;
  /** Waits until this many answers are there. */
  count(many: number): Promise<void>;
  stop(): void;
}

/** Subscribes over a client. */
export function subscribe(
  client: Client,
  query: string,
  variables: Record<string, unknown> = {},
): Subscribed {
  const answers: unknown[] = [];
  const subscribed: Subscribed = {
    answers,
    ended: undefined,
    count: async (many) => {
      await until(`${many} answers`, 10, async () => answers.length >= many);
    },
    stop: client.subscribe(
      { query, variables },
      {
        next: (answer) => answers.push(answer),
        error: (error) => (subscribed.ended = error),
        complete: () => (subscribed.ended ??= 'complete'),
      },
    ),
  };
  return subscribed;
}

/** A client as browsers have it: the credential travels in connection_init. It does not come back by itself. */
export function socketClient(url: string, token?: string): Client {
  return createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    lazy: true,
    onNonLazyError: () => undefined,
  });
}

/** A bare socket that has said hello and been answered. */
export async function greetedSocket(url: string, token?: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', { headers });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  const messages: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on('message', (data) => messages.push(JSON.parse(String(data)) as { type: string }));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('open', resolve).once('close', resolve));
  const payload = token === undefined ? {} : { authorization: `Bearer ${token}` };
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ type: 'connection_init', payload }));
  const greeted = until('the greeting', 10, async () =>
    messages.some(({ type }) => type === 'connection_ack'),
  );
  await Promise.race([greeted.catch(() => undefined), closed]);
  return { socket, closed, messages, send: (message: object) => socket.send(JSON.stringify(message)) };
}
