import { useQuery } from '@apollo/client/react';
import { Anchor, Badge } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { RecordalDetailDocument } from '../gql/graphql';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { QueryView } from '../ui/query-view';
import { RecordalDetail } from './recordal-detail';
import { recordalsText } from './recordals-text';

/** A recordal by its address. */
export function RecordalPage() {
  const text = useText(recordalsText);
  const { id = '' } = useParams();
  const query = useQuery(RecordalDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const back = (
    <Anchor component={Link} to="/recordals">
      {text.back}
    </Anchor>
  );
  return (
    <QueryView query={query} rows={6}>
      {({ node }) =>
        node?.__typename === 'Recordal' ? (
          <Page
            title={node.trademark.markText}
            lead={back}
            actions={
              <Badge variant="default" radius="sm" className="state" data-state={node.status}>
                {text.status[node.status]}
              </Badge>
            }
          >
            <RecordalDetail key={node.id} recordal={node} />
          </Page>
        ) : (
          <Page title={text.notFound}>
            <EmptyState title={text.notFoundHint}>{back}</EmptyState>
          </Page>
        )
      }
    </QueryView>
  );
}
