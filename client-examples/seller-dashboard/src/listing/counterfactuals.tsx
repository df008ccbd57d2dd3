import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { type FindingPartsFragment } from '../gql/graphql';
import { useText } from '../i18n/language';
import { VerdictBadge } from '../ui/verdict-badge';
import { listingText } from './listing-text';

/** Puts the words that a finding proposes into the draft. */
export type ApplyChange = (title: string, finding: FindingPartsFragment) => void;

interface CounterfactualsProps {
  readonly finding: FindingPartsFragment;
  readonly onApply: ApplyChange;
}

/** Changes that were tried out, each with the verdict that it leads to; a change of words is one click. */
export function Counterfactuals({ finding, onApply }: CounterfactualsProps) {
  const text = useText(listingText);
  const { authorization, spans, trademark, whatWouldClear } = finding;
  if (whatWouldClear.length === 0) return null;
  const words = [...new Set(spans.map((span) => span.text))];
  const permission =
    authorization.status === 'AUTHORIZED_NOT_LISTED' ? text.beListed : text.obtain(trademark?.markText ?? '');
  return (
    <Stack gap="xs">
      <Title order={4} size="h6">
        {text.clears}
      </Title>
      <ul className="plain rows">
        {whatWouldClear.map(({ change, resultingVerdict, title }) => (
          <li key={change}>
            <Group justify="space-between" gap="xs">
              <Stack gap={0} flex="1 1 220px" miw={0} className="wraps">
                <Text size="sm">{title === null ? permission : text.takeOut(words)}</Text>
                {title !== null && <Text fw={500}>{title}</Text>}
              </Stack>
              <Group gap="xs">
                <Text size="sm" c="dimmed">
                  {text.leadsTo}
                </Text>
                <VerdictBadge verdict={resultingVerdict} />
                {title === null ? (
                  <Button size="xs" variant="default" component={Link} to="/permissions">
                    {text.seePermissions}
                  </Button>
                ) : (
                  <Button
                    size="xs"
                    aria-label={`${text.apply}: ${title}`}
                    onClick={() => onApply(title, finding)}
                  >
                    {text.apply}
                  </Button>
                )}
              </Group>
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
