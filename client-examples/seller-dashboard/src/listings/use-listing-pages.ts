import { type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type ListingFilter,
  type ListingRowFragment,
  ListingRowFragmentDoc,
  ListingsPageDocument,
} from '../gql/graphql';

/** Rows of one request: the most that the server gives. */
const PAGE = 100;

export interface ListingPages {
  readonly rows: readonly ListingRowFragment[];
  readonly loading: boolean;
  /** Whether the end of the list has been reached. */
  readonly complete: boolean;
  readonly error: unknown;
  /** Fetches the next page, unless one is under way or there is none. */
  more(): void;
}

interface Held {
  readonly rows: ListingRowFragment[];
  cursor: string | null;
  complete: boolean;
  busy: boolean;
}

const nothing = (): Held => ({ rows: [], cursor: null, complete: false, busy: false });

/** Brings a listing that a page or an event has put into the cache up to what was just read. */
function refreshCached({ cache }: ApolloClient, row: ListingRowFragment): void {
  const options = {
    id: cache.identify({ __typename: 'Listing', id: row.id }),
    fragment: ListingRowFragmentDoc,
  };
  if (cache.readFragment(options)) cache.writeFragment({ ...options, data: row });
}

/**
 * The listings of a filter, page behind page. Rows are appended to one array that only this hook holds: a normalized cache
 * would copy the whole list with every page, which shows from some ten thousand rows on.
 */
export function useListingPages(filter: ListingFilter): ListingPages {
  const client = useApolloClient();
  const held = useRef<Held>(nothing());
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(null);

  const more = useCallback(() => {
    const list = held.current;
    if (list.busy || list.complete) return;
    list.busy = true;
    setError(null);
    const settle = (): void => {
      list.busy = false;
      if (held.current === list) redraw((count) => count + 1);
    };
    client
      .query({
        query: ListingsPageDocument,
        variables: { first: PAGE, after: list.cursor, filter },
        fetchPolicy: 'no-cache',
      })
      .then(({ data }) => {
        if (!data) return;
        for (const { node } of data.listings.edges) {
          list.rows.push(node);
          refreshCached(client, node);
        }
        list.cursor = data.listings.pageInfo.endCursor;
        list.complete = !data.listings.pageInfo.hasNextPage;
      })
      .catch((reason: unknown) => {
        if (held.current === list) setError(reason);
      })
      .finally(settle);
  }, [client, filter]);

  useEffect(() => {
    held.current = nothing();
    redraw((count) => count + 1);
    more();
  }, [more]);

  const { busy, complete, rows } = held.current;
  return { rows, loading: busy, complete, error, more };
}
