import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { type ApolloServer } from '@apollo/server';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { GraphQLError } from 'graphql';
import { type Logger } from 'pino';
import { type DemoSignIns } from '../access/demo-sign-ins';
import { type RequestContext } from '../access/request-context';
import { addBulkRoutes, type BulkRouteParts } from './bulk-routes';
import { letPlainQueriesPass } from './csrf';
import { addDemoRoutes } from './demo-routes';
import { type DirectAnswers } from './direct-answers';
import { answerBadBodies, readJsonBodies } from './graphql-body';
import { type Metrics } from './metrics';
import { addMetricsRoute } from './metrics-route';
import { type OperationGate } from './operation-gate';
import { requestIdOf } from './request-id';
import { addPublicPages, type PublicPages } from './public-pages';
import { type SocketServer } from './socket/socket-server';
import { watchRequests } from './watch-requests';

const GRAPHQL_PATH = '/graphql';

/** What the HTTP server stands on. */
export interface HttpParts extends Pick<BulkRouteParts, 'bulk' | 'uploadLimit'>, PublicPages {
  readonly apollo: ApolloServer<RequestContext>;
  /** Answers what came before without it. */
  readonly direct: DirectAnswers;
  readonly sockets: SocketServer;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** What a scraper elsewhere has to send; null lets this machine alone scrape. */
  readonly metricsToken: string | null;
  readonly bodyLimit: number;
  /** Sign-ins of the demo; null where there is none. */
  readonly demoSignIns: DemoSignIns | null;
  /** Looks at the documents of requests. */
  readonly gate: OperationGate;
  /** Makes the context of one request.
   * @throws UnauthenticatedError without a good credential */
  readonly contextOf: (
    requestId: string,
    authorization: string | undefined,
    cancel: AbortController,
  ) => Promise<RequestContext>;
  /** Names of the parts that are not ready, empty if all are. */
  readonly notReady: () => Promise<readonly string[]>;
  /** True once a stop has begun: answers then close their connection, so that it does not outlast them. */
  readonly isStopping: () => boolean;
}

async function contextOrError(
  parts: HttpParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  try {
    const cancel = new AbortController();
    const context = await parts.contextOf(request.id, request.headers.authorization, cancel);
    parts.gate.check(request);
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) cancel.abort();
    });
    return context;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UnauthenticatedError') throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

/** The HTTP server: GraphQL, the pages for people, health. Not yet listening. */
export async function createHttpServer(parts: HttpParts): Promise<FastifyInstance> {
  const fastify = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: parts.bodyLimit,
    genReqId: requestIdOf,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  readJsonBodies(fastify);
  answerBadBodies(fastify);
  parts.apollo.addPlugin(fastifyApolloDrainPlugin(fastify));
  await parts.apollo.start();

  watchRequests(fastify, parts.metrics);
  fastify.addHook('onSend', async (_request, reply) => {
    if (parts.isStopping()) reply.header('connection', 'close');
  });
  addMetricsRoute(fastify, parts.metrics, parts.metricsToken);
  addBulkRoutes(fastify, {
    ...parts,
    contextOf: (requestId, authorization) => parts.contextOf(requestId, authorization, new AbortController()),
  });
  serveSockets(fastify, parts.sockets);
  fastify.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: GRAPHQL_PATH,
    preHandler: async (request) => letPlainQueriesPass(request),
    handler: graphqlHandler(parts),
  });
  addPublicPages(fastify, parts);
  addDemoRoutes(fastify, parts.demoSignIns);
  fastify.get('/healthz', () => ({ status: 'ok' }));
  fastify.get('/readyz', async (_request, reply) => {
    const missing = await parts.notReady();
    return reply
      .code(missing.length === 0 ? 200 : 503)
      .send({ status: missing.length === 0 ? 'ready' : 'not ready', missing });
  });
  return fastify;
}

/** Answers directly where that is possible, and by Apollo Server where it is not. */
function graphqlHandler(parts: HttpParts): (request: FastifyRequest, reply: FastifyReply) => Promise<string> {
  const contextOf = (request: FastifyRequest, reply: FastifyReply) => contextOrError(parts, request, reply);
  const byApollo = fastifyApolloHandler(parts.apollo, {
    context: (request, reply) =>
      contextOf(request as unknown as FastifyRequest, reply as unknown as FastifyReply),
  }) as unknown as (request: FastifyRequest, reply: FastifyReply) => Promise<string>;
  return async (request, reply) => {
    const answer = await parts.direct.answer(request, reply, contextOf);
    if (answer !== null) return answer;
    const made = await byApollo(request, reply);
    parts.direct.learn(request, reply);
    return made;
  };
}

/** Subscriptions share the port and the path of GraphQL; they end before the server stops to listen. */
function serveSockets(fastify: FastifyInstance, sockets: SocketServer): void {
  fastify.server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] === GRAPHQL_PATH) sockets.handleUpgrade(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });
  fastify.addHook('preClose', () => sockets.close());
}
