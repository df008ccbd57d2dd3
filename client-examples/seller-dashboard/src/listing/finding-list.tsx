import { Stack, Text, Title } from '@mantine/core';
import { type ScreeningPartsFragment } from '../gql/graphql';
import { useText } from '../i18n/language';
import { EmptyState } from '../ui/empty-state';
import { Part } from '../ui/part';
import { ClearanceTimeline } from './clearance-timeline';
import { type ApplyChange } from './counterfactuals';
import { FindingCard } from './finding-card';
import { listingText } from './listing-text';

interface FindingListProps {
  readonly screening: ScreeningPartsFragment;
  readonly onApply: ApplyChange;
}

/** The findings of a screening, gravest first, with the plan that answers them beside. */
export function FindingList({ onApply, screening }: FindingListProps) {
  const text = useText(listingText);
  const { clearancePlan, findings, findingsLeftOut } = screening;
  if (findings.length === 0) return <EmptyState title={text.noFindings}>{text.noFindingsHint}</EmptyState>;
  return (
    <div className="beside">
      <Stack gap="md" miw={0}>
        <Title order={2} size="h5">
          {text.findings(findings.length)}
        </Title>
        {findings.map((finding, at) => (
          <FindingCard key={finding.trademark?.id ?? at} finding={finding} onApply={onApply} />
        ))}
        {findingsLeftOut > 0 && (
          <Text size="sm" c="dimmed">
            {text.leftOut(findingsLeftOut)}
          </Text>
        )}
      </Stack>
      {clearancePlan.steps.length > 0 && (
        <Part title={text.plan}>
          <ClearanceTimeline steps={clearancePlan.steps} />
        </Part>
      )}
    </div>
  );
}
