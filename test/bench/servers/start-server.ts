/**
 * One server of the benchmark, in a process of its own: `start-server.ts KIND`, KIND being `bordermark` or one of the usual
 * servers over the same schema and data: with the very same resolvers and loaders, or with resolvers as they are usually written. Says its port and, when asked, the processor time used so far.
 */
import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import cors from 'cors';
import express from 'express';
import Fastify from 'fastify';
import { createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import pino from 'pino';
import { type RequestContext } from '../../../server/access/request-context';
import { demoViewer } from '../../../server/access/viewer';
import { createApp } from '../../../server/app';
import { type App } from '../../../server/app-types';
import { readSettings } from '../../../server/settings';
import { resolveOrdinarily } from './ordinary-resolvers';

type MakeContext = () => RequestContext;

/** The product itself, as `serve` starts it. */
async function bordermark(app: App): Promise<number> {
  const http = await app.http();
  return Number(new URL(await http.listen({ port: 0, host: '127.0.0.1' })).port);
}

async function mercuriusJit({ schema }: App, context: MakeContext): Promise<number> {
  const fastify = Fastify();
  await fastify.register(mercurius, { schema, context, jit: 1, path: '/graphql' });
  return Number(new URL(await fastify.listen({ port: 0, host: '127.0.0.1' })).port);
}

async function yoga({ schema }: App, context: MakeContext): Promise<number> {
  const server = createServer(createYoga({ schema, context, logging: false }) as never).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function apolloOnExpress({ schema }: App, context: MakeContext): Promise<number> {
  const apollo = new ApolloServer<RequestContext>({ schema });
  await apollo.start();
  const application = express();
  application.use(
    '/graphql',
    cors(),
    express.json(),
    expressMiddleware(apollo, { context: async () => context() }) as never,
  );
  const server = application.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** The same with resolvers over TypeORM's repositories, as most servers of this kind have them. */
function apolloWithRepositories(app: App, context: MakeContext): Promise<number> {
  resolveOrdinarily(app.schema);
  return apolloOnExpress(app, context);
}

/** Every kind, by the name under which it is reported. */
export const KINDS = {
  bordermark,
  'mercurius + jit': mercuriusJit,
  'graphql-yoga': yoga,
  'Apollo, defaults, Express': apolloWithRepositories,
  'Apollo, our resolvers': apolloOnExpress,
} as const;

async function main(kind: keyof typeof KINDS): Promise<void> {
  const app = await createApp(readSettings(process.env), { log: pino({ level: 'silent' }) });
  const viewer = { ...demoViewer(app.demoMarketplaceId ?? 0), canWrite: true };
  const port = await KINDS[kind](app, () => app.contextFor(viewer, 'benchmark'));
  process.on('message', () => {
    const { system, user } = process.cpuUsage();
    process.send?.({ cpuMicroseconds: system + user });
  });
  process.send?.({ port });
}

if (require.main === module) void main(process.argv[2] as keyof typeof KINDS);
