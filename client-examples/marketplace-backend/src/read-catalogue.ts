import { readFileSync } from 'node:fs';
import { type Catalogue, type Product } from './products-subgraph';
import { type WebhookEvent } from './verify-webhook';

function linesOf<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as T];
      } catch {
        return []; // an empty line, or half of one that is being written
      }
    });
}

/** The newest screening of each SKU, from what `serve-webhooks` has written down: the later number counts, whenever it came. */
export function screeningsIn(events: readonly WebhookEvent[]): ReadonlyMap<string, string> {
  const inOrder = [...events].sort((a, b) => a.sequence - b.sequence);
  return new Map(
    inOrder.flatMap(({ data: { screening, sku }, type }): [string, string][] =>
      type === 'LISTING_VERDICT_CHANGED' && typeof sku === 'string' && typeof screening === 'string'
        ? [[sku, screening]]
        : [],
    ),
  );
}

/** @param products JSONL with code, name and sku  @param events what `serve-webhooks --out` writes */
export function readCatalogue(products: string, events: string, marketplace: string): Catalogue {
  const screenings = screeningsIn(linesOf<WebhookEvent>(events));
  return { products: linesOf<Product>(products), marketplace, screeningOf: (sku) => screenings.get(sku) };
}
