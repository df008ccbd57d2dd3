import fc from 'fast-check';
import { joinRows, NO_ROWS, rowsUnder, type SharedRows, shareRows } from '../../server/screening/shared-rows';

interface Row {
  readonly key: string;
  readonly text: string;
}

const share = (rows: readonly Row[]): SharedRows => shareRows(rows, ({ key }) => key);
const rows = fc.array(fc.record({ key: fc.constantFrom('7', '耐克', '', 'a b'), text: fc.string() }));
const hasAllOf = (table: SharedRows, all: readonly Row[]): void => {
  for (const key of ['7', '耐克', '', 'a b', 'none'])
    expect(rowsUnder(table, key)).toEqual(all.filter((row) => row.key === key));
};

test('rows are found under their key, in their order', () => {
  fc.assert(fc.property(rows, (all) => hasAllOf(share(all), all)));
});

test('two tables joined are the table of both', () => {
  fc.assert(
    fc.property(rows, rows, (some, more) => hasAllOf(joinRows(share(some), share(more)), [...some, ...more])),
  );
});

test('keys of one hash are told apart', () => {
  // FNV-1a of 32 bits gives both 0x5e4daa9d.
  const all = ['costarring', 'liquid'].map((key) => ({ key, text: key }));
  const table = share(all);
  expect(table.hashes[0]).toBe(table.hashes[1]);
  expect(rowsUnder(table, 'liquid')).toEqual([all[1]]);
});

test('a thread that is handed a table reads the same memory', () => {
  const table = share([{ key: '7', text: 'shared' }]);
  const handed = structuredClone(table);
  table.text.set(Buffer.from('SHARED'), table.text.length - 'shared"}]'.length);
  expect(rowsUnder(handed, '7')).toEqual([{ key: '7', text: 'SHARED' }]);
  expect(rowsUnder(structuredClone(NO_ROWS), '7')).toEqual([]);
});
