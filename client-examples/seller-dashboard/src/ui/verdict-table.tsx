import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { type Verdict } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { uiText } from './ui-text';
import { type VerdictBar, VERDICTS } from './verdict-chart-option';

interface VerdictTableProps {
  readonly bars: readonly VerdictBar[];
  readonly caption: string;
  readonly heading: string;
  /** Address of the list behind a number. */
  href?(bar: VerdictBar, verdict: Verdict): string;
}

/** The figures of a chart as a table; each number leads to its list. */
export function VerdictTable({ bars, caption, heading, href }: VerdictTableProps) {
  const { verdict: names } = useText(uiText);
  const { count } = useFormats();
  return (
    <Table.ScrollContainer minWidth={280}>
      <Table>
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{heading}</Table.Th>
            {VERDICTS.map((verdict) => (
              <Table.Th key={verdict} scope="col" ta="right">
                {names[verdict]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bars.map((bar) => (
            <Table.Tr key={bar.key}>
              <Table.Th scope="row" fw={400}>
                {bar.name}
              </Table.Th>
              {VERDICTS.map((verdict) => (
                <Table.Td key={verdict} ta="right" className="figures">
                  {href && bar.counts[verdict] > 0 ? (
                    <Anchor component={Link} to={href(bar, verdict)}>
                      {count(bar.counts[verdict])}
                    </Anchor>
                  ) : (
                    count(bar.counts[verdict])
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
