import fc from 'fast-check';
import { EdgeTable } from '../../server/goods/edge-table';

describe('the edges of a trie', () => {
  it('lead where they were said to, and nowhere else', () => {
    const table = new EdgeTable();
    table.add(0, 7, 1);
    table.add(1, 7, 2);
    expect([table.get(0, 7), table.get(1, 7), table.get(7, 0), table.get(2, 7)]).toEqual([
      1,
      2,
      undefined,
      undefined,
    ]);
  });

  it('are all kept while the table grows', () => {
    const table = new EdgeTable();
    for (let i = 1; i <= 50_000; i += 1) table.add(i >> 3, i & 7, i);
    for (let i = 1; i <= 50_000; i += 1) expect(table.get(i >> 3, i & 7)).toBe(i);
    expect(table.get(50_001, 0)).toBeUndefined();
  });

  it('answer as a map does', () => {
    const edge = fc.tuple(fc.nat(100), fc.nat(0x10ffff));
    fc.assert(
      fc.property(fc.uniqueArray(edge, { selector: String }), edge, (edges, [node, label]) => {
        const table = new EdgeTable();
        const map = new Map(edges.map(([from, by], i) => [`${from} ${by}`, i + 1]));
        edges.forEach(([from, by], i) => table.add(from, by, i + 1));
        expect(table.get(node, label)).toBe(map.get(`${node} ${label}`));
      }),
    );
  });
});
