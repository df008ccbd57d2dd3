import fc from 'fast-check';
import { RightsHolder } from '../../schema/rights-holder';
import { type Connection, type ConnectionArgs } from '../../schema/connection';
import { decodeCursor, encodeCursor, pageOf } from '../../server/store/page';
import { Store } from '../../server/store/store';
import { PLATFORM } from '../../server/store/scope';
import { tableOf } from '../../server/store/table';
import { describeOnEachDatabase } from '../support/databases';

const holders = tableOf(RightsHolder);
const page = (store: Store, args: ConnectionArgs, descending = false): Promise<Connection<RightsHolder>> =>
  pageOf(store, { table: holders, scope: PLATFORM, where: [], order: ['name', 'rowId'], descending }, args);

async function walk(
  store: Store,
  size: number,
  backwards: boolean,
  between: () => Promise<void>,
): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | null = null; ;) {
    const args: ConnectionArgs = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
    const { edges, pageInfo } = await page(store, args);
    const keys = edges.map(({ node }) => node.nameKey);
    if (backwards) seen.unshift(...keys);
    else seen.push(...keys);
    const more: boolean = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    if (!more) return seen;
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    await between();
  }
}

describeOnEachDatabase('pages by keyset', (database) => {
  let store: Store;
  const add = (from: number, count: number, prefix: string): Promise<void> =>
    store.transaction((tx) =>
      holders.insert(
        tx,
        Array.from({ length: count }, (_none, at) => ({
          name: `Holder ${(from + at) % 7}`,
          nameKey: `${prefix}${from + at}`,
          country: null,
        })),
      ),
    );
  beforeAll(async () => {
    store = await Store.open(database.settings);
    await store.migrate();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    await store.run('DELETE FROM `rights_holder`');
    await add(0, 40, 'kept-');
  });

  test.each([
    [1, false],
    [7, false],
    [100, false],
    [1, true],
    [9, true],
  ])(
    'a walk in pages of %i (backwards: %s) sees every row once, in the same order',
    async (size, backwards) => {
      const whole = (await page(store, { first: 100 })).edges.map(({ node }) => node.nameKey);
      expect(await walk(store, size, backwards, () => Promise.resolve())).toEqual(whole);
    },
  );

  test('rows that come and go meanwhile neither repeat nor hide the others', async () => {
    let added = 0;
    const seen = await walk(store, 3, false, async () => {
      await add(1000 + added, 2, 'new-');
      await store.run('DELETE FROM `rights_holder` WHERE `nameKey` = ?', [`new-${1000 + added}`]);
      added += 2;
    });
    const kept = seen.filter((key) => key.startsWith('kept-'));
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept).toHaveLength(40);
  });

  test('newest first is the same list turned round', async () => {
    const up = (await page(store, { first: 100 })).edges.map(({ node }) => node.rowId);
    const down = (await page(store, { first: 100 }, true)).edges.map(({ node }) => node.rowId);
    expect(down).toEqual([...up].reverse());
  });

  test.each<[ConnectionArgs, RegExp]>([
    [{}, /exactly one of `first` and `last`/],
    [{ first: 1, last: 1 }, /exactly one of `first` and `last`/],
    [{ first: 0 }, /must be from 1 to 100/],
    [{ last: 101 }, /must be from 1 to 100/],
    [{ first: 1, after: 'nonsense' }, /not one of this list/],
    [{ first: 1, after: encodeCursor(['only one part']) }, /not one of this list/],
  ])('%j is refused', async (args, message) => {
    await expect(page(store, args)).rejects.toThrow(message);
  });
});

test('a cursor gives its key back; no other text is taken for one', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 3 }), (key) => {
      expect(decodeCursor(encodeCursor(key), key.length)).toEqual(key);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(text, 2)).toThrow();
    }),
  );
});
