import { Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { type Verdict } from '../gql/graphql';
import { useText } from '../i18n/language';
import { Part } from '../ui/part';
import { VerdictChart } from '../ui/verdict-chart';
import { type VerdictBar } from '../ui/verdict-chart-option';
import { VerdictTable } from '../ui/verdict-table';
import { overviewText } from './overview-text';

interface VerdictPanelProps {
  readonly title: string;
  /** What a bar is. */
  readonly heading: string;
  readonly bars: readonly VerdictBar[];
  readonly horizontal?: boolean;
  href?(bar: VerdictBar, verdict: Verdict): string;
}

/** A chart with its figures as a table beneath; a bar and a figure lead to the same list. */
export function VerdictPanel({ bars, heading, horizontal, href, title }: VerdictPanelProps) {
  const text = useText(overviewText);
  const navigate = useNavigate();
  const open = href && ((bar: VerdictBar, verdict: Verdict) => void navigate(href(bar, verdict)));
  return (
    <Part title={title}>
      {bars.length === 0 ? (
        <Text size="sm">{text.nothing}</Text>
      ) : (
        <>
          <VerdictChart label={title} bars={bars} horizontal={horizontal} onSelect={open} />
          <details>
            <summary>{text.figures}</summary>
            <VerdictTable bars={bars} caption={title} heading={heading} href={href} />
          </details>
        </>
      )}
    </Part>
  );
}
