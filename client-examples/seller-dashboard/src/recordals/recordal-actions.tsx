import { useMutation } from '@apollo/client/react';
import { Button, Card, Group, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import {
  DecideRecordalDocument,
  type RecordalPartsFragment,
  ReturnRecordalDocument,
  SubmitRecordalDocument,
  TakeUpRecordalDocument,
} from '../gql/graphql';
import { useText } from '../i18n/language';
import { useSession } from '../session/session-context';
import { ErrorState } from '../ui/error-state';
import { UserErrors } from '../ui/user-errors';
import { recordalsText } from './recordals-text';

interface RecordalProps {
  readonly recordal: RecordalPartsFragment;
}

/** What the viewer may do with a recordal as it stands; nothing for those who only read it. */
export function RecordalActions({ recordal }: RecordalProps) {
  const { viewer } = useSession();
  if (viewer.role === 'RIGHTS_HOLDER' && recordal.status === 'DRAFT') return <HandIn recordal={recordal} />;
  const decides = recordal.status === 'SUBMITTED' || recordal.status === 'UNDER_EXAMINATION';
  if (viewer.role === 'CUSTOMS_OFFICER' && decides) return <Decide recordal={recordal} />;
  return null;
}

function HandIn({ recordal: { id, revision } }: RecordalProps) {
  const text = useText(recordalsText);
  const [submit, submitting] = useMutation(SubmitRecordalDocument);
  const send = (): void => {
    void submit({ variables: { input: { recordal: id, revision } } }).catch(() => undefined);
  };
  return (
    <Stack gap="xs">
      <Button onClick={send} loading={submitting.loading} style={{ alignSelf: 'flex-start' }}>
        {text.submit}
      </Button>
      <UserErrors errors={submitting.data?.submitRecordal.userErrors ?? []} />
      {submitting.error && <ErrorState error={submitting.error} retry={send} />}
    </Stack>
  );
}

function Decide({ recordal: { id, revision, status } }: RecordalProps) {
  const text = useText(recordalsText);
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [takeUp, takingUp] = useMutation(TakeUpRecordalDocument);
  const [giveBack, givingBack] = useMutation(ReturnRecordalDocument);
  const [decide, deciding] = useMutation(DecideRecordalDocument);
  const step = { recordal: id, revision };
  const reasons = reason.trim() === '' ? [] : [reason];
  const busy = takingUp.loading || givingBack.loading || deciding.loading;
  const quiet = (): undefined => undefined;
  const decideAs = (decision: 'APPROVE' | 'REFUSE'): void => {
    const input = { ...step, decision, number: number.trim() || null, reasons };
    void decide({ variables: { input } }).catch(quiet);
  };
  const errors = [
    ...(takingUp.data?.takeUpRecordal.userErrors ?? []),
    ...(givingBack.data?.returnRecordal.userErrors ?? []),
    ...(deciding.data?.decideRecordal.userErrors ?? []),
  ];
  const failed = takingUp.error ?? givingBack.error ?? deciding.error;
  return (
    <Card withBorder component="section" aria-label={text.decide}>
      <Title order={2} size="h5" mb="xs">
        {text.decide}
      </Title>
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            label={text.number}
            description={text.numberHint}
            maxLength={64}
            value={number}
            onChange={({ currentTarget: { value } }) => setNumber(value)}
          />
          <TextInput
            label={text.reason}
            description={text.reasonHint}
            maxLength={300}
            flex="1 1 240px"
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
        </Group>
        <Group gap="xs">
          {status === 'SUBMITTED' ? (
            <>
              <Button
                disabled={busy}
                onClick={() => void takeUp({ variables: { input: step } }).catch(quiet)}
              >
                {text.takeUp}
              </Button>
              <Button
                variant="default"
                disabled={busy}
                onClick={() => void giveBack({ variables: { input: { ...step, reasons } } }).catch(quiet)}
              >
                {text.giveBack}
              </Button>
            </>
          ) : (
            <>
              <Button disabled={busy} onClick={() => decideAs('APPROVE')}>
                {text.approve}
              </Button>
              <Button variant="default" disabled={busy} onClick={() => decideAs('REFUSE')}>
                {text.refuse}
              </Button>
            </>
          )}
        </Group>
        <UserErrors errors={errors} />
        {failed && <ErrorState error={failed} />}
      </Stack>
    </Card>
  );
}
