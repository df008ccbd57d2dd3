import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

/** A product of the shop's own catalogue. */
export interface Product {
  readonly code: string;
  readonly name: string;
  /** Under which it is listed on the marketplace. */
  readonly sku: string;
}

export interface Catalogue {
  readonly products: readonly Product[];
  /** Short name of the marketplace on which they are listed. */
  readonly marketplace: string;
  /** Id of the newest screening of a SKU, as webhooks told of it; undefined where none did. */
  readonly screeningOf: (sku: string) => string | undefined;
}

/** Only the keys of what bordermark has: the router asks bordermark for every other field. */
const typeDefs = parse(/* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    products: [Product!]!
    product(code: ID!): Product
  }

  type Product @key(fields: "code") {
    code: ID!
    name: String!
    "Its offer on the marketplace, as it is now."
    listing: Listing
    "What the newest screening found, and why; null before the first."
    screening: Screening
  }

  type Listing @key(fields: "marketplace sku", resolvable: false) {
    marketplace: String!
    sku: String!
  }

  type Screening @key(fields: "id", resolvable: false) {
    id: ID!
  }
`);

/** The shop's graph: its products, which refer to listings and screenings that live in bordermark. */
export function productsSubgraph(catalogue: () => Catalogue): GraphQLSchema {
  const byCode = (code: string) => catalogue().products.find((product) => product.code === code) ?? null;
  return buildSubgraphSchema({
    typeDefs,
    resolvers: {
      Query: {
        products: () => catalogue().products,
        product: (_root: unknown, { code }: { code: string }) => byCode(code),
      },
      Product: {
        __resolveReference: ({ code }: Pick<Product, 'code'>) => byCode(code),
        listing: ({ sku }: Product) => ({ marketplace: catalogue().marketplace, sku }),
        screening: ({ sku }: Product) => {
          const id = catalogue().screeningOf(sku);
          return id === undefined ? null : { id };
        },
      },
    },
  });
}
