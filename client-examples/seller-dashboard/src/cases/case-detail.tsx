import { Anchor, SimpleGrid, Stack, Text, Timeline } from '@mantine/core';
import { Link } from 'react-router';
import { type CaseDetailQuery } from '../gql/graphql';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Part } from '../ui/part';
import { casesText } from './cases-text';
import { ClockList } from './clock-list';

type Case = Extract<CaseDetailQuery['node'], { __typename: 'EnforcementCase' }>;

/** A case: the periods that run and ran in it, what it is about, and what happened. */
export function CaseDetail({ found }: { readonly found: Case }) {
  const text = useText(casesText);
  return (
    <>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Part title={text.clocks}>
          <ClockList clocks={found.clocks} full />
        </Part>
        <Stack gap="md">
          <Part title={text.facts}>
            <CaseFacts found={found} />
          </Part>
          <Part title={text.goods}>
            <CaseGoods found={found} />
          </Part>
        </Stack>
      </SimpleGrid>
      <Part title={text.history}>
        <CaseHistory found={found} />
      </Part>
    </>
  );
}

function CaseFacts({ found }: { readonly found: Case }) {
  const text = useText(casesText);
  const { list, money } = useFormats();
  const { authority, guarantee, kind, number, outcome, port, reasons, rightsHolder } = found;
  const security = guarantee?.given ?? guarantee?.needed;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [text.facts, text.kind[kind]],
    [text.holder, rightsHolder.name],
    [text.authority, authority],
    [text.number, number],
    [text.port, port],
    [text.ended, outcome && text.outcome[outcome]],
    [text.reasons, list(reasons)],
    [text.security, security && money(security.amount, security.currency)],
  ];
  return (
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
  );
}

function CaseGoods({ found }: { readonly found: Case }) {
  const { count } = useFormats();
  return (
    <ul className="plain">
      {found.goods.map(({ description, listing, quantity, sku, unit }, at) => (
        <li key={at} className="wraps">
          {listing ? (
            <Anchor component={Link} to={`/listings/${encodeURIComponent(listing.id)}`} size="sm">
              {listing.title}
            </Anchor>
          ) : (
            description
          )}{' '}
          <Text span size="sm" c="dimmed">
            {sku} {count(quantity)} {unit}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function CaseHistory({ found }: { readonly found: Case }) {
  const text = useText(casesText);
  const { day } = useFormats();
  return (
    <Timeline bulletSize={14} lineWidth={2} active={-1}>
      {found.history.map(({ actor, event, on, reason }, at) => (
        <Timeline.Item key={at} title={text.event[event]}>
          <Text size="sm" c="dimmed">
            {day(on)} · {actor}
          </Text>
          {reason !== null && <Text size="sm">{reason}</Text>}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
