import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Lists that pages are added to, and the arguments that tell one such list from another. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          recordals: relayStylePagination(['statuses', 'authority', 'trademark']),
          cases: relayStylePagination(['filter']),
          shipments: relayStylePagination(),
          authorizations: relayStylePagination(['seller', 'rightsHolder']),
        },
      },
    },
  });
}
