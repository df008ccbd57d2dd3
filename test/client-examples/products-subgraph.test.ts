import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ApolloServer } from '@apollo/server';
import { productsSubgraph } from '../../client-examples/marketplace-backend/src/products-subgraph';
import { readCatalogue } from '../../client-examples/marketplace-backend/src/read-catalogue';
import { startGateway } from '../support/gateway';
import { temporaryFolder } from '../support/run-folder';
import { startTestApp, type TestApp } from '../support/test-app';

const UPSERT =
  'mutation ($input: UpsertListingsInput!) { upsertListings(input: $input) { userErrors { message } } }';
const CREATE =
  'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { userErrors { message } } }';
const PRODUCTS = /* GraphQL */ `
  {
    products {
      code
      listing {
        verdict
      }
      screening {
        verdict
        findings {
          trademark {
            markText
          }
        }
      }
    }
  }
`;

describe('the products subgraph of the example, composed with this one', () => {
  let test_: TestApp;
  let gateway: ApolloServer;
  let token: string;
  const folder = temporaryFolder('products');
  const [products, events] = [path.join(folder, 'products.jsonl'), path.join(folder, 'events.jsonl')];

  beforeAll(async () => {
    test_ = await startTestApp(
      { databaseUrl: null, dataDir: temporaryFolder('products-app') },
      { WEBHOOK_PRIVATE_TARGETS: '1' },
    );
    token = await test_.token('MARKETPLACE');
    const catalogue = ['P-1', 'P-2', 'P-3'].map((code) => ({ code, name: code, sku: `${code}-SKU` }));
    writeFileSync(products, catalogue.map((product) => `${JSON.stringify(product)}\n`).join(''));
    const input = { url: 'http://127.0.0.1:1/', eventTypes: ['LISTING_VERDICT_CHANGED'] };
    await test_.ask(CREATE, { input }, token);
    const seller = Buffer.from(`Seller:${test_.rows.seller}`).toString('base64url');
    const upsert = (sku: string, title: string) =>
      test_.ask(UPSERT, { input: { listings: [{ sku, title, seller, niceClasses: [25] }] } }, token);
    await upsert('P-1-SKU', 'plain shoes');
    await upsert('P-1-SKU', 'NIKE shoes');
    await upsert('P-2-SKU', 'plain shoes');
    await writeEvents();
    const url = await test_.listen();
    const local = productsSubgraph(() => readCatalogue(products, events, 'demo'));
    gateway = await startGateway(url, local, token);
  }, 180_000);
  afterAll(async () => {
    await gateway.stop();
    await test_.close();
  });

  /** What `serve-webhooks` would have written, in the disorder in which it may have come. */
  const writeEvents = async () => {
    const dispatcher = test_.app.background.webhooks.dispatcher();
    while (await dispatcher.step()) continue;
    const { data } = await test_.ask(
      '{ webhookDeliveries(first: 100) { edges { node { payload } } } }',
      {},
      token,
    );
    const lines = data.webhookDeliveries.edges.map(({ node }: { node: { payload: string } }) => node.payload);
    writeFileSync(events, `${lines.join('\n')}\n{"half": `);
  };
  const ask = async () => {
    const { body } = await gateway.executeOperation({ query: PRODUCTS });
    if (body.kind !== 'single') throw new Error('An answer in parts.');
    expect(body.singleResult.errors).toBeUndefined();
    return body.singleResult.data!['products'];
  };

  test('a product tells its verdict and why, from the screening that a webhook brought', async () => {
    expect(await ask()).toMatchObject([
      {
        code: 'P-1',
        listing: { verdict: 'BLOCK' },
        screening: { verdict: 'BLOCK', findings: [{ trademark: { markText: 'NIKE' } }, {}] },
      },
      { code: 'P-2', listing: { verdict: 'CLEAR' }, screening: { verdict: 'CLEAR', findings: [] } },
      { code: 'P-3', screening: null },
    ]);
  });
});
