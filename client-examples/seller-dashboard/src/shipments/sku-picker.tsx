import { useQuery } from '@apollo/client/react';
import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { ListingChoicesDocument } from '../gql/graphql';
import { useText } from '../i18n/language';
import { shipmentsText } from './shipments-text';

/** Choices shown at a time: who has more types a word of the title. */
const CHOICES = 30;
const REST = 200;

interface SkuPickerProps {
  readonly value: readonly string[];
  readonly onChange: (skus: string[]) => void;
}

/** Picks stored listings; the server searches them, so that any number can be picked from. */
export function SkuPicker({ onChange, value }: SkuPickerProps) {
  const text = useText(shipmentsText);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), REST);
  const { data, previousData } = useQuery(ListingChoicesDocument, {
    variables: { first: CHOICES, filter: search === '' ? null : { text: search } },
  });
  const found = (data ?? previousData)?.listings.edges.map(({ node }) => node) ?? [];
  const choices = new Map(value.map((sku) => [sku, sku]));
  for (const { sku, title } of found) choices.set(sku, `${sku} ${title}`);
  return (
    <MultiSelect
      searchable
      label={text.skus}
      description={text.skusHint}
      nothingFoundMessage={text.noSkus}
      maxValues={200}
      data={[...choices].map(([sku, label]) => ({ value: sku, label }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={[...value]}
      onChange={onChange}
    />
  );
}
