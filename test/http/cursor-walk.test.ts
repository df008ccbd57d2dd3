import { Listing } from '../../schema/listing';
import { Store } from '../../server/store/store';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase } from '../support/databases';
import { startTestApp, type TestApp } from '../support/test-app';

const ROWS = 100_000;
const CHUNK = 500;
/** Rows whose number is divisible by this are deleted while somebody walks. */
const DELETED = 7;

const PAGE = /* GraphQL */ `
  query ($after: String) {
    listings(first: 100, after: $after) {
      edges {
        node {
          sku
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

// A thousand pages, and writes between them.
jest.setTimeout(300_000);

describeOnEachDatabase('a walk over a hundred thousand rows while others write', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(database.settings, { COST_LIMIT: '100000000', COST_RESTORE_RATE: '100000000' });
    await fill(app);
  });
  afterAll(() => app.close());

  test('sees every row that was there throughout, once', async () => {
    const writer = await Store.open(database.settings);
    const token = await app.token('MARKETPLACE');
    const seen = new Map<string, number>();
    const walking = { done: false };
    const written = writeUntil(walking, writer, app);
    let after: string | null = null;
    do {
      const { data, errors } = await app.ask(PAGE, { after }, token);
      expect(errors).toBeUndefined();
      for (const { node } of data.listings.edges) seen.set(node.sku, (seen.get(node.sku) ?? 0) + 1);
      after = data.listings.pageInfo.hasNextPage ? data.listings.pageInfo.endCursor : null;
    } while (after !== null);
    walking.done = true;
    const { deleted, inserted, updated } = await written;
    await writer.close();

    expect(Math.min(deleted, inserted, updated)).toBeGreaterThan(20);
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
    const lost = [];
    for (let row = 0; row < ROWS; row += 1)
      if (row % DELETED !== 0 && !seen.has(skuOf(row))) lost.push(skuOf(row));
    expect(lost).toEqual([]);
  });
});

const skuOf = (row: number): string => `WALK-${row}`;

async function fill({ app: { store }, rows }: TestApp): Promise<void> {
  const listings = tableOf(Listing);
  await store.transaction(async (tx) => {
    for (let row = 0; row < ROWS; row += CHUNK)
      await listings.insert(
        tx,
        Array.from({ length: CHUNK }, (_, at) => listing(rows, skuOf(row + at))),
      );
  });
}

function listing({ demo, seller }: TestApp['rows'], sku: string): Partial<Listing> {
  return {
    ...{ sku, marketplaceId: demo, sellerId: seller, title: 'wool socks', attributes: [], category: [] },
    ...{ niceClasses: [25], updatedAt: '2026-06-15T00:00:00.000Z' },
  };
}

/** Deletes, inserts and renames all over the table, as another process would, until the walk is done. */
async function writeUntil(
  walking: { readonly done: boolean },
  store: Store,
  { rows }: TestApp,
): Promise<{ deleted: number; inserted: number; updated: number }> {
  const count = { deleted: 0, inserted: 0, updated: 0 };
  // A step that has no divisor in common with the number of rows comes to all of them, in no order.
  for (let step = 0; !walking.done; step += 1) {
    const row = (step * 37_307) % ROWS;
    const deleted = await store.run('DELETE FROM `listing` WHERE `sku` = ? AND `marketplaceId` = ?', [
      skuOf(row - (row % DELETED)),
      rows.demo,
    ]);
    const updated = await store.run(
      'UPDATE `listing` SET `title` = ?, `updatedAt` = ? WHERE `sku` = ? AND `marketplaceId` = ?',
      [`socks ${step}`, '2026-06-16T00:00:00.000Z', skuOf(row), rows.demo],
    );
    await store.transaction((tx) => tableOf(Listing).insert(tx, [listing(rows, `NEW-${step}`)]));
    count.deleted += deleted.changed;
    count.updated += updated.changed;
    count.inserted += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return count;
}
