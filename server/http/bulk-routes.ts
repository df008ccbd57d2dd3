import { type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type RequestContext } from '../access/request-context';
import { type BulkFiles } from '../bulk/types';

export interface BulkRouteParts {
  readonly bulk: BulkFiles;
  /** Largest upload in bytes. */
  readonly uploadLimit: number;
  /** @throws UnauthenticatedError without a good credential */
  readonly contextOf: (requestId: string, authorization: string | undefined) => Promise<RequestContext>;
}

const JSONL = ['application/jsonl', 'application/x-ndjson'];

/** More bytes than an upload may have. */
class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** What a refusal is called, by the name of the error that led to it. */
const REFUSALS: Readonly<Record<string, { readonly status: number; readonly code: string }>> = {
  UnauthenticatedError: { status: 401, code: 'UNAUTHENTICATED' },
  ForbiddenError: { status: 403, code: 'FORBIDDEN' },
  TooLargeError: { status: 413, code: 'TOO_LARGE' },
  LinesError: { status: 400, code: 'BAD_USER_INPUT' },
};

async function* bounded(body: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > limit) throw new TooLargeError(`An upload has at most ${limit} bytes; split it.`);
    yield part;
  }
}

/** Answers with what went wrong where a client can mend it. */
async function orRefusal(reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const refusal = error instanceof Error ? REFUSALS[error.name] : undefined;
    if (!refusal) throw error;
    const message = (error as Error).message;
    return reply.code(refusal.status).send({ error: { code: refusal.code, message } });
  }
}

/** Lines in and answers out, streamed: what is too large for a GraphQL request. */
export function addBulkRoutes(
  fastify: FastifyInstance,
  { bulk, contextOf, uploadLimit }: BulkRouteParts,
): void {
  const contextFor = (request: FastifyRequest) => contextOf(request.id, request.headers.authorization);
  void fastify.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser(JSONL, (_request: FastifyRequest, body: IncomingMessage, done) =>
      done(null, body),
    );
    routes.post('/bulk/uploads', { bodyLimit: uploadLimit }, (request, reply) =>
      orRefusal(reply, async () => {
        const context = await contextFor(request);
        const { id, totalCount } = await bulk.upload(
          context,
          bounded(request.body as IncomingMessage, uploadLimit),
        );
        return reply.code(201).send({ upload: id, lines: totalCount });
      }),
    );
    routes.get<{ Params: { id: string } }>('/bulk/:id/result.jsonl', (request, reply) =>
      orRefusal(reply, async () => {
        const result = await bulk.result(await contextFor(request), request.params.id);
        if (result) return reply.type('application/jsonl; charset=utf-8').send(Readable.from(result));
        const message = 'There is no such bulk operation, or it has not ended.';
        return reply.code(404).send({ error: { code: 'NOT_FOUND', message } });
      }),
    );
  });
}
