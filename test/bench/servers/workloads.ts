/** What the servers are asked in the benchmark. */
export interface Workload {
  readonly name: string;
  /** Requests of one turn: enough to outlast the noise of one, few enough to alternate often. */
  readonly requests: number;
  /** Whether every server has to give the same data, which is looked at before the rounds. */
  readonly isRead: boolean;
  readonly body: (turn: number) => { query: string; variables?: object };
}

const PAGE = /* GraphQL */ `
  query ListingPage($first: Int!) {
    listings(first: $first) {
      edges {
        cursor
        node {
          id
          sku
          title
          brandName
          category
          niceClasses
          attributes {
            name
            value
          }
          verdict
          updatedAt
          seller {
            id
            name
            country
            marketplace {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;
const PAGE_WITH_FINDINGS = /* GraphQL */ `
  query Page($first: Int!) {
    listings(first: $first) {
      edges {
        cursor
        node {
          id
          sku
          title
          brandName
          category
          niceClasses
          verdict
          updatedAt
          seller {
            id
            name
            country
            marketplace {
              id
              name
            }
          }
          latestScreening {
            id
            verdict
            summary
            findings {
              verdict
              reason
              trademark {
                id
                markText
                office
                owner {
                  name
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;
const LOOKUP = 'query Lookup($sku: String!) { listing(sku: $sku) { id sku title verdict } }';
const SCREEN =
  'query Screen($input: ScreenInput!) { screen(input: $input) { id verdict summary findings { verdict reason spans { field start end text } trademark { markText office } } } }';
const UPSERT =
  'mutation Upsert($input: UpsertListingsInput!) { upsertListings(input: $input) { createdCount listings { id verdict } userErrors { code } } }';

/** The workloads. `sku` and `seller` are of the demo data. */
export function workloads(sku: string, seller: string): readonly Workload[] {
  return [
    {
      name: 'listing page',
      isRead: true,
      requests: 150,
      body: () => ({ query: PAGE, variables: { first: 100 } }),
    },
    {
      name: 'page with findings',
      isRead: true,
      requests: 40,
      body: () => ({ query: PAGE_WITH_FINDINGS, variables: { first: 100 } }),
    },
    { name: 'look-up', isRead: true, requests: 400, body: () => ({ query: LOOKUP, variables: { sku } }) },
    {
      name: 'screen',
      isRead: false,
      requests: 150,
      body: (turn) => ({
        query: SCREEN,
        variables: {
          input: {
            title: `N1KE Air running shoes, white, model ${turn}`,
            niceClasses: [25],
            origin: 'CN',
            destination: 'US',
          },
        },
      }),
    },
    {
      name: 'mutation',
      isRead: false,
      requests: 60,
      body: (turn) => ({
        query: UPSERT,
        variables: { input: { listings: [{ sku: 'BENCH-1', seller, title: `Wool socks, pair ${turn}` }] } },
      }),
    },
  ];
}
