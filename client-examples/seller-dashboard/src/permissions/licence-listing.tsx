import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import {
  HolderRecordalsDocument,
  type HolderRecordalsQuery,
  type LicencePartsFragment,
  ListingRequestsDocument,
  RequestListingDocument,
} from '../gql/graphql';
import { useText } from '../i18n/language';
import { useSession } from '../session/session-context';
import { ErrorState } from '../ui/error-state';
import { Icon } from '../ui/icon';
import { QueryView } from '../ui/query-view';
import { UserErrors } from '../ui/user-errors';
import { permissionsText } from './permissions-text';

type Mark = HolderRecordalsQuery['trademarks']['edges'][number]['node'];

interface RecordedMark {
  readonly markText: string;
  readonly recordal: Mark['recordals'][number];
}

/** One recordal of the holder for each authority that has an effective one. */
function byAuthority(marks: readonly Mark[]): RecordedMark[] {
  const found = new Map<string, RecordedMark>();
  for (const { markText, recordals } of marks)
    for (const recordal of recordals)
      if (recordal.effectiveOn && !found.has(recordal.authority))
        found.set(recordal.authority, { markText, recordal });
  return [...found.values()];
}

/** Which customs authorities recorded the holder's marks, and whether each lists the seller; a request where it does not. */
export function LicenceListing({ licence }: { readonly licence: LicencePartsFragment }) {
  const text = useText(permissionsText);
  const query = useQuery(HolderRecordalsDocument, { variables: { owner: licence.rightsHolder.id } });
  return (
    <Stack gap={6}>
      <Title order={4} size="h6">
        {text.customs}
      </Title>
      <QueryView query={query} rows={1}>
        {({ trademarks }) => {
          const recorded = byAuthority(trademarks.edges.map(({ node }) => node));
          const missing = recorded.filter(({ recordal }) => !licence.listedWith.includes(recordal.authority));
          if (recorded.length === 0) return <Text size="sm">{text.noRecordals}</Text>;
          return (
            <>
              <ul className="plain">
                {recorded.map((mark) => (
                  <li key={mark.recordal.id}>
                    <ListedWith mark={mark} listed={!missing.includes(mark)} />
                  </li>
                ))}
              </ul>
              <Text size="sm" fw={missing.length > 0 ? 600 : undefined}>
                {missing.length > 0 ? text.missing : text.nothingMissing}
              </Text>
            </>
          );
        }}
      </QueryView>
    </Stack>
  );
}

function ListedWith({ listed, mark }: { readonly mark: RecordedMark; readonly listed: boolean }) {
  const text = useText(permissionsText);
  const { viewer } = useSession();
  const { markText, recordal } = mark;
  return (
    <Group gap="xs" justify="space-between">
      <Group gap={6}>
        <Icon name={listed ? 'check' : 'stop'} size={16} />
        <span className="wraps">
          <b>{recordal.authority}</b> {markText}, {recordal.number}: {listed ? text.listed : text.notListed}
        </span>
      </Group>
      {!listed && viewer.role === 'SELLER' && <AskToBeListed recordal={recordal.id} label={markText} />}
    </Group>
  );
}

function AskToBeListed({ label, recordal }: { readonly recordal: string; readonly label: string }) {
  const text = useText(permissionsText);
  const pending = useQuery(ListingRequestsDocument, { variables: { first: 100, statuses: ['PENDING'] } });
  const [ask, asking] = useMutation(RequestListingDocument, { refetchQueries: [ListingRequestsDocument] });
  const asked = pending.data?.legitimateUserRequests.edges.some(({ node }) => node.recordal?.id === recordal);
  const send = (): void => {
    void ask({ variables: { input: { recordal } } }).catch(() => undefined);
  };
  if (asked) return <Text size="sm">{text.asked}</Text>;
  return (
    <Stack gap={4}>
      <Button
        size="xs"
        loading={asking.loading}
        onClick={send}
        aria-label={`${text.askToBeListed}: ${label}`}
      >
        {text.askToBeListed}
      </Button>
      <UserErrors errors={asking.data?.requestLegitimateUser.userErrors ?? []} />
      {asking.error && <ErrorState error={asking.error} retry={send} />}
    </Stack>
  );
}
