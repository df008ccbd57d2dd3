import { Text, Timeline } from '@mantine/core';
import { type ScreeningPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Citation } from './citation';
import { listingText } from './listing-text';
import { stepText } from './step-text';

interface ClearanceTimelineProps {
  readonly steps: ScreeningPartsFragment['clearancePlan']['steps'];
}

/** The steps that would let the goods pass, in the order in which to take them, with who must act and by when. */
export function ClearanceTimeline({ steps }: ClearanceTimelineProps) {
  const text = useText(listingText);
  const { action: actions, actor: actors } = useText(stepText);
  const { day } = useFormats();
  return (
    <Timeline bulletSize={22} lineWidth={2} active={-1}>
      {steps.map(({ action, actor, basis, due, text: words }, at) => (
        <Timeline.Item key={at} title={actions[action]} bullet={<Text size="xs">{at + 1}</Text>}>
          <Text size="sm">
            {actors[actor]}
            {due !== null && ` · ${text.due(day(due))}`}
          </Text>
          <Text size="sm" c="dimmed" lang="en" className="wraps">
            {words}
          </Text>
          {basis && <Citation citation={basis} />}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
