import { createHash } from 'node:crypto';
import { type TypedDocumentString } from './gql/graphql';
import { secondsToWait, TemporaryError, withRetries } from './retry';

/** The server understood the question and refused it; asking again would not help. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    message: string,
    /** `extensions.code` of the first error, or the HTTP status. */
    readonly code: string,
  ) {
    super(message);
  }
}

export interface Endpoint {
  readonly url: string;
  /** An API key or token; without one the server's demo viewer answers, where it has one. */
  readonly token?: string;
  readonly timeoutSeconds: number;
}

interface GraphQLAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly retryAfter?: number };
  }[];
}

/** Codes of top-level errors that pass with time. */
const temporaryCodes = new Set(['THROTTLED', 'INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE']);
const temporaryStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Asks one typed question, by the hash of its document where the server knows it; retries what is temporary, honouring Retry-After.
 * @throws RefusedError when the server refuses it, TemporaryError when all tries failed
 */
export function ask<TResult, TVariables>(
  endpoint: Endpoint,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  const query = document.toString();
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
  const byHash = JSON.stringify({ variables, extensions });
  const whole = JSON.stringify({ query, variables, extensions });
  return withRetries(() => askOnce<TResult>(endpoint, byHash)).catch((error: unknown) => {
    if (!(error instanceof RefusedError) || !UNKNOWN_DOCUMENT.has(error.code)) throw error;
    return withRetries(() => askOnce<TResult>(endpoint, whole));
  });
}

/** The server does not know the document by its hash (yet), or takes none by hash: then it gets the text. */
const UNKNOWN_DOCUMENT = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

const hashes = new Map<string, string>();

/** Name of a document in automatic persisted queries: SHA-256 of its text, in hexadecimal. */
function hashOf(query: string): string {
  const known = hashes.get(query) ?? createHash('sha256').update(query).digest('hex');
  hashes.set(query, known);
  return known;
}

async function askOnce<TResult>({ url, token, timeoutSeconds }: Endpoint, body: string): Promise<TResult> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body,
    signal: AbortSignal.timeout(timeoutSeconds * 1000),
  }).catch((error: unknown) => {
    throw new TemporaryError(`${url} cannot be reached: ${reasonOf(error)}`);
  });
  const wait = secondsToWait(response.headers.get('retry-after'), new Date());
  const text = await response.text().catch((error: unknown) => {
    throw new TemporaryError(`The answer broke off: ${reasonOf(error)}`, wait);
  });
  const answer = parse<TResult>(text);
  const [error] = answer?.errors ?? [];
  const code = error?.extensions?.code ?? String(response.status);
  const message = error?.message ?? `${url} answered with status ${response.status}`;
  if (temporaryStatuses.has(response.status) || temporaryCodes.has(code)) {
    throw new TemporaryError(message, wait ?? error?.extensions?.retryAfter);
  }
  if (error || !answer?.data) throw new RefusedError(message, code);
  return answer.data;
}

/** A proxy in between may answer with a page instead of JSON. */
function parse<T>(text: string): GraphQLAnswer<T> | undefined {
  try {
    return JSON.parse(text) as GraphQLAnswer<T>;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
