import { Text } from '@mantine/core';
import { type LawCitationFragment } from '../gql/graphql';
import { useText } from '../i18n/language';
import { listingText } from './listing-text';

/** Where a rule is written: instrument, version and article. */
export function Citation({ citation }: { readonly citation: LawCitationFragment }) {
  const text = useText(listingText);
  const { article, instrument, jurisdiction, version } = citation;
  return (
    <Text span size="sm" c="dimmed" lang="en">
      {jurisdiction} · {instrument} ({version}), {article ?? <i>{text.pending}</i>}
    </Text>
  );
}
