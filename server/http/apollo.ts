import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLSchema } from 'graphql';
import { DOCUMENT_LIMITS } from '../access/limits/document-limits';
import { type OperationLimits } from '../access/limits/operation-limits';
import { type RequestContext } from '../access/request-context';
import { errorFormatter, type ErrorLog } from './format-error';
import { type Executor, jitGateway } from './jit-gateway';
import { type KnownQueries } from './known-queries';
import { limitsPlugin } from './limits-plugin';
import { type Metrics } from './metrics';
import { statusPlugin } from './status-plugin';
import { watchOperations } from './watch-operations';

/** What the GraphQL server stands on. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly log: ErrorLog;
  readonly metrics: Metrics;
  readonly limits: OperationLimits;
  readonly executor: Executor;
  /** Where valid queries are noted. */
  readonly known: KnownQueries;
}

/** The GraphQL server over a schema, not yet started. */
export function createApollo({
  executor,
  known,
  limits,
  log,
  metrics,
  schema,
}: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: jitGateway(schema, executor),
    introspection: true,
    formatError: errorFormatter(log),
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(limits),
      known.plugin(),
      statusPlugin(),
      watchOperations(metrics),
    ],
  });
}
