import { Group, Progress, Stack, Text } from '@mantine/core';
import { type FindingPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { listingText } from './listing-text';

const PARTS = ['overall', 'visual', 'aural', 'conceptual'] as const;

/** How alike words and mark are: overall, by sight, by sound, in meaning. */
export function SimilarityBars({ sign }: Pick<FindingPartsFragment, 'sign'>) {
  const text = useText(listingText);
  const { share } = useFormats();
  return (
    <Stack gap={6}>
      {PARTS.map((part) => {
        const value = part === 'overall' ? sign.score : sign[part];
        return (
          <Group key={part} gap="sm" wrap="nowrap">
            <Text size="sm" w={84} fw={part === 'overall' ? 600 : undefined}>
              {text[part]}
            </Text>
            <Progress.Root flex={1} size={part === 'overall' ? 12 : 8}>
              <Progress.Section value={value * 100} aria-label={text[part]} color="var(--verdict)" />
            </Progress.Root>
            <Text size="sm" w={44} ta="right" className="figures">
              {share(value)}
            </Text>
          </Group>
        );
      })}
    </Stack>
  );
}
