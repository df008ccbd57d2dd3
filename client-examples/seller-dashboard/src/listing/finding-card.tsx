import { Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type FindingPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { VerdictBadge } from '../ui/verdict-badge';
import { type ApplyChange, Counterfactuals } from './counterfactuals';
import { FindingLaw } from './finding-law';
import { FindingReading } from './finding-reading';
import { listingText } from './listing-text';
import { reasonText } from './reason-text';

interface FindingCardProps {
  readonly finding: FindingPartsFragment;
  readonly onApply: ApplyChange;
}

/** One filed mark that words of the listing resemble: which, why, what follows, and what would clear it. */
export function FindingCard({ finding, onApply }: FindingCardProps) {
  const text = useText(listingText);
  const codes = useText(reasonText);
  const { trademark, verdict } = finding;
  const number = trademark && (trademark.registrationNumber ?? trademark.applicationNumber);
  return (
    <Card
      withBorder
      component="article"
      className="finding"
      data-verdict={verdict}
      aria-label={trademark ? `${trademark.markText}, ${number}` : text.left}
    >
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Stack gap={2} miw={0}>
            <Title order={3} size="h4" className="wraps">
              {trademark?.markText ?? '–'}
            </Title>
            <Text fw={500}>{codes.reason[finding.reason]}</Text>
          </Stack>
          <VerdictBadge verdict={verdict} />
        </Group>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <Stack gap="md">
            <FindingMark trademark={trademark} />
            <FindingReading finding={finding} />
          </Stack>
          <FindingLaw finding={finding} />
        </SimpleGrid>
        <Counterfactuals finding={finding} onApply={onApply} />
        <details>
          <summary>{text.inFull}</summary>
          <Text size="sm" lang="en" mt={4} className="wraps">
            {finding.explanation} {finding.notes.join(' ')}
          </Text>
        </details>
      </Stack>
    </Card>
  );
}

function FindingMark({ trademark }: Pick<FindingPartsFragment, 'trademark'>) {
  const text = useText(listingText);
  const { list } = useFormats();
  if (!trademark) return <Text size="sm">{text.left}</Text>;
  const number = trademark.registrationNumber ?? trademark.applicationNumber;
  return (
    <dl className="facts">
      <dt>{text.mark}</dt>
      <dd>
        {trademark.office} {number}, {text.status[trademark.status]}
      </dd>
      <dt>{text.owner}</dt>
      <dd>{trademark.owner.name}</dd>
      <dt>{text.classes}</dt>
      <dd>{list(trademark.niceClasses.map(String))}</dd>
    </dl>
  );
}
