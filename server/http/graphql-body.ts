import { isUtf8 } from 'node:buffer';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

/** A body that cannot be read. */
class BodyError extends Error {
  readonly statusCode = 400;
}

/** Codes of requests that are refused before GraphQL sees them, by their HTTP status. */
const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Reads JSON bodies as UTF-8 and nothing else: bytes that are none would otherwise turn into other text without a word. */
export function readJsonBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    if (!isUtf8(body)) return done(new BodyError('The body is not UTF-8.'));
    try {
      done(null, JSON.parse(body.toString('utf8')));
    } catch {
      done(new BodyError('The body is not JSON.'));
    }
  });
}

/** Answers what cannot be read in the form of GraphQL, with a code, and says nothing of what went on inside. */
export function answerBadBodies(fastify: FastifyInstance): void {
  fastify.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'unexpected error');
    const message =
      status >= 500 ? `Something went wrong on our side. Quote the id ${request.id}.` : error.message;
    const code = CODES[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST');
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
}
