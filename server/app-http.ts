import { join } from 'node:path';
import { type FastifyInstance } from 'fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { type Logger } from 'pino';
import { authenticate } from './access/authenticate';
import { readDevelopmentToken } from './access/development-token';
import { DemoSignIns } from './access/demo-sign-ins';
import { type KeyBook } from './access/keys/key-book';
import { DOCUMENT_LIMITS } from './access/limits/document-limits';
import { type OperationLimits } from './access/limits/operation-limits';
import { type Safelist } from './access/limits/safelist';
import { personTokens } from './access/person-token';
import { rememberTokens } from './access/remembered-tokens';
import { type App } from './app-types';
import { createApollo } from './http/apollo';
import { withDeadline } from './http/deadline';
import { DirectAnswers } from './http/direct-answers';
import { errorFormatter } from './http/format-error';
import { jitExecutor } from './http/jit-gateway';
import { KnownQueries } from './http/known-queries';
import { type Metrics } from './http/metrics';
import { OperationGate } from './http/operation-gate';
import { readExamples } from './http/sandbox-page';
import { createHttpServer } from './http/server';
import { createSocketServer } from './http/socket/socket-server';
import { SubscriptionGate } from './http/socket/subscription-gate';
import { packageRoot } from './package-root';

/** Folder of the committed sandbox operations, seen from the package's root. */
const EXAMPLES = join(packageRoot(), 'client-examples', 'analyst-sandbox', 'operations');

/** Folder of the built landing page and notebook, seen from the package's root. */
const SITE = join(packageRoot(), 'client-examples', 'analyst-sandbox', 'dist');

/** Folder of the built dashboard, seen from the package's root. */
const DASHBOARD = join(packageRoot(), 'client-examples', 'seller-dashboard', 'dist');

/** What the way in over HTTP needs beside the application. */
export interface HttpWay {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly limits: OperationLimits;
  readonly safelist: Safelist | null;
  readonly keyBook: KeyBook;
  /** True once a stop has begun. */
  readonly isStopping: () => boolean;
}

/** The HTTP server of an application, not yet listening. */
export function httpServerOf(app: App, way: HttpWay): Promise<FastifyInstance> {
  const { contextFor, demoMarketplaceId, schema, settings, store } = app;
  const { isStopping, keyBook, limits, log, metrics, safelist } = way;
  const ways = {
    ...settings,
    demoMarketplaceId,
    apiKeys: (key: string) => keyBook.viewerOf(key),
    people: settings.identityProvider && rememberTokens(personTokens(settings.identityProvider)),
    developers: rememberTokens((token) => readDevelopmentToken(settings, token)),
  };
  const viewerOf = (authorization: string | undefined) => authenticate(ways, authorization);
  const logError = (errorId: string, error: unknown) =>
    log.error({ errorId, err: error }, 'unexpected error');
  const executor = withDeadline(jitExecutor(schema), settings.operationTimeoutMs);
  const known = new KnownQueries();
  return createHttpServer({
    apollo: createApollo({ schema, executor, known, log: logError, metrics, limits }),
    direct: new DirectAnswers({ executor, known, limits, metrics, formatError: errorFormatter(logError) }),
    gate: new OperationGate(limits, safelist),
    sockets: createSocketServer({
      schema,
      gate: new SubscriptionGate(limits, safelist),
      bus: app.events,
      authenticate: viewerOf,
      contextFor: (session, requestId) => contextFor(session.viewer, requestId, { events: session }),
      formatError: errorFormatter(logError),
      maxTokens: DOCUMENT_LIMITS.tokens,
      maxMessage: settings.bodyLimit,
    }),
    bulk: app.background.bulk,
    uploadLimit: settings.uploadLimit,
    log,
    metrics,
    metricsToken: settings.metricsToken,
    isStopping,
    bodyLimit: settings.bodyLimit,
    examples: readExamples(EXAMPLES),
    dashboard: DASHBOARD,
    site: SITE,
    sdl: settings.introspection === 'all' ? printSchema(lexicographicSortSchema(schema)) : null,
    demoSignIns: demoMarketplaceId === null ? null : new DemoSignIns(store, settings, demoMarketplaceId),
    contextOf: async (requestId, authorization, cancel) =>
      contextFor(await viewerOf(authorization), requestId, { cancel }),
    notReady: async () => [
      ...(isStopping() ? ['stopping'] : []),
      ...((await store.isAlive()) ? [] : ['database']),
    ],
  });
}
