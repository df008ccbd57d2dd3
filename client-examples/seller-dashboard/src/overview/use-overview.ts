import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { OverviewPageDocument } from '../gql/graphql';
import { figuresOf, type OverviewFigures, type OverviewListing } from './figures';

const PAGE = 100;

/** Listings that are counted: an overview of more says so. */
export const COUNTED = 1_000;

export interface Overview {
  readonly figures: OverviewFigures | null;
  /** Whether there are more listings than were counted. */
  readonly more: boolean;
  readonly error: unknown;
  reload(): void;
}

/** Reads the listings with their last screenings, page behind page, and counts them. */
export function useOverview(): Overview {
  const client = useApolloClient();
  const [state, setState] = useState<Omit<Overview, 'reload'>>({ figures: null, more: false, error: null });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const listings: OverviewListing[] = [];
      let after: string | null = null;
      let more = true;
      while (more && listings.length < COUNTED) {
        const variables: { first: number; after: string | null } = { first: PAGE, after };
        const { data } = await client.query({
          query: OverviewPageDocument,
          variables,
          fetchPolicy: 'no-cache',
        });
        if (!data) return;
        for (const { node } of data.listings.edges) listings.push(node);
        more = data.listings.pageInfo.hasNextPage;
        after = data.listings.pageInfo.endCursor;
      }
      if (current) setState({ figures: figuresOf(listings), more, error: null });
    };
    read().catch((error: unknown) => current && setState({ figures: null, more: false, error }));
    return () => {
      current = false;
    };
  }, [client, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { ...state, reload };
}
