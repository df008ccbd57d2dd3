import { type FastifyInstance } from 'fastify';
import { type Metrics } from './metrics';

/** Routes that a machine asks every few seconds: they are counted, and logged at debug only. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Counts each answered request and writes one line about it: route, status, milliseconds, request id. No query text, no
 * variables, no header and no address, so that neither personal data nor a secret can get into the log.
 */
export function watchRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { elapsedTime, statusCode } = reply;
    metrics.answered(request.method, route, statusCode, elapsedTime / 1000);
    const level = QUIET.has(route) ? 'debug' : statusCode >= 500 ? 'error' : 'info';
    request.log[level](
      { method: request.method, route, status: statusCode, ms: Math.round(elapsedTime * 10) / 10 },
      'answered',
    );
  });
}
