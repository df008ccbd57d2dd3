import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { type Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { type Context } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type RequestContext } from '../../access/request-context';
import { CLOSE } from './close-codes';
import { type Answering, subscribeFresh } from './fresh-subscribe';
import { readSubscription } from './read-subscription';
import { type SubscriptionGate } from './subscription-gate';
import { drop, type SessionParts, SocketSession } from './socket-session';

/** Subscriptions that may be open on one socket. */
const MAX_SUBSCRIPTIONS = 100;
/** Bytes that may wait for a client to read them, its pongs and error messages included. */
const MAX_UNSENT_BYTES = 4_000_000;
/** How long sockets get to close when the server stops, in milliseconds. */
const DRAIN_MS = 5_000;

export interface SocketParts extends SessionParts {
  readonly schema: GraphQLSchema;
  readonly gate: SubscriptionGate;
  readonly maxTokens: number;
  /** Largest message in bytes. */
  readonly maxMessage: number;
  readonly contextFor: (session: SocketSession, requestId: string) => RequestContext;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

type SocketExtra = { session?: SocketSession };
type SocketContext = Context<Record<string, unknown> | undefined, Extra & SocketExtra>;

/** GraphQL subscriptions over WebSockets, on the port of an HTTP server that hands its upgrades over. */
export interface SocketServer {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Says good-bye to every client (1001), and waits until they are gone. */
  close(): Promise<void>;
}

/** The credential: in the payload of connection_init, where browsers can put it, or in the header of the upgrade. */
function credentialOf({ connectionParams, extra }: SocketContext): string | undefined {
  const sent = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  return typeof sent === 'string' ? sent : extra.request.headers.authorization;
}

/** Whether the page that opens this socket came from this server: others do not get in without a credential of their own. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

async function connect(parts: SocketParts, context: SocketContext): Promise<boolean> {
  const { request, socket } = context.extra;
  const credential = credentialOf(context);
  try {
    if (credential === undefined && !isOwnPage(request))
      throw new Error('Send a credential: this page is of another origin');
    context.extra.session = await SocketSession.open(parts, socket, credential);
    return true;
  } catch (error) {
    const reason =
      error instanceof Error && error.name === 'UnauthenticatedError' ? error.message : 'Forbidden';
    drop(socket, CLOSE.FORBIDDEN, reason.slice(0, 120));
    return false;
  }
}

/** A subscription that can be run. */
interface Begun extends Answering {
  readonly args: ExecutionArgs;
}

async function begin(
  parts: SocketParts,
  { extra: { session }, subscriptions }: SocketContext,
  payload: Parameters<typeof readSubscription>[1],
): Promise<Begun | readonly GraphQLError[]> {
  if (!session) throw new Error('A subscription before its connection was acknowledged.');
  if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS) {
    const extensions = { code: 'TOO_MANY_SUBSCRIPTIONS' };
    const message = `At most ${MAX_SUBSCRIPTIONS} subscriptions may be open on one socket.`;
    return [new GraphQLError(message, { extensions })];
  }
  const { gate } = parts;
  let query: string;
  try {
    query = gate.admit(payload);
  } catch (error) {
    return [error as GraphQLError];
  }
  const asked = readSubscription(parts.schema, { ...payload, query }, parts.maxTokens);
  if (!('schema' in asked)) return asked;
  const { operation, ...args } = asked;
  const charge = () => gate.charge(session.viewer, { ...args, operation });
  try {
    // What an answer can cost must be there already; nothing is taken before there is one.
    (await charge()).settle(null);
  } catch (error) {
    return [error as GraphQLError];
  }
  const requestId = randomUUID();
  const freshContext = () => parts.contextFor(session, requestId);
  return { args: { ...args, contextValue: freshContext() }, freshContext, charge };
}

export function createSocketServer(parts: SocketParts): SocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: parts.maxMessage });
  /** How the answers of a running subscription are made. */
  const running = new WeakMap<ExecutionArgs, Answering>();
  const format = (errors: readonly GraphQLError[]) =>
    errors.map((error) => parts.formatError(error.toJSON(), error));
  useServer<Record<string, unknown> | undefined, SocketExtra>(
    {
      onConnect: (context) => connect(parts, context),
      onSubscribe: async (context, _id, payload) => {
        const begun = await begin(parts, context, payload);
        if (!('args' in begun)) return begun;
        running.set(begun.args, begun);
        return begun.args;
      },
      subscribe: (args) => {
        const answering = running.get(args);
        if (!answering) throw new Error('A subscription that was not let in.');
        return subscribeFresh(args, answering);
      },
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: format(result.errors) } : undefined,
      onError: (_context, _id, _payload, errors) => format(errors),
      isProd: true,
    },
    sockets,
  );
  sockets.on('connection', (socket: WebSocket) => {
    socket.on('error', () => undefined); // closes by itself
    socket.on('message', () => {
      if (socket.bufferedAmount > MAX_UNSENT_BYTES)
        drop(socket, CLOSE.TOO_SLOW, 'Too slow: answers piled up unread');
    });
  });
  return {
    handleUpgrade(request, socket, head) {
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
    },
    close: () => closeAll(sockets),
  };
}

async function closeAll(sockets: WebSocketServer): Promise<void> {
  for (const client of sockets.clients) client.close(1001, 'The server stops: connect again');
  const timer = setTimeout(() => sockets.clients.forEach((client) => client.terminate()), DRAIN_MS);
  await new Promise((resolve) => sockets.close(resolve));
  clearTimeout(timer);
}
