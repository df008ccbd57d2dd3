import { SimpleGrid, Stack, Text, Timeline } from '@mantine/core';
import { type RecordalPartsFragment } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Citation } from '../listing/citation';
import { Part } from '../ui/part';
import { RecordalActions } from './recordal-actions';
import { recordalsText } from './recordals-text';

interface RecordalProps {
  readonly recordal: RecordalPartsFragment;
}

/** A recordal with its periods, its parties and its history, and what the viewer may do with it. */
export function RecordalDetail({ recordal }: RecordalProps) {
  const text = useText(recordalsText);
  return (
    <Stack gap="md">
      <RecordalActions recordal={recordal} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <RecordalFacts recordal={recordal} />
        <Stack gap="md">
          <RecordalClocks recordal={recordal} />
          <Part title={text.users}>
            {recordal.legitimateUsers.length === 0 && <Text size="sm">{text.noUsers}</Text>}
            <ul className="plain">
              {recordal.legitimateUsers.map(({ id, name, registrationCode }) => (
                <li key={id} className="wraps">
                  {name}{' '}
                  <Text span size="sm" c="dimmed">
                    {registrationCode}
                  </Text>
                </li>
              ))}
            </ul>
          </Part>
        </Stack>
      </SimpleGrid>
      <RecordalHistory recordal={recordal} />
    </Stack>
  );
}

function RecordalFacts({ recordal }: RecordalProps) {
  const text = useText(recordalsText);
  const { day, list } = useFormats();
  const { authority, goodsScope, number, ports, submittedOn, takenUpOn, trademark, validFrom, validTo } =
    recordal;
  const term = [validFrom, validTo].map((date) => (date === null ? '' : day(date))).join(' – ');
  const rows: readonly (readonly [string, string | null])[] = [
    [text.authority, authority],
    [text.number, number],
    [text.holder, trademark.owner.name],
    [text.classes, list(trademark.niceClasses.map(String))],
    [text.submitted, submittedOn && day(submittedOn)],
    [text.takenUp, takenUpOn && day(takenUpOn)],
    [text.term, validFrom && term],
    [text.goods, goodsScope && list(goodsScope)],
    [text.ports, ports && list(ports)],
  ];
  return (
    <Part title={text.facts}>
      <dl className="facts">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Part>
  );
}

function RecordalClocks({ recordal }: RecordalProps) {
  const text = useText(recordalsText);
  const { day } = useFormats();
  if (recordal.clocks.length === 0) return null;
  return (
    <Part title={text.clocks}>
      <ul className="plain">
        {recordal.clocks.map(({ citation, clock, due, name, onExpiry }) => (
          <li key={clock}>
            <b lang="en">{name}</b> {text.due(day(due))}.{' '}
            <Text span size="sm" lang="en">
              {onExpiry}
            </Text>{' '}
            <Citation citation={citation} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function RecordalHistory({ recordal }: RecordalProps) {
  const text = useText(recordalsText);
  const { moment } = useFormats();
  if (recordal.history.length === 0) return null;
  return (
    <Part title={text.history}>
      <Timeline bulletSize={14} lineWidth={2} active={-1}>
        {recordal.history.map(({ actor, at, event, reason }, place) => (
          <Timeline.Item key={place} title={text.event[event]}>
            <Text size="sm" c="dimmed">
              {moment(at)} · {actor}
            </Text>
            {reason !== null && <Text size="sm">{reason}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </Part>
  );
}
