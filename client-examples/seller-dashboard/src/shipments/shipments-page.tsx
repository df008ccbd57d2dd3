import { useQuery } from '@apollo/client/react';
import { Anchor, Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import { type ShipmentRowFragment, ShipmentsPageDocument } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { useSession } from '../session/session-context';
import { Page } from '../ui/page';
import { PagedList } from '../ui/paged-list';
import { VerdictBadge } from '../ui/verdict-badge';
import { DeclareShipment } from './declare-shipment';
import { shipmentsText } from './shipments-text';

const PAGE = 30;

/** The shipments that the viewer may see, newest first; a seller declares new ones. */
export function ShipmentsPage() {
  const text = useText(shipmentsText);
  const { viewer } = useSession();
  const [open, { toggle, close }] = useDisclosure(false);
  const query = useQuery(ShipmentsPageDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        viewer.role === 'SELLER' && (
          <Button onClick={toggle} variant={open ? 'default' : 'filled'} aria-expanded={open}>
            {open ? text.cancel : text.declare}
          </Button>
        )
      }
    >
      {open && <DeclareShipment onDeclared={close} />}
      <PagedList
        query={query}
        connectionOf={({ shipments }) => shipments}
        empty={{ title: text.none, hint: text.noneHint }}
      >
        {(node) => <ShipmentRow shipment={node} />}
      </PagedList>
    </Page>
  );
}

function ShipmentRow({ shipment }: { readonly shipment: ShipmentRowFragment }) {
  const text = useText(shipmentsText);
  const { country, day } = useFormats();
  const { date, destination, id, origin, reference, status, verdict } = shipment;
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Stack gap={0} miw={0} className="wraps">
          <Anchor component={Link} to={`/shipments/${encodeURIComponent(id)}`} fw={600}>
            {reference}
          </Anchor>
          <Text size="sm" c="dimmed">
            {country(origin)} → {country(destination)} · {day(date)}
          </Text>
        </Stack>
        <Group gap="xs">
          <Badge variant="default" radius="sm">
            {text.status[status]}
          </Badge>
          {verdict !== null && <VerdictBadge verdict={verdict} />}
        </Group>
      </Group>
    </Card>
  );
}
