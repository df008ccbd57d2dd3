import { Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { LoadingState } from '../ui/loading-state';
import { Page } from '../ui/page';
import { uiText } from '../ui/ui-text';
import { ListingTable } from './listing-table';
import { listingsText } from './listings-text';
import { NarrowedBy } from './narrowed-by';
import { type ListingPages, useListingPages } from './use-listing-pages';
import { type ListingSearch, useListingSearch } from './use-listing-search';

/** How long typing rests before the list follows, in milliseconds. */
const REST = 250;

/** All listings of the viewer, searchable, as a table of which only the visible rows exist. */
export function ListingsPage() {
  const text = useText(listingsText);
  const { count } = useFormats();
  const search = useListingSearch();
  const pages = useListingPages(search.filter);
  return (
    <Page title={text.title}>
      <ListingFilters search={search} />
      <NarrowedBy search={search} />
      <Text size="sm" c="dimmed" role="status">
        {pages.rows.length > 0 && text.loaded(count(pages.rows.length), pages.complete)}
      </Text>
      <ListingList pages={pages} narrowed={search.narrowed} />
    </Page>
  );
}

function ListingFilters({ search }: { readonly search: ListingSearch }) {
  const text = useText(listingsText);
  const { verdict: words } = useText(uiText);
  const [typed, setTyped] = useState(search.text);
  useEffect(() => setTyped(search.text), [search.text]);
  const follow = useDebouncedCallback((value: string) => search.set('q', [value]), REST);
  return (
    <Group align="flex-end" gap="md">
      <TextInput
        type="search"
        label={text.search}
        description={text.searchHint}
        flex="1 1 260px"
        maw={480}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          follow(value);
        }}
      />
      <Stack gap={6} role="group" aria-label={text.verdicts}>
        <Text size="sm" fw={500} aria-hidden="true">
          {text.verdicts}
        </Text>
        <Chip.Group
          multiple
          value={[...search.verdicts]}
          onChange={(values) => search.set('verdict', values)}
        >
          <Group gap="xs">
            {Object.entries(words).map(([verdict, label]) => (
              <Chip key={verdict} value={verdict} size="sm">
                {label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Stack>
    </Group>
  );
}

function ListingList({ narrowed, pages }: { readonly pages: ListingPages; readonly narrowed: boolean }) {
  const text = useText(listingsText);
  if (pages.rows.length > 0) return <ListingTable pages={pages} />;
  if (pages.error) return <ErrorState error={pages.error} retry={pages.more} />;
  if (!pages.complete) return <LoadingState rows={8} />;
  return narrowed ? (
    <EmptyState title={text.noMatchTitle}>{text.noMatchText}</EmptyState>
  ) : (
    <EmptyState title={text.noneTitle}>{text.noneText}</EmptyState>
  );
}
