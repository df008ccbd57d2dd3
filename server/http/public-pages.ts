import { type FastifyInstance } from 'fastify';
import { addPages, addStaticSite } from './static-site';
import { type ExampleOperation, sandboxPage } from './sandbox-page';

/** What people find with a browser. */
export interface PublicPages {
  readonly examples: readonly ExampleOperation[];
  /** Folder of the built landing page and notebook. */
  readonly site: string;
  /** Folder of the built dashboard. */
  readonly dashboard: string;
  /** The schema as SDL; null where introspection is not for everybody. */
  readonly sdl: string | null;
}

/**
 * The landing page at `/`, the notebook at `/notebook`, the sandbox at `/sandbox`, the dashboard at `/dashboard`, the schema at
 * `/schema.graphql`. Where the landing page was not built, `/` leads to the sandbox.
 */
export function addPublicPages(
  fastify: FastifyInstance,
  { dashboard, examples, sdl, site }: PublicPages,
): void {
  let sandbox: Promise<Buffer> | undefined;
  fastify.get('/sandbox', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-encoding', 'gzip')
      .header('cache-control', 'no-cache')
      .send(await (sandbox ??= sandboxPage(examples))),
  );
  if (!addPages(fastify, '/site', site, { '/': 'index.html', '/notebook': 'notebook.html' }))
    fastify.get('/', async (_request, reply) => reply.redirect('/sandbox'));
  addStaticSite(fastify, '/dashboard', dashboard);
  if (sdl !== null)
    fastify.get('/schema.graphql', async (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send(sdl),
    );
}
