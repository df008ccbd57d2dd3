import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { addStaticSite } from '../../server/http/static-site';
import { temporaryFolder } from '../support/run-folder';

describe('a built site', () => {
  const folder = temporaryFolder('site');
  let http: FastifyInstance;

  beforeAll(() => {
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>site</title>');
    writeFileSync(path.join(folder, 'assets', 'main-abc.js'), 'let site;');
    writeFileSync(path.join(folder, '.stamp'), 'secret');
    http = Fastify();
    addStaticSite(http, '/site', folder);
  });
  afterAll(() => http.close());

  const get = (url: string, headers: Record<string, string> = {}) => http.inject({ url, headers });

  test.each(['/site/', '/site/listings', '/site/listings/TGlzdGluZzox'])(
    'answers %s with its page',
    async (url) => {
      const { body, headers, statusCode } = await get(url);
      expect({ statusCode, body }).toEqual({ statusCode: 200, body: expect.stringContaining('<title>site') });
      expect(headers).toMatchObject({
        'cache-control': 'no-cache',
        'content-type': 'text/html; charset=utf-8',
      });
    },
  );

  test('leads from its bare path to its page', async () => {
    expect((await get('/site')).headers['location']).toBe('/site/');
  });

  test('lets files be kept whose names carry a hash', async () => {
    const { body, headers } = await get('/site/assets/main-abc.js');
    expect(body).toBe('let site;');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('is sent gzipped to those who take it', async () => {
    const { headers, rawPayload } = await get('/site/', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(rawPayload).toString()).toContain('<title>site');
  });

  test('may load and ask nothing from elsewhere', async () => {
    const policy = String((await get('/site/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test.each(['/site/.stamp', '/site/assets/gone.js', '/site/../package.json', '/site/%2e%2e/package.json'])(
    'does not have %s',
    async (url) => {
      const { body, statusCode } = await get(url);
      expect({ statusCode, secret: /secret|"name"/.test(body) }).toEqual({ statusCode: 404, secret: false });
    },
  );

  test('is left out where it was not built', async () => {
    const bare = Fastify();
    addStaticSite(bare, '/site', path.join(folder, 'nowhere'));
    expect((await bare.inject({ url: '/site/' })).statusCode).toBe(404);
    await bare.close();
  });
});
