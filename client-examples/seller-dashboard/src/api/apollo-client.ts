import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { createCache } from './cache';

/** Whether an error says that the token is not accepted. */
export function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}

/** The code with which the server closes a socket whose token is not accepted, or not any more. */
const FORBIDDEN = 4403;

const codeOf = (event: unknown): number | undefined => (event instanceof CloseEvent ? event.code : undefined);

/** Subscriptions run over one socket, opened with the first and closed with the last of them. It comes back by itself. */
function socketLink(token: string, onUnauthenticated: () => void): GraphQLWsLink {
  const url = new URL('/graphql', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return new GraphQLWsLink(
    createClient({
      url: url.href,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: Infinity,
      shouldRetry: (event) => codeOf(event) !== FORBIDDEN,
      on: { closed: (event) => codeOf(event) === FORBIDDEN && onUnauthenticated() },
    }),
  );
}

/** A client that acts for the bearer of the token. Every session gets a new one, so that no cache outlives it. */
export function createApolloClient(token: string, onUnauthenticated: () => void): ApolloClient {
  const http = new HttpLink({ uri: '/graphql', headers: { authorization: `Bearer ${token}` } });
  const signOutWhenRefused = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) onUnauthenticated();
  });
  return new ApolloClient({
    cache: createCache(),
    link: signOutWhenRefused.concat(
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        socketLink(token, onUnauthenticated),
        http,
      ),
    ),
  });
}
