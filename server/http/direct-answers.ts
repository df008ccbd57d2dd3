import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Charge, type OperationLimits } from '../access/limits/operation-limits';
import { type RequestContext } from '../access/request-context';
import { type Executor } from './jit-gateway';
import { type KnownQueries, type KnownQuery } from './known-queries';
import { type Metrics } from './metrics';
import { statusOf } from './status-plugin';
import { watchOperation } from './watch-operations';

/** `Accept` headers whose answer's content type is remembered. */
const ACCEPTS = 100;

type Variables = Record<string, unknown>;

export interface DirectParts {
  readonly known: KnownQueries;
  readonly executor: Executor;
  readonly limits: OperationLimits;
  readonly metrics: Metrics;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** What was asked, where it is a known query in the plainest form. */
interface Asked {
  readonly query: KnownQuery;
  readonly variables: Variables;
  readonly contentType: string;
}

/** Makes the context of a request. @throws for one that may not ask */
type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/**
 * Answers queries that came before, without Apollo Server: what it does for each request again (hashes, plugins, negotiation) takes
 * as long as a page of listings. The same limits, deadline, measuring and error formatting apply. What is new, is no plain POST of a
 * query, or is refused before it runs, is left to Apollo Server, which words every refusal.
 */
export class DirectAnswers {
  /** Content type by `Accept`, as Apollo Server negotiated it. */
  private readonly contentTypes = new LRUCache<string, string>({ max: ACCEPTS });

  constructor(private readonly parts: DirectParts) {}

  /** The body of the answer; null where Apollo Server has to answer. */
  async answer(request: FastifyRequest, reply: FastifyReply, contextOf: ContextOf): Promise<string | null> {
    const asked = this.asked(request);
    if (!asked) return null;
    const { limits, metrics } = this.parts;
    const { query, variables } = asked;
    let context: RequestContext;
    let charge: Charge;
    try {
      context = await contextOf(request, reply);
      charge = await limits.charge(context.viewer, query.document, query.operation, variables);
    } catch {
      return null;
    }
    const watch = watchOperation(metrics);
    watch.resolved('query', query.operationName);
    const { data, errors } = await this.parts.executor({ ...query, context, request: { variables } });
    const cost = charge.settle(data);
    const formatted = errors?.map((error) => this.format(error));
    watch.ended(formatted);
    void reply.code(statusOf({ data, errors: formatted }, request.headers.accept) ?? httpStatusOf(errors));
    void reply.header('content-type', asked.contentType);
    return `${JSON.stringify({ errors: formatted, data, extensions: { cost } })}\n`;
  }

  /** Looks at an answer of Apollo Server: how it reads the request's `Accept`. */
  learn({ headers, method }: FastifyRequest, reply: FastifyReply): void {
    const contentType = reply.getHeader('content-type');
    if (method === 'POST' && reply.statusCode === 200 && typeof contentType === 'string')
      this.contentTypes.set(headers.accept ?? '', contentType);
  }

  private asked({ body, headers, method }: FastifyRequest): Asked | null {
    if (method !== 'POST' || typeof body !== 'object' || body === null) return null;
    const { extensions, operationName, query: text, variables } = body as Record<string, unknown>;
    if (typeof text !== 'string' || extensions != null) return null;
    if (operationName != null && typeof operationName !== 'string') return null;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
    const contentType = this.contentTypes.get(headers.accept ?? '');
    const query = this.parts.known.find(text, operationName ?? undefined);
    if (!query || contentType === undefined) return null;
    return { query, variables: (variables ?? {}) as Variables, contentType };
  }

  /** As Apollo Server does it: every error has a code, and what it says of HTTP is not told. */
  private format(error: GraphQLError): GraphQLFormattedError {
    const { http: _http, ...extensions } = error.extensions;
    const code = extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
    return this.parts.formatError({ ...error.toJSON(), extensions: { ...extensions, code } }, error);
  }
}

/** The status that the errors ask for; the last one that asks is heard. */
function httpStatusOf(errors: readonly GraphQLError[] | undefined): number {
  const statuses = (errors ?? []).flatMap(({ extensions }) => {
    const { status } = (extensions['http'] ?? {}) as { status?: number };
    return status === undefined ? [] : [status];
  });
  return statuses.at(-1) ?? 200;
}
