import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ForbiddenError, LimitError, ThrottledError } from '../access/errors';
import { type Charge, type OperationLimits } from '../access/limits/operation-limits';
import { type RequestContext } from '../access/request-context';

/** The error that a client gets for a refusal by the limits: code, status, and where it helps the seconds to wait. */
export function limitRefusal(error: unknown): unknown {
  if (error instanceof ThrottledError) {
    // Apollo Server reads its own kind of headers here.
    const http: object = { status: 429, headers: new HeaderMap([['retry-after', String(error.retryAfter)]]) };
    return new GraphQLError(error.message, {
      originalError: error,
      extensions: { code: 'THROTTLED', retryAfter: error.retryAfter, http },
    });
  }
  if (error instanceof LimitError) {
    return new GraphQLError(error.message, {
      originalError: error,
      extensions: { code: 'LIMIT_EXCEEDED', limit: error.limit, http: { status: 400 } },
    });
  }
  if (error instanceof ForbiddenError) {
    const extensions = { code: 'FORBIDDEN', http: { status: 403 } };
    return new GraphQLError(error.message, { originalError: error, extensions });
  }
  return error;
}

/** Charges every operation before it runs, and tells in `extensions.cost` what it came to. */
export function limitsPlugin(limits: OperationLimits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let charge: Charge | undefined;
      return {
        async didResolveOperation({ contextValue, document, operation, request }) {
          // An operation that is not in the document is refused by who executes it.
          if (!operation) return;
          try {
            charge = await limits.charge(contextValue.viewer, document, operation, request.variables ?? {});
          } catch (error) {
            throw limitRefusal(error);
          }
        },
        async willSendResponse({ response: { body } }) {
          if (!charge || body.kind !== 'single') return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: charge.settle(singleResult.data) };
        },
      };
    },
  };
}
