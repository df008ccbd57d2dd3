import { type FastifyRequest } from 'fastify';

/** Header by which Apollo Server knows that a browser asked beforehand. */
const PREFLIGHT = 'apollo-require-preflight';

/** Where a browser says that a request comes from which this server's own pages, or nobody's, have made. */
const OWN = new Set(['none', 'same-origin']);

/**
 * Lets plain GET queries through the prevention of cross-site requests, which otherwise asks for a header of its own. They
 * change nothing, and no credential goes with them by itself: it travels in a header that other sites cannot send. What is
 * left is a page elsewhere that lets its visitor's browser ask a server that only the visitor can reach; a browser tells of
 * that itself (Fetch Metadata), and it is refused.
 */
export function letPlainQueriesPass({ headers, method }: FastifyRequest): void {
  const site = headers['sec-fetch-site'];
  if (method === 'GET' && (site === undefined || OWN.has(String(site)))) headers[PREFLIGHT] ??= '1';
}
