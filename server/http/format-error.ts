import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { type GraphQLFormattedError } from 'graphql';

/** Where an error that nobody expected is written for the operator. */
export type ErrorLog = (errorId: string, error: unknown) => void;

/** Errors of ours that a client may read, by their names, and the codes that stand for them. */
const CODES: Readonly<Record<string, string>> = {
  UnauthenticatedError: 'UNAUTHENTICATED',
  ForbiddenError: 'FORBIDDEN',
  BadInputError: 'BAD_USER_INPUT',
  IdempotencyKeyReusedError: 'IDEMPOTENCY_KEY_REUSED',
  PageArgumentError: 'BAD_USER_INPUT',
  RangeError: 'BAD_USER_INPUT',
};

/** Codes of Apollo Server that say what the client did wrong; their messages are safe. */
const CLIENT_ERRORS = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'OPERATION_NOT_ALLOWED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'THROTTLED',
  'TIMEOUT',
  'TOO_MANY_SUBSCRIPTIONS',
  'UNAUTHENTICATED',
]);

/** What else a client is told of an error beside its code. */
const TOLD = ['limit', 'retryAfter'];

/**
 * Lets errors that the client can act on through, with a stable code; masks all others behind an id that is also logged.
 * No stack, SQL or path leaves the server.
 */
export function errorFormatter(
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ extensions, locations, message, path }, error) => {
    const cause = unwrapResolverError(error);
    const own = cause instanceof Error ? CODES[cause.name] : undefined;
    if (own !== undefined && cause instanceof Error) {
      const field = 'field' in cause ? { field: cause.field } : {};
      return { message: cause.message, locations, path, extensions: { code: own, ...field } };
    }
    const code = String(extensions?.['code'] ?? '');
    if (CLIENT_ERRORS.has(code)) {
      const told = Object.fromEntries(
        TOLD.flatMap((name) => (extensions && name in extensions ? [[name, extensions[name]]] : [])),
      );
      return { message, locations, path, extensions: { code, ...told } };
    }
    const errorId = randomUUID();
    log(errorId, cause);
    return {
      message: `Something went wrong on our side. Quote the id ${errorId} when you ask about it.`,
      locations,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
  };
}
