import { useQuery } from '@apollo/client/react';
import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { ListingRequestsDocument, type RequestPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { QueryView } from '../ui/query-view';
import { permissionsText } from './permissions-text';
import { RequestDecision } from './request-decision';

/** Requests to be listed as legitimate user; who decides sees those that are open. */
export function RequestList({ decides }: { readonly decides: boolean }) {
  const text = useText(permissionsText);
  const query = useQuery(ListingRequestsDocument, {
    variables: { first: 100, statuses: decides ? ['PENDING'] : null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Stack component="section" aria-label={text.requests} gap="sm">
      <Title order={2} size="h4">
        {text.requests}
      </Title>
      <QueryView query={query} rows={2}>
        {({ legitimateUserRequests: { edges } }) =>
          edges.length === 0 ? (
            <EmptyState title={text.noRequests} />
          ) : (
            edges.map(({ node }) => <RequestCard key={node.id} request={node} decides={decides} />)
          )
        }
      </QueryView>
    </Stack>
  );
}

interface RequestCardProps {
  readonly request: RequestPartsFragment;
  readonly decides: boolean;
}

function RequestCard({ decides, request }: RequestCardProps) {
  const text = useText(permissionsText);
  const { moment } = useFormats();
  const { authority, createdAt, partyName, reason, recordal, registrationCode, status } = request;
  const name = `${recordal?.trademark.markText ?? ''} · ${authority}`;
  return (
    <Card withBorder component="article" aria-label={name}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={3} size="h5" className="wraps">
            {name}
          </Title>
          <Badge variant="default" radius="sm" className="state" data-state={status}>
            {text.status[status]}
          </Badge>
        </Group>
        <dl className="facts">
          <dt>{text.requestedBy}</dt>
          <dd>
            {partyName} {text.on(moment(createdAt))}
          </dd>
          {registrationCode !== null && (
            <>
              <dt>{text.code}</dt>
              <dd>{registrationCode}</dd>
            </>
          )}
          {reason !== null && (
            <>
              <dt>{text.reason}</dt>
              <dd>{reason}</dd>
            </>
          )}
        </dl>
        {decides && status === 'PENDING' && <RequestDecision request={request} />}
        {request.note !== null && <Text size="sm">{request.note}</Text>}
      </Stack>
    </Card>
  );
}
