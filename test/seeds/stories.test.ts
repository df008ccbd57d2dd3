import { sharedBordermark } from '../support/bordermark-server';

const QUERY = `{
  cases(first: 50) { edges { node { number status outcome } } }
  screenings(first: 10, sku: "DEMO-CLEARED") { edges { node { date verdict } } }
  shipments(first: 10) { edges { node { reference } } }
}`;

describe('the stories of the demo', () => {
  let data: Record<string, { edges: { node: Record<string, string | null> }[] }>;
  beforeAll(async () => {
    const response = await fetch(`${await sharedBordermark()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    ({ data } = (await response.json()) as { data: typeof data });
  }, 240_000);
  const nodes = (list: string) => data[list]?.edges.map(({ node }) => node) ?? [];

  test.each([
    ['DEMO-C-000001', 'RELEASED', 'NOT_ANSWERED'],
    ['DEMO-C-000002', 'DISPOSED', 'INFRINGEMENT'],
    ['DEMO-C-000003', 'COMPENSATED', 'NO_COURT_NOTICE'],
    ['DEMO-N-000001', 'RESTORED', 'NO_SUIT'],
  ])('the case %s came to %s: %s', (number, status, outcome) => {
    expect(nodes('cases').filter((one) => one['number'] === number)).toEqual([{ number, status, outcome }]);
  });

  test('a seller was blocked, then asked for a look, then cleared once the holder listed it', () => {
    expect(nodes('screenings').map(({ date, verdict }) => [date, verdict])).toEqual([
      ['2026-10-21', 'CLEAR'],
      ['2026-10-14', 'REVIEW'],
      ['2026-10-12', 'BLOCK'],
    ]);
  });

  test('a shipment was declared', () => {
    expect(nodes('shipments').map(({ reference }) => reference)).toContain('DEMO-S-000001');
  });
});
