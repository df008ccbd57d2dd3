import {
  ApolloGateway,
  IntrospectAndCompose,
  LocalGraphQLDataSource,
  RemoteGraphQLDataSource,
} from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { type GraphQLSchema } from 'graphql';

/**
 * A gateway over this graph and one of products, started.
 * @param url of this graph
 * @param products a subgraph within this process
 * @param token with which the gateway asks this graph
 */
export async function startGateway(
  url: string,
  products: GraphQLSchema,
  token: string,
): Promise<ApolloServer> {
  const authorization = `Bearer ${token}`;
  const gateway = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: new IntrospectAndCompose({
        subgraphs: [
          { name: 'bordermark', url },
          { name: 'products', url: 'http://products.invalid' },
        ],
        introspectionHeaders: { authorization },
      }),
      buildService: ({ name, url: at }) =>
        name === 'products'
          ? new LocalGraphQLDataSource(products)
          : new RemoteGraphQLDataSource({
              url: at,
              willSendRequest: ({ request }) => request.http?.headers.set('authorization', authorization),
            }),
    }),
  });
  await gateway.start();
  return gateway;
}
