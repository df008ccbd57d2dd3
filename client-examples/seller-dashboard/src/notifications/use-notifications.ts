import { type ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import {
  NotedCasesDocument,
  NotedRecordalsDocument,
  NotedShipmentsDocument,
  NotedVerdictsDocument,
} from '../gql/graphql';
import { useSession } from '../session/session-context';
import { pagesOf } from '../shell/pages-of';
import { type Notification, ofCase, ofRecordal, ofShipment, ofVerdict } from './notification';

/** So many are kept; older ones are on their pages. */
const KEPT = 50;

export interface Notifications {
  /** Newest first. */
  readonly all: readonly Notification[];
  /** How many came since the list was last open. */
  readonly unread: number;
  markRead(): void;
  clear(): void;
}

type Tell = (notification: Notification | null) => void;

/** What can be heard of, by the page that shows it: a role hears of the pages that it has. */
const SOURCES = {
  listings: (client: ApolloClient, tell: Tell) =>
    client.subscribe({ query: NotedVerdictsDocument }).subscribe(({ data }) => data && tell(ofVerdict(data))),
  cases: (client: ApolloClient, tell: Tell) =>
    client.subscribe({ query: NotedCasesDocument }).subscribe(({ data }) => data && tell(ofCase(data))),
  shipments: (client: ApolloClient, tell: Tell) =>
    client
      .subscribe({ query: NotedShipmentsDocument })
      .subscribe(({ data }) => data && tell(ofShipment(data))),
  recordals: (client: ApolloClient, tell: Tell) =>
    client
      .subscribe({ query: NotedRecordalsDocument })
      .subscribe(({ data }) => data && tell(ofRecordal(data))),
} as const;

/** What happens to the viewer's things while the dashboard is open. */
export function useNotifications(): Notifications {
  const client = useApolloClient();
  const { role } = useSession().viewer;
  const [all, setAll] = useState<readonly Notification[]>([]);
  const [unread, setUnread] = useState(0);

  useEffect(() => {
    const known = new Set<string>();
    const tell: Tell = (notification) => {
      if (!notification || known.has(notification.id)) return;
      known.add(notification.id);
      setAll((before) => [notification, ...before].slice(0, KEPT));
      setUnread((before) => before + 1);
    };
    const open = pagesOf(role).flatMap((page) => (page in SOURCES ? [page as keyof typeof SOURCES] : []));
    const subscriptions = open.map((page) => SOURCES[page](client, tell));
    return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
  }, [client, role]);

  const markRead = useCallback(() => setUnread(0), []);
  const clear = useCallback(() => setAll([]), []);
  return { all, unread, markRead, clear };
}
