import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { CheckShipmentDocument, DispatchShipmentDocument, type ShipmentPartsFragment } from '../gql/graphql';
import { useText } from '../i18n/language';
import { useSession } from '../session/session-context';
import { ErrorState } from '../ui/error-state';
import { UserErrors } from '../ui/user-errors';
import { shipmentsText } from './shipments-text';

/** The check before dispatch, and the note that the goods have left; for those who ship. */
export function ShipmentActions({ shipment }: { readonly shipment: ShipmentPartsFragment }) {
  const text = useText(shipmentsText);
  const { viewer } = useSession();
  const [check, checking] = useMutation(CheckShipmentDocument);
  const [dispatch, dispatching] = useMutation(DispatchShipmentDocument);
  const { id, revision, status, verdict } = shipment;
  const ships = viewer.canWrite && (viewer.role === 'SELLER' || viewer.role === 'MARKETPLACE');
  if (!ships || status === 'DISPATCHED' || status === 'WITHDRAWN') return null;
  const variables = { input: { shipment: id, revision } };
  const failed = checking.error ?? dispatching.error;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          loading={checking.loading}
          onClick={() => void check({ variables }).catch(() => undefined)}
          variant={status === 'CHECKED' ? 'default' : 'filled'}
        >
          {status === 'CHECKED' ? text.checkAgain : text.check}
        </Button>
        {status === 'CHECKED' && verdict !== 'BLOCK' && (
          <Button
            loading={dispatching.loading}
            onClick={() => void dispatch({ variables }).catch(() => undefined)}
          >
            {text.dispatch}
          </Button>
        )}
        <Text size="sm" role="status" lang="en">
          {shipment.check?.summary}
        </Text>
      </Group>
      <UserErrors errors={checking.data?.checkShipment.userErrors ?? []} />
      <UserErrors errors={dispatching.data?.dispatchShipment.userErrors ?? []} />
      {failed && <ErrorState error={failed} />}
    </Stack>
  );
}
