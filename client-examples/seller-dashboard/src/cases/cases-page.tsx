import { useQuery } from '@apollo/client/react';
import { Anchor, Badge, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { type CaseRowFragment, CasesPageDocument } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Page } from '../ui/page';
import { PagedList } from '../ui/paged-list';
import { casesText } from './cases-text';
import { ClockList } from './clock-list';

const PAGE = 20;

/** The cases that the viewer may see, with the periods that run in them. */
export function CasesPage() {
  const text = useText(casesText);
  const [open, setOpen] = useState(true);
  return (
    <Page title={text.title} lead={text.lead}>
      <SegmentedControl
        aria-label={text.filter}
        value={open ? 'open' : 'closed'}
        onChange={(value) => setOpen(value === 'open')}
        data={(['open', 'closed'] as const).map((value) => ({ value, label: text[value] }))}
        style={{ alignSelf: 'flex-start' }}
      />
      <CaseList open={open} />
    </Page>
  );
}

function CaseList({ open }: { readonly open: boolean }) {
  const text = useText(casesText);
  const query = useQuery(CasesPageDocument, {
    variables: { first: PAGE, filter: { open } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <PagedList
      query={query}
      connectionOf={({ cases }) => cases}
      empty={{ title: text.none, hint: text.noneHint }}
    >
      {(node) => <CaseCard found={node} />}
    </PagedList>
  );
}

function CaseCard({ found }: { readonly found: CaseRowFragment }) {
  const text = useText(casesText);
  const { day } = useFormats();
  const { authority, clocks, id, kind, openedOn, outcome, rightsHolder, status, trademark } = found;
  return (
    <Card withBorder padding="sm" component="article" aria-label={trademark.markText}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs" wrap="nowrap">
          <Stack gap={0} miw={0} className="wraps">
            <Anchor component={Link} to={`/cases/${encodeURIComponent(id)}`} fw={600}>
              {trademark.markText}
            </Anchor>
            <Text size="sm" c="dimmed">
              {text.kind[kind]} {authority} · {rightsHolder.name} · {text.since(day(openedOn))}
            </Text>
          </Stack>
          <Badge variant="default" radius="sm" className="state">
            {outcome === null ? text.status[status] : text.outcome[outcome]}
          </Badge>
        </Group>
        <ClockList clocks={clocks} full={false} />
      </Stack>
    </Card>
  );
}
