import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parseArgs } from 'node:util';
import { productsSubgraph } from './products-subgraph';
import { readCatalogue } from './read-catalogue';

const usage = `serve-products --products FILE --events FILE [options]: the shop's own subgraph, to compose with bordermark's.
  --products FILE     JSONL: code, name, sku
  --events FILE       what serve-webhooks writes; read again at every question
  --marketplace NAME  short name of the marketplace (default demo)
  --port N            (default 4200)`;

const text = { type: 'string' } as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      products: text,
      events: text,
      marketplace: { ...text, default: 'demo' },
      port: { ...text, default: '4200' },
    },
  });
  const { events, marketplace, products } = values;
  if (!products || !events) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const schema = productsSubgraph(() => readCatalogue(products, events, marketplace));
  const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
    listen: { host: '127.0.0.1', port: Number(values.port) },
  });
  console.error(`Products at ${url}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
