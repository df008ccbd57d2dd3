import fc from 'fast-check';
import { StringTable } from '../../server/goods/string-table';

describe('a table of strings', () => {
  it('numbers strings in the order in which they came, each once', () => {
    const table = new StringTable();
    expect(['shoe', '鞋', 'shoe', ''].map((text) => table.add(text))).toEqual([0, 1, 0, 2]);
    expect([table.at(0), table.at(1), table.at(2)]).toEqual(['shoe', '鞋', '']);
    expect(table.numberOf('shoes')).toBeUndefined();
  });

  it('answers as a map does, also when it was written and read on the way', () => {
    const strings = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(strings, strings, (before, after) => {
        const first = new StringTable();
        for (const text of before) first.add(text);
        const table = new StringTable(first.columns());
        for (const text of after) table.add(text);
        const all = [...new Set([...before, ...after])];
        expect(table.size).toBe(all.length);
        expect(all.map((text) => table.numberOf(text))).toEqual(all.map((_, i) => i));
        expect(all.map((_, i) => table.at(i))).toEqual(all);
      }),
    );
  });

  it('orders strings as JavaScript does', () => {
    const string = fc.string({ unit: fc.constantFrom('a', 'b', '鞋', '😀', '\uffff') });
    fc.assert(
      fc.property(string, string, (left, right) => {
        const table = new StringTable();
        expect(table.isBefore(table.add(left), right)).toBe(left < right);
      }),
    );
  });

  it('keeps all strings while it grows', () => {
    const table = new StringTable();
    const words = Array.from({ length: 20_000 }, (_, i) => `word ${i}`);
    for (const word of words) table.add(word);
    expect(words.filter((word, i) => table.numberOf(word) !== i || table.at(i) !== word)).toEqual([]);
  });
});
