import { useQuery } from '@apollo/client/react';
import { Anchor, Badge } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { CaseDetailDocument } from '../gql/graphql';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { QueryView } from '../ui/query-view';
import { CaseDetail } from './case-detail';
import { casesText } from './cases-text';

/** A case by its address. */
export function CasePage() {
  const text = useText(casesText);
  const { id = '' } = useParams();
  const query = useQuery(CaseDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const back = (
    <Anchor component={Link} to="/cases">
      {text.back}
    </Anchor>
  );
  return (
    <QueryView query={query} rows={6}>
      {({ node }) =>
        node?.__typename === 'EnforcementCase' ? (
          <Page
            title={node.trademark.markText}
            lead={back}
            actions={
              <Badge variant="default" radius="sm">
                {text.status[node.status]}
              </Badge>
            }
          >
            <CaseDetail found={node} />
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
