import { Stack, Text, Timeline } from '@mantine/core';
import { type ShipmentPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Citation } from '../listing/citation';
import { listingText } from '../listing/listing-text';
import { stepText } from '../listing/step-text';
import { shipmentsText } from './shipments-text';

/** The one plan for the whole shipment as a timeline: what to do, who, by when, and for which lines. */
export function ShipmentPlan({ check }: { readonly check: NonNullable<ShipmentPartsFragment['check']> }) {
  const text = useText(shipmentsText);
  const { due: dueText } = useText(listingText);
  const { action: actions, actor: actors } = useText(stepText);
  const { day, list } = useFormats();
  return (
    <Stack gap="sm">
      <Text size="sm">{text.inspection[check.inspection]}</Text>
      {check.plan.length === 0 && <Text size="sm">{text.nothingToDo}</Text>}
      <Timeline bulletSize={22} lineWidth={2} active={-1}>
        {check.plan.map(({ skus, step }, at) => (
          <Timeline.Item key={at} title={actions[step.action]} bullet={<Text size="xs">{at + 1}</Text>}>
            <Text size="sm">
              {actors[step.actor]}
              {step.due !== null && ` · ${dueText(day(step.due))}`} · {text.concerns(list(skus))}
            </Text>
            <Text size="sm" c="dimmed" lang="en" className="wraps">
              {step.text}
            </Text>
            {step.basis && <Citation citation={step.basis} />}
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  );
}
