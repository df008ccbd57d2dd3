import { useMutation } from '@apollo/client/react';
import { Anchor, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { type ListingPartsFragment, SaveListingDocument } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { useSession } from '../session/session-context';
import { ErrorState } from '../ui/error-state';
import { Page } from '../ui/page';
import { uiText } from '../ui/ui-text';
import { UserErrors } from '../ui/user-errors';
import { VerdictBadge } from '../ui/verdict-badge';
import { applyChange, type Draft, draftOf, isEqual, toSave } from './draft';
import { FindingList } from './finding-list';
import { ListingEditor } from './listing-editor';
import { listingText } from './listing-text';
import { type LiveCheck, useLiveCheck } from './use-live-check';

/** Roles that keep listings. */
const KEEPERS: readonly string[] = ['SELLER', 'MARKETPLACE', 'OPERATOR'];

/** A listing with its editor, its findings and what would clear them. While it is edited the findings are those of the draft. */
export function ListingDetail({ listing }: { readonly listing: ListingPartsFragment }) {
  const { viewer } = useSession();
  const stored = draftOf(listing);
  const [draft, setDraft] = useDraft(stored);
  const [save, saving] = useMutation(SaveListingDocument);
  const changed = !isEqual(draft, stored);
  const check = useLiveCheck(listing, draft, changed || listing.latestScreening === null);
  const screening = check.screening ?? (changed ? null : listing.latestScreening);
  const shown = screening ?? listing.latestScreening;
  const read = check.screening && check.of ? check.of : stored;

  const send = (): void => {
    void save({ variables: { input: { listings: [toSave(listing, draft)] } } }).then(
      ({ data }) => {
        const saved = data?.upsertListings.listings[0];
        if (saved) setDraft(draftOf(saved));
      },
      () => undefined,
    );
  };
  const errors = saving.data?.upsertListings.userErrors ?? [];
  return (
    <Page
      title={listing.title}
      lead={<ListingFacts listing={listing} />}
      actions={<VerdictBadge verdict={listing.verdict} />}
    >
      <Stack gap="md">
        <ListingEditor
          draft={draft}
          read={read}
          findings={shown?.findings ?? []}
          changed={changed}
          saving={saving.loading}
          canSave={viewer.canWrite && KEEPERS.includes(viewer.role)}
          onChange={setDraft}
          onSave={send}
          onUndo={() => setDraft(stored)}
        />
        <CheckStatus
          check={check}
          changed={changed}
          saved={!changed && saving.data !== undefined && errors.length === 0}
        />
        <UserErrors errors={errors} />
        {saving.error && <ErrorState error={saving.error} retry={send} />}
        {check.error !== null && <ErrorState error={check.error} />}
        {shown && (
          <FindingList
            screening={shown}
            onApply={(title, finding) => setDraft(applyChange(read, title, finding))}
          />
        )}
      </Stack>
    </Page>
  );
}

/** The words as they are edited. Where nothing was edited they follow what is stored, whoever stores it. */
function useDraft(stored: Draft): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(stored);
  const [base, setBase] = useState(stored);
  if (!isEqual(base, stored)) {
    setBase(stored);
    if (isEqual(draft, base)) setDraft(stored);
  }
  return [draft, setDraft];
}

function ListingFacts({ listing }: { readonly listing: ListingPartsFragment }) {
  const text = useText(listingText);
  const { country } = useFormats();
  const route = [listing.origin, listing.destination].map((code) => (code === null ? '?' : country(code)));
  return (
    <Group component="span" gap="sm">
      <Anchor component={Link} to="/listings">
        {text.back}
      </Anchor>
      <span>
        {listing.sku} · {listing.seller.name} · {route.join(' → ')}
      </span>
    </Group>
  );
}

interface CheckStatusProps {
  readonly check: LiveCheck;
  readonly changed: boolean;
  readonly saved: boolean;
}

/** What the live check says of the draft; spoken when it changes, without taking the focus. */
function CheckStatus({ changed, check, saved }: CheckStatusProps) {
  const text = useText(listingText);
  const { verdict: verdicts } = useText(uiText);
  const verdict = check.screening?.verdict;
  return (
    <Group role="status" gap="sm">
      {saved && <Text fw={500}>{text.saved}</Text>}
      {changed && (
        <>
          <Text size="sm">{text.unsaved}</Text>
          {verdict && <VerdictBadge verdict={verdict} />}
          <Text size="sm" c="dimmed" data-milliseconds={check.milliseconds ?? undefined}>
            {check.checking || check.milliseconds === null ? text.checking : text.checked(check.milliseconds)}
          </Text>
          <VisuallyHidden>{verdict && verdicts[verdict]}</VisuallyHidden>
        </>
      )}
    </Group>
  );
}
