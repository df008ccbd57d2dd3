import { useQuery } from '@apollo/client/react';
import { CloseButton, Group, Text } from '@mantine/core';
import { BrandNameDocument } from '../gql/graphql';
import { useText } from '../i18n/language';
import { listingsText } from './listings-text';
import { type ListingSearch } from './use-listing-search';

/** Brand or class by which a chart narrowed the list, each with a way to take it off. */
export function NarrowedBy({ search }: { readonly search: ListingSearch }) {
  const text = useText(listingsText);
  const { brand, niceClass } = search;
  if (brand === null && niceClass === null) return null;
  return (
    <Group gap="sm">
      {brand !== null && <BrandFilter brand={brand} onRemove={() => search.set('brand', [])} />}
      {niceClass !== null && (
        <Filter what={text.niceClass(niceClass)} onRemove={() => search.set('class', [])} />
      )}
    </Group>
  );
}

function BrandFilter({ brand, onRemove }: { readonly brand: string; readonly onRemove: () => void }) {
  const { data } = useQuery(BrandNameDocument, { variables: { id: brand } });
  const name = data?.node?.__typename === 'Brand' ? data.node.name : '…';
  return <Filter what={name} onRemove={onRemove} />;
}

function Filter({ onRemove, what }: { readonly what: string; readonly onRemove: () => void }) {
  const text = useText(listingsText);
  return (
    <Group gap={4} className="filter">
      <Text size="sm">{text.only(what)}</Text>
      <CloseButton size="sm" aria-label={`${text.remove}: ${what}`} onClick={onRemove} />
    </Group>
  );
}
