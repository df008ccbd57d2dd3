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
import { withDeadline } from './deadline';
import { errorFormatter, type ErrorLog } from './format-error';
import { jitGateway } from './jit-gateway';
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
  /** Milliseconds that a query may take. */
  readonly timeout: number;
}

/** The GraphQL server over a schema, not yet started. */
export function createApollo({
  limits,
  log,
  metrics,
  schema,
  timeout,
}: ApolloParts): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: jitGateway(schema, (executor) => withDeadline(executor, timeout)),
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
      statusPlugin(),
      watchOperations(metrics),
    ],
  });
}
