import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ShipmentDetailDocument } from '../gql/graphql';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';
import { QueryView } from '../ui/query-view';
import { VerdictBadge } from '../ui/verdict-badge';
import { ShipmentDetail } from './shipment-detail';
import { shipmentsText } from './shipments-text';

/** A shipment by its address. */
export function ShipmentPage() {
  const text = useText(shipmentsText);
  const { id = '' } = useParams();
  const query = useQuery(ShipmentDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const back = (
    <Anchor component={Link} to="/shipments">
      {text.back}
    </Anchor>
  );
  return (
    <QueryView query={query} rows={6}>
      {({ shipment }) =>
        shipment ? (
          <Page
            title={shipment.reference}
            lead={back}
            actions={shipment.verdict !== null && <VerdictBadge verdict={shipment.verdict} />}
          >
            <ShipmentDetail key={shipment.id} shipment={shipment} />
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
