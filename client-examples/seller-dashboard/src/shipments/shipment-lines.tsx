import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { type ShipmentPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { VerdictBadge } from '../ui/verdict-badge';
import { shipmentsText } from './shipments-text';

/** The lines of a shipment, each with its verdict and the way to its listing. */
export function ShipmentLines({ lines }: Pick<ShipmentPartsFragment, 'lines'>) {
  const text = useText(shipmentsText);
  const { count, money } = useFormats();
  return (
    <ul className="plain rows">
      {lines.map(({ id, listing, preConfirmations, quantity, sku, value, verdict }) => (
        <li key={id}>
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <Stack gap={0} miw={0} className="wraps">
              {listing ? (
                <Anchor component={Link} to={`/listings/${encodeURIComponent(listing.id)}`} size="sm">
                  {listing.title}
                </Anchor>
              ) : (
                <Text size="sm">{sku}</Text>
              )}
              <Text size="sm" c="dimmed">
                {sku} · {text.pieces(count(quantity))} · {money(value.amount, value.currency)}
                {preConfirmations.length > 0 && ` · ${text.confirmed}`}
              </Text>
            </Stack>
            {verdict !== null && <VerdictBadge verdict={verdict} />}
          </Group>
        </li>
      ))}
    </ul>
  );
}
