import { flatTable } from '../../client-examples/analyst-sandbox/src/notebook/flat-table';

test('the nodes of a connection become rows, what stands in them columns by their paths', () => {
  const nodes = [
    { sku: 'A', seller: { name: 'x' }, classes: [25, 18], findings: [{ reason: 'EVASION' }] },
    { sku: 'B', seller: null, classes: [], block: 3 },
  ];
  expect(flatTable({ listings: { edges: nodes.map((node) => ({ node })), pageInfo: {} } })).toEqual({
    columns: ['sku', 'seller.name', 'classes', 'findings', 'block'],
    rows: [
      ['A', 'x', '25 | 18', '[{"reason":"EVASION"}]', ''],
      ['B', '', '', '', 3],
    ],
  });
});

test('the list nearest to the top is taken, of several the first', () => {
  const data = { a: { deep: { list: [{ n: 1 }] } }, b: { near: [{ m: 2 }] }, c: { near: [{ o: 3 }] } };
  expect(flatTable(data)).toEqual({ columns: ['m'], rows: [[2]] });
});

test.each([
  [
    { viewer: { role: 'ANALYST', canWrite: false } },
    ['viewer.role', 'viewer.canWrite'],
    [['ANALYST', 'false']],
  ],
  [{ brands: { edges: [] } }, ['brands.edges'], [['']]],
])('an answer without a list with something in it is one row: %j', (data, columns, rows) => {
  expect(flatTable(data)).toEqual({ columns, rows });
});
