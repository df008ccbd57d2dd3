import { type EventSource } from '../events/event-source';
import { type Loaders } from '../store/loaders';
import { type Store } from '../store/store';
import { type Viewer } from './viewer';

/** What every resolver gets: made anew for each request. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly store: Store;
  readonly loaders: Loaders;
  /** Stops what is read for this request: its time is up, or its client has gone. Left out where nothing stops it. */
  readonly cancel?: AbortController;
  /** Where subscriptions get their events. */
  readonly events: EventSource;
  /** Today, UTC, `YYYY-MM-DD`. */
  readonly today: string;
}
