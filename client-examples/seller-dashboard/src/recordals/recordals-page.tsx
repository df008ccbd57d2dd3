import { useQuery } from '@apollo/client/react';
import { Anchor, Badge, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { type RecordalRowFragment, RecordalsPageDocument, type RecordalStatus } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { RequestList } from '../permissions/request-list';
import { useSession } from '../session/session-context';
import { Page } from '../ui/page';
import { PagedList } from '../ui/paged-list';
import { type RecordalFilter, recordalsText } from './recordals-text';

const PAGE = 30;

const STATUSES: Readonly<Record<RecordalFilter, readonly RecordalStatus[] | null>> = {
  open: ['DRAFT', 'SUBMITTED', 'UNDER_EXAMINATION', 'REFUSED'],
  approved: ['APPROVED'],
  all: null,
};

/** Recordals: an officer's queue, a rights holder's own, and for everybody else what is on record. */
export function RecordalsPage() {
  const text = useText(recordalsText);
  const { viewer } = useSession();
  const isOfficer = viewer.role === 'CUSTOMS_OFFICER';
  const takesPart = isOfficer || viewer.role === 'RIGHTS_HOLDER';
  const [filter, setFilter] = useState<RecordalFilter>(isOfficer ? 'open' : 'all');
  return (
    <Page title={text.title} lead={isOfficer ? text.leadOfficer : text.lead}>
      {isOfficer && <RequestList decides />}
      <SegmentedControl
        aria-label={text.filter}
        value={filter}
        onChange={(value) => setFilter(value as RecordalFilter)}
        data={(['open', 'approved', 'all'] as const)
          .filter((value) => takesPart || value !== 'open')
          .map((value) => ({ value, label: text.filters[value] }))}
        style={{ alignSelf: 'flex-start' }}
      />
      <RecordalList filter={filter} />
    </Page>
  );
}

function RecordalList({ filter }: { readonly filter: RecordalFilter }) {
  const text = useText(recordalsText);
  const statuses = STATUSES[filter];
  const query = useQuery(RecordalsPageDocument, {
    variables: { first: PAGE, statuses: statuses && [...statuses] },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <PagedList
      query={query}
      connectionOf={({ recordals }) => recordals}
      empty={{ title: text.none, hint: text.noneHint }}
    >
      {(node) => <RecordalRow recordal={node} />}
    </PagedList>
  );
}

function RecordalRow({ recordal }: { readonly recordal: RecordalRowFragment }) {
  const text = useText(recordalsText);
  const { day, list } = useFormats();
  const { authority, id, number, status, trademark, validTo } = recordal;
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Stack gap={0} miw={0} className="wraps">
          <Anchor component={Link} to={`/recordals/${encodeURIComponent(id)}`} fw={600}>
            {trademark.markText}
          </Anchor>
          <Text size="sm" c="dimmed">
            {authority} {number ?? ''} · {trademark.owner.name} · {text.classes}{' '}
            {list(trademark.niceClasses.map(String))}
            {validTo !== null && ` · ${text.due(day(validTo))}`}
          </Text>
        </Stack>
        <Badge variant="default" radius="sm" className="state" data-state={status}>
          {text.status[status]}
        </Badge>
      </Group>
    </Card>
  );
}
