import { Anchor, Button, Group, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { casesText } from '../cases/cases-text';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { recordalsText } from '../recordals/recordals-text';
import { shipmentsText } from '../shipments/shipments-text';
import { VerdictBadge } from '../ui/verdict-badge';
import { type News, type Notification } from './notification';
import { notificationsText } from './notifications-text';

interface NotificationListProps {
  readonly notifications: readonly Notification[];
  /** A link was followed. */
  onLeave(): void;
  onClear(): void;
}

/** What happened, newest first, each with the way to the page that shows it. */
export function NotificationList({ notifications, onClear, onLeave }: NotificationListProps) {
  const text = useText(notificationsText);
  const { moment } = useFormats();
  const words = useWords();
  if (notifications.length === 0) return <Text size="sm">{text.none}</Text>;
  return (
    <>
      <Text size="sm" fw={600} mb={6} aria-hidden="true">
        {text.title}
      </Text>
      <ul className="plain rows notifications" aria-label={text.title}>
        {notifications.map(({ at, id, news, path }) => (
          <li key={id}>
            <Group justify="space-between" gap="xs" wrap="nowrap" align="start">
              <Anchor component={Link} to={path} onClick={onLeave} size="sm" className="wraps">
                {words.subject(news)}
              </Anchor>
              {words.outcome(news)}
            </Group>
            <Text size="xs" c="dimmed" component="time" dateTime={at}>
              {moment(at)}
            </Text>
          </li>
        ))}
      </ul>
      <Button variant="subtle" size="compact-sm" mt="xs" onClick={onClear}>
        {text.clear}
      </Button>
    </>
  );
}

/** The words of a piece of news: what it is about, and how that stands now. */
function useWords(): { subject(news: News): string; outcome(news: News): ReactNode } {
  const text = useText(notificationsText);
  const cases = useText(casesText);
  const recordals = useText(recordalsText);
  const shipments = useText(shipmentsText);
  const plain = (words: string): ReactNode => (
    <Text size="sm" fw={500} component="span">
      {words}
    </Text>
  );
  return {
    subject: (news) =>
      news.kind === 'case' ? text.case(news.name ?? cases.kind[news.caseKind]) : text[news.kind](news.name),
    outcome: (news) => {
      switch (news.kind) {
        case 'listing':
          return <VerdictBadge verdict={news.verdict} />;
        case 'case':
          return plain(cases.status[news.status]);
        case 'shipment':
          return plain(shipments.status[news.status]);
        case 'recordal':
          return plain(recordals.status[news.status]);
      }
    },
  };
}
