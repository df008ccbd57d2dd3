import { RowLoader } from '../../server/store/row-loader';

describe('a row loader', () => {
  const rows = new Map<number, string | null>();
  let batches: (readonly number[])[];
  let loader: RowLoader<number, string | null>;
  beforeEach(() => {
    batches = [];
    rows.set(1, 'one').set(2, 'two');
    loader = new RowLoader(async (keys) => {
      batches.push(keys);
      const read = keys.map((key) => rows.get(key) ?? null);
      await new Promise(setImmediate);
      return read;
    });
  });

  test('gives at once what it has loaded, and what is not there too', async () => {
    expect(loader.now(1)).toBeInstanceOf(Promise);
    expect(await Promise.all([loader.now(1), loader.now(3)])).toEqual(['one', null]);
    expect([loader.now(1), loader.now(3)]).toEqual(['one', null]);
    expect(batches).toEqual([[1, 3]]);
  });

  test('reads anew what was cleared', async () => {
    await loader.load(1);
    rows.set(1, 'changed');
    expect(loader.now(1)).toBe('one');
    loader.clear(1);
    expect(await loader.now(1)).toBe('changed');
    rows.set(1, 'again');
    loader.clearAll();
    expect(await loader.now(1)).toBe('again');
  });

  test('does not keep what was read before it was cleared', async () => {
    const reading = loader.load(1);
    await new Promise(process.nextTick);
    rows.set(1, 'changed');
    loader.clear(1);
    expect(await reading).toBe('one');
    expect(await loader.now(1)).toBe('changed');
  });
});
