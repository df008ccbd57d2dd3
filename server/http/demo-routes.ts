import { type FastifyInstance } from 'fastify';
import { type DemoSignIns } from '../access/demo-sign-ins';

/** `GET /demo/sign-ins` lists whom one may be in the demo, `POST /demo/sign-ins/:key` makes the token. Without a demo neither exists. */
export function addDemoRoutes(fastify: FastifyInstance, signIns: DemoSignIns | null): void {
  if (!signIns) return;
  fastify.get('/demo/sign-ins', () => signIns.offered());
  fastify.post<{ Params: { key: string } }>('/demo/sign-ins/:key', async ({ params }, reply) => {
    const token = await signIns.token(params.key);
    reply.header('cache-control', 'no-store');
    return token === null ? reply.code(404).send({ error: 'No such sign-in.' }) : { token };
  });
}
