import { useQuery, useSubscription } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ListingDetailDocument, ListingTurnedDocument } from '../gql/graphql';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { QueryView } from '../ui/query-view';
import { ListingDetail } from './listing-detail';
import { listingText } from './listing-text';

/** A listing by its address. */
export function ListingPage() {
  const text = useText(listingText);
  const { id = '' } = useParams();
  const query = useQuery(ListingDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  // What it brings goes into the cache, and from there onto the page.
  useSubscription(ListingTurnedDocument, { variables: { id } });
  return (
    <QueryView query={query} rows={8}>
      {({ listing }) =>
        listing ? (
          <ListingDetail key={listing.id} listing={listing} />
        ) : (
          <Page title={text.notFound}>
            <EmptyState title={text.notFoundHint}>
              <Anchor component={Link} to="/listings">
                {text.back}
              </Anchor>
            </EmptyState>
          </Page>
        )
      }
    </QueryView>
  );
}
