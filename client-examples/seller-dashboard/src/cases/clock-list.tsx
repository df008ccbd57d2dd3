import { Group, Progress, Stack, Text } from '@mantine/core';
import { type CaseRowFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Citation } from '../listing/citation';
import { today } from '../permissions/licence-state';
import { casesText } from './cases-text';

export type Clock = CaseRowFragment['clocks'][number];

const DAY = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** How far a period has run on a day, 0 to 1, and the days that are left; negative once it has run out. */
export function clockState(
  { due, opens }: Clock,
  day: string,
): { readonly share: number; readonly left: number } {
  const length = Math.max(1, daysBetween(opens, due));
  return { share: Math.min(1, Math.max(0, daysBetween(opens, day) / length)), left: daysBetween(day, due) };
}

/** The periods of a case: those that run with what is left of them, then those that have stopped. */
export function ClockList({ clocks, full }: { readonly clocks: readonly Clock[]; readonly full: boolean }) {
  const running = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const shown = full ? [...running, ...clocks.filter((clock) => !running.includes(clock))] : running;
  return (
    <Stack gap="sm">
      {shown.map((clock, at) => (
        <ClockBar key={at} clock={clock} full={full} />
      ))}
    </Stack>
  );
}

function ClockBar({ clock, full }: { readonly clock: Clock; readonly full: boolean }) {
  const text = useText(casesText);
  const { day } = useFormats();
  const { citation, due, name, onExpiry, stoppedOn } = clock;
  const { left, share } = clockState(clock, today());
  const state = left < 0 ? text.overdue : text.daysLeft(left);
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={500} lang="en">
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {stoppedOn === null ? `${text.until(day(due))}, ${state}` : text.stopped(day(stoppedOn))}
        </Text>
      </Group>
      {stoppedOn === null && (
        <Progress.Root size={8}>
          <Progress.Section
            value={share * 100}
            aria-label={`${name}: ${state}`}
            color={left <= 3 ? 'red' : 'sea'}
          />
        </Progress.Root>
      )}
      {full && (
        <Text size="sm" lang="en">
          {onExpiry} <Citation citation={citation} />
        </Text>
      )}
    </Stack>
  );
}
