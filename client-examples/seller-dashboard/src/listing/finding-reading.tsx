import { Group, Stack, Text, Title } from '@mantine/core';
import { type FindingPartsFragment } from '../gql/graphql';
import { useText } from '../i18n/language';
import { listingText } from './listing-text';
import { reasonText } from './reason-text';
import { SimilarityBars } from './similarity-bars';
import { transformationText } from './transformation-text';

/** Which words, in which field, how they lead to the mark, and how alike the two are. */
export function FindingReading({ finding }: { readonly finding: FindingPartsFragment }) {
  const text = useText(listingText);
  const kinds = useText(transformationText);
  const { use: uses } = useText(reasonText);
  const { sign, spans, use, verdict } = finding;
  const steps = sign.transformations.filter(({ kind }) => kind !== 'EXACT');
  return (
    <Stack gap="md">
      <Stack gap={4}>
        <Title order={4} size="h6">
          {text.words}
        </Title>
        <ul className="plain">
          {spans.map(({ attribute, end, field, start, text: words }) => (
            <li key={`${field} ${attribute} ${start} ${end}`}>
              <mark data-verdict={verdict}>{words}</mark>{' '}
              <Text span size="sm" c="dimmed">
                {text.fieldName[field]}
                {attribute ? `: ${attribute}` : ''}
              </Text>
            </li>
          ))}
        </ul>
        <Text size="sm">{uses[use]}</Text>
      </Stack>
      {steps.length > 0 && (
        <Stack gap={4}>
          <Title order={4} size="h6">
            {text.howRead}
          </Title>
          {steps.map(({ from, kind, to }, at) => (
            <Group key={at} gap={6} className="wraps">
              <code>{from}</code> → <code>{to}</code>
              <Text span size="sm" c="dimmed">
                {kinds[kind]}
              </Text>
            </Group>
          ))}
        </Stack>
      )}
      <Stack gap={4}>
        <Title order={4} size="h6">
          {text.similarity}
        </Title>
        <SimilarityBars sign={sign} />
      </Stack>
    </Stack>
  );
}
