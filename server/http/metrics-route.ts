import { createHash, timingSafeEqual } from 'node:crypto';
import { type FastifyInstance } from 'fastify';
import { type Metrics } from './metrics';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * `/metrics`: for the machine itself, and with METRICS_TOKEN for a scraper elsewhere that sends it as a bearer token.
 * Behind a proxy on the same machine every client looks local: set the token there.
 */
export function addMetricsRoute(fastify: FastifyInstance, metrics: Metrics, token: string | null): void {
  const isAllowed = (address: string, authorization = ''): boolean =>
    token === null
      ? LOOPBACK.has(address)
      : timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
  fastify.get('/metrics', async ({ headers, socket }, reply) => {
    if (!isAllowed(socket.remoteAddress ?? '', headers.authorization)) {
      return reply.code(404).send({ message: 'Not found' });
    }
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
