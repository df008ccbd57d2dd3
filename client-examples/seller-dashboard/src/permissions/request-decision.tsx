import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  DecideRequestDocument,
  type LegitimateUserDecision,
  LicencesDocument,
  ListingRequestsDocument,
  type RequestPartsFragment,
} from '../gql/graphql';
import { useText } from '../i18n/language';
import { ErrorState } from '../ui/error-state';
import { UserErrors } from '../ui/user-errors';
import { permissionsText } from './permissions-text';

/** List the party, or refuse with a reason. */
export function RequestDecision({ request }: { readonly request: RequestPartsFragment }) {
  const text = useText(permissionsText);
  const [reason, setReason] = useState('');
  const [decide, deciding] = useMutation(DecideRequestDocument, {
    refetchQueries: [ListingRequestsDocument, LicencesDocument],
  });
  const send = (decision: LegitimateUserDecision): void => {
    void decide({ variables: { input: { request: request.id, decision, reason: reason || null } } }).catch(
      () => undefined,
    );
  };
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="xs">
        <TextInput
          label={text.reason}
          description={text.reasonHint}
          maxLength={1000}
          flex="1 1 200px"
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
        <Button loading={deciding.loading} onClick={() => send('GRANT')}>
          {text.list}
        </Button>
        <Button variant="default" disabled={deciding.loading} onClick={() => send('REFUSE')}>
          {text.refuse}
        </Button>
      </Group>
      <UserErrors errors={deciding.data?.decideLegitimateUserRequest.userErrors ?? []} />
      {deciding.error && <ErrorState error={deciding.error} />}
    </Stack>
  );
}
