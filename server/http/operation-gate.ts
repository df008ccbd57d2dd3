import { type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type OperationLimits } from '../access/limits/operation-limits';
import { type Safelist } from '../access/limits/safelist';
import { limitRefusal } from './limits-plugin';

interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** Looks at every request before GraphQL does: whether its document may be here at all. */
export class OperationGate {
  constructor(
    private readonly limits: OperationLimits,
    /** Operations beside which none runs; null lets all run. */
    private readonly safelist: Safelist | null,
  ) {}

  /** @throws GraphQLError with a code for what is refused */
  check(request: FastifyRequest): void {
    if (Array.isArray(request.body)) {
      throw new GraphQLError('Send one operation a request; batches are not taken.', {
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'batch', http: { status: 400 } },
      });
    }
    if (this.safelist) this.useSafelist(request, this.safelist);
    const { query } = request.method === 'GET' ? (request.query as Body) : bodyOf(request);
    if (typeof query !== 'string') return;
    try {
      this.limits.admit(query);
    } catch (error) {
      throw limitRefusal(error);
    }
  }

  /** Puts the document in the place of its hash; Apollo Server then finds it in the body. */
  private useSafelist(request: FastifyRequest, safelist: Safelist): void {
    const body = bodyOf(request);
    const { documentId, extensions, query } = request.method === 'GET' ? (request.query as Body) : body;
    const hash = documentId ?? persistedHash(extensions);
    const text = safelist.find(
      typeof query === 'string' ? { text: query } : { hash: typeof hash === 'string' ? hash : undefined },
    );
    if (text === null || (request.method === 'GET' && typeof query !== 'string')) throw notOnSafelist();
    body.query = text;
    delete body.extensions;
  }
}

/** The error for an operation that the safelist does not hold. */
export function notOnSafelist(): GraphQLError {
  const extensions = { code: 'OPERATION_NOT_ALLOWED', http: { status: 403 } };
  return new GraphQLError('This server runs the operations of its safelist only, and this is none of them.', {
    extensions,
  });
}

function bodyOf(request: FastifyRequest): Body {
  return typeof request.body === 'object' && request.body !== null ? request.body : {};
}

/** The hash of a persisted document, where a client sends that. */
export function persistedHash(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  return persistedQuery?.sha256Hash;
}
