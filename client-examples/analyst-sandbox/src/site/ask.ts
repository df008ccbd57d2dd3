import { type TypedDocumentString } from '../gql/graphql';

/** The server refused the question, or did not answer. */
export class AskError extends Error {
  override readonly name = 'AskError';

  constructor(
    message: string,
    /** `extensions.code` of the first error, or the HTTP status. */
    readonly code: string,
  ) {
    super(message);
  }
}

interface GraphQLAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Where the dashboard and these pages keep the token of a session: it goes with the tab. */
const TOKEN = 'bordermark.token';

export const storedToken = (): string => sessionStorage.getItem(TOKEN) ?? '';

export function storeToken(token: string): void {
  if (token === '') sessionStorage.removeItem(TOKEN);
  else sessionStorage.setItem(TOKEN, token);
}

/**
 * Asks one typed question, as the session's viewer or, without one, as the server's demo viewer.
 * @throws AskError if it is refused or the server does not answer
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const token = storedToken();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as GraphQLAnswer<Result>;
  const [error] = errors ?? [];
  if (error) throw new AskError(error.message, error.extensions?.code ?? String(response.status));
  if (!data) throw new AskError(`The server answered ${response.status}.`, String(response.status));
  return data;
}
