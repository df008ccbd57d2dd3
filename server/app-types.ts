import { type FastifyInstance } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { type Logger } from 'pino';
import { type RequestContext } from './access/request-context';
import { type Viewer } from './access/viewer';
import { type Background } from './background';
import { type DueDateSweep } from './customs/due-date-sweep';
import { type BuildProgress } from './engine/build-segment';
import { type WorkerPool } from './engine/worker-pool';
import { type EventBus } from './events/event-bus';
import { type EventSource } from './events/event-source';
import { type Outbox } from './events/outbox';
import { type RegisterIndex } from './registers/register-index';
import { type Judge } from './screening/judge';
import { type ScreeningRecordService } from './screening/screening-record.service';
import { type ScreeningService } from './screening/screening.service';
import { type Settings } from './settings';
import { type Store } from './store/store';

export interface AppOptions {
  readonly log: Logger;
  /** The clock. Tests set it. */
  readonly now?: () => Date;
  /** Told how far building the index is. */
  readonly progress?: BuildProgress;
  /** Threads for the index; left out, the settings say. Commands that ask one thing need none. */
  readonly workers?: number;
  /** Threads that were started before: see `startAppThreads`. The application closes them. */
  readonly threads?: WorkerPool;
}

/** What a context may have beside its viewer. */
export interface ContextParts {
  /** Where subscriptions get their events; left out, there are none. */
  readonly events?: EventSource;
  /** Stops what is read for it. */
  readonly cancel?: AbortController;
}

/** The whole application, put together. */
export interface App {
  readonly settings: Settings;
  readonly store: Store;
  readonly register: RegisterIndex;
  readonly events: EventBus;
  /** Events as they are written; what was left behind is told by it. */
  readonly outbox: Outbox;
  /** Judges on all threads; a server warms it up before it listens. */
  readonly judge: Judge;
  readonly screening: ScreeningService;
  readonly records: ScreeningRecordService;
  readonly schema: GraphQLSchema;
  /** Clocks that run by themselves; a server starts it. */
  readonly sweep: DueDateSweep;
  /** Bulk operations, webhooks and sweeping; not yet started. */
  readonly background: Background;
  /** Whether requests without a credential act as the demo marketplace. */
  readonly demoMarketplaceId: number | null;
  contextFor(viewer: Viewer, requestId: string, more?: ContextParts): RequestContext;
  /** Writes down when API keys were last used, without waiting for the next time that is done. */
  noteKeyUse(): Promise<void>;
  /** From now on the server says that it is not ready: a stop has begun. */
  refuseNew(): void;
  /** The HTTP server, not yet listening. */
  http(): Promise<FastifyInstance>;
  close(): Promise<void>;
}
