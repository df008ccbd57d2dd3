import { ActionIcon, Indicator, Popover, ScrollArea, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useFormats } from '../i18n/formats';
import { useText } from '../i18n/language';
import { Icon } from '../ui/icon';
import { LoadingState } from '../ui/loading-state';
import { notificationsText } from './notifications-text';
import { useNotifications } from './use-notifications';

/** The words of every kind of news come with the list, when it is first opened. */
const NotificationList = lazy(async () => ({
  default: (await import('./notification-list')).NotificationList,
}));

/** A bell that counts what is new, and the list behind it. What comes in is spoken, without taking the focus. */
export function NotificationBell() {
  const text = useText(notificationsText);
  const { count } = useFormats();
  const { all, clear, markRead, unread } = useNotifications();
  const [opened, { close, open }] = useDisclosure(false, { onOpen: markRead, onClose: markRead });
  const isNew = unread > 0 && !opened;
  return (
    <>
      <Popover
        opened={opened}
        onChange={(next) => (next ? open() : close())}
        position="bottom-end"
        width={320}
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <ActionIcon
            variant="default"
            size="md"
            aria-label={isNew ? text.unread(count(unread)) : text.title}
            onClick={opened ? close : open}
          >
            <Indicator disabled={!isNew} color="red.8" size={8} offset={1}>
              <Icon name="bell" />
            </Indicator>
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={text.title}>
          <ScrollArea.Autosize mah={360} type="auto">
            <Suspense fallback={<LoadingState />}>
              <NotificationList notifications={all} onLeave={close} onClear={clear} />
            </Suspense>
          </ScrollArea.Autosize>
        </Popover.Dropdown>
      </Popover>
      <VisuallyHidden role="status">{isNew && text.arrived(unread)}</VisuallyHidden>
    </>
  );
}
