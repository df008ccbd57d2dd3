import { type DomainEvent, type EventKind } from './domain-event';

/** Where a subscription gets its events: those that its viewer may hear of, and no others. */
export interface EventSource {
  /** @param wants which of them; left out, all */
  of<K extends EventKind>(
    kind: K,
    wants?: (event: DomainEvent<K>) => boolean,
  ): AsyncIterableIterator<DomainEvent<K>>;
}

/** The source of a request that cannot be answered more than once. */
export const noEvents: EventSource = {
  of: () => {
    throw new RangeError('Subscribe over a WebSocket with the protocol graphql-transport-ws.');
  },
};
