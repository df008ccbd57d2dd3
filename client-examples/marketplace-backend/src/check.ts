import { parseArgs } from 'node:util';
import { ScreenSkuDocument } from './gql/graphql';
import { ask } from './graphql-client';
import { heading, rowOf } from './table';

const usage = `check --title TEXT [options]: may this SKU be published? For a publishing pipeline.
  --brand, --description, --sku, --origin, --destination, --hs-code TEXT
  --category PATH    widest first: "Clothing > Shoes"
  --url URL          GraphQL endpoint (BORDERMARK_URL, default http://127.0.0.1:4000/graphql)
  --timeout SECONDS  (default 30)
  --json             the whole answer as JSON
The token, where the server wants one, comes from BORDERMARK_TOKEN.
Exit code: 0 CLEAR, 10 REVIEW, 20 BLOCK, 1 there is no answer, 2 wrong use.`;

const exitCodes = { CLEAR: 0, REVIEW: 10, BLOCK: 20 } as const;

const text = { type: 'string' } as const;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      title: text,
      brand: text,
      description: text,
      sku: text,
      origin: text,
      destination: text,
      'hs-code': text,
      category: text,
      url: { ...text, default: process.env['BORDERMARK_URL'] ?? 'http://127.0.0.1:4000/graphql' },
      timeout: { ...text, default: '30' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { title, brand, description, sku, origin, destination, category, url, json } = values;
  const timeoutSeconds = Number(values.timeout);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!title || !(timeoutSeconds > 0)) {
    console.error(usage);
    return 2;
  }
  const { screen } = await ask(
    { url, token: process.env['BORDERMARK_TOKEN'], timeoutSeconds },
    ScreenSkuDocument,
    {
      input: {
        title,
        brand,
        description,
        sku,
        origin,
        destination,
        hsCode: values['hs-code'],
        category: category?.split('>').map((part) => part.trim()),
      },
    },
  );
  if (json) console.log(JSON.stringify(screen));
  else console.log(`${heading}\n${rowOf({ line: 1, sku: sku ?? '-', screening: screen })}`);
  return exitCodes[screen.verdict];
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof TypeError && 'code' in error ? 2 : 1;
  },
);
