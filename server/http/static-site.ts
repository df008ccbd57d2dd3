import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

const zip = promisify(gzip);

/** A file of the site, held in memory; packed when a browser first asks for it. */
class SiteFile {
  private packed: Promise<Buffer> | undefined;

  constructor(
    readonly type: string,
    readonly body: Buffer,
  ) {}

  get gzipped(): Promise<Buffer> {
    return (this.packed ??= zip(this.body));
  }
}

type Site = ReadonlyMap<string, SiteFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** The page may load and ask its own origin only; component and chart libraries set inline styles. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** Names of files whose content never changes: the build puts a hash into them. */
const HASHED = /^assets\//;

/** An address of the single page: its last part has no ending, as a file's name would. */
const isPage = (name: string): boolean => !/\.[^/]*$/.test(name);

/** Files of a folder that a browser may have, by their path inside it. */
function readSite(folder: string): Site {
  const files = new Map<string, SiteFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    files.set(name.replaceAll('\\', '/'), new SiteFile(type, readFileSync(join(folder, name))));
  }
  return files;
}

/** Sends a file of a site, or the one that stands in for it where it has none of that name. */
async function send(
  site: Site,
  { headers }: FastifyRequest,
  reply: FastifyReply,
  name: string,
  fallback?: string,
): Promise<FastifyReply> {
  const file = site.get(name) ?? (fallback === undefined ? undefined : site.get(fallback));
  if (!file) return reply.code(404).type('text/plain').send('Not found.\n');
  const zipped = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
  reply
    .type(file.type)
    .header('cache-control', HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('vary', 'accept-encoding');
  if (zipped) reply.header('content-encoding', 'gzip');
  return reply.send(zipped ? await file.gzipped : file.body);
}

type FileRequest = FastifyRequest<{ Params: { '*': string } }>;

/**
 * Serves a built single-page site below a path: its files by their names, and its page for every other address, so that
 * an address that was copied opens where it was copied. Does nothing where the folder was not built.
 */
export function addStaticSite(fastify: FastifyInstance, path: string, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const site = readSite(folder);
  fastify.get(path, async (_request, reply) => reply.redirect(`${path}/`));
  fastify.get(`${path}/*`, async (request: FileRequest, reply) => {
    const name = request.params['*'];
    return send(
      site,
      request,
      reply,
      name === '' ? 'index.html' : name,
      isPage(name) ? 'index.html' : undefined,
    );
  });
}

/**
 * Serves the pages of a built site at addresses of their own, and the files that they load below a path.
 * @param pages the page of each address: `{ '/': 'index.html' }`
 * @returns false where the folder was not built; then nothing is served
 */
export function addPages(
  fastify: FastifyInstance,
  path: string,
  folder: string,
  pages: Readonly<Record<string, string>>,
): boolean {
  if (!existsSync(join(folder, 'index.html'))) return false;
  const site = readSite(folder);
  for (const [address, page] of Object.entries(pages))
    fastify.get(address, async (request, reply) => send(site, request, reply, page));
  fastify.get(`${path}/*`, async (request: FileRequest, reply) =>
    send(site, request, reply, request.params['*']),
  );
  return true;
}
