import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLSchema } from 'graphql';
import { type RequestContext } from '../access/request-context';
import { errorFormatter, type ErrorLog } from './format-error';
import { jitGateway } from './jit-gateway';
import { type Metrics } from './metrics';
import { watchOperations } from './watch-operations';

/** Tokens of one document: far above any sensible operation, far below what would hurt. */
const MAX_TOKENS = 5_000;

/** The GraphQL server over a schema, not yet started. */
export function createApollo(
  schema: GraphQLSchema,
  log: ErrorLog,
  metrics: Metrics,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: jitGateway(schema),
    introspection: true,
    formatError: errorFormatter(log),
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      watchOperations(metrics),
    ],
  });
}
