import { type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { type GraphQLFormattedError } from 'graphql';

/** Codes of requests that were well-formed HTTP and no good GraphQL. */
const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

const RESPONSE_TYPE = 'application/graphql-response+json';

/** The part of an answer that its status depends on. */
interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/**
 * Status of answers to operations that never ran, after GraphQL over HTTP (draft of 2025, sections 6.4.1 and 6.4.2): a client that
 * accepts `application/graphql-response+json` is told by 400, one that reads `application/json` gets 200, since for it a
 * status other than that means that no GraphQL answered. Undefined for all other answers.
 */
export function statusOf({ data, errors }: Answered, accept: string | undefined): number | undefined {
  if (data !== undefined || !errors?.length) return undefined;
  if (!errors.every(({ extensions }) => REQUEST_ERRORS.has(String(extensions?.['code'])))) return undefined;
  return accept?.includes(RESPONSE_TYPE) ? 400 : 200;
}

/** Sets that status. */
export function statusPlugin(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { body, http } }) {
          if (body.kind !== 'single') return;
          const accept = request.http?.headers.get('accept');
          http.status = statusOf(body.singleResult, accept) ?? http.status;
        },
      };
    },
  };
}
