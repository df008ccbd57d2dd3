import { type Logger } from 'pino';
import { type BulkKind } from '../schema/bulk-operation';
import { ScreeningRollUp } from './analytics/roll-up';
import { StatisticsResolver } from './analytics/statistics.resolver';
import { BulkEventsResolver, BulkResolver } from './bulk/bulk.resolver';
import { BulkRunner, LANES } from './bulk/bulk-runner';
import { BulkService } from './bulk/bulk.service';
import { type Executor, screenLines } from './bulk/screen-lines';
import { type Outbox } from './events/outbox';
import { type LongJob } from './bulk/types';
import { type IdempotencyService } from './idempotency/idempotency.service';
import { JobLoop } from './jobs/job-loop';
import { type Store } from './store/store';
import { type TryOutcome } from './webhooks/deliverer';
import { Webhooks, type WebhookSettings } from './webhooks/webhooks';

/** How often a process looks for work that another one queued or left behind, in milliseconds. */
const LOOK_MS = 2_000;
/** How often a process looks for events that another one did not tell of, in milliseconds. */
const RESCUE_MS = 5_000;
/** How often old rows are swept away, in milliseconds. */
const SWEEP_MS = 600_000;

export interface BackgroundParts {
  readonly store: Store;
  readonly events: Outbox;
  readonly idempotency: IdempotencyService;
  readonly settings: WebhookSettings;
  /** The key of this installation; null where there is none. */
  readonly serverKey: Buffer | null;
  readonly importJob: LongJob;
  /** The part of the application that answers operations; asked only once work runs. */
  readonly executor: () => Executor;
  /** Told how each try of a webhook ended. */
  readonly onWebhookTried: (outcome: TryOutcome) => void;
  readonly log: Logger;
  readonly now: () => Date;
}

/** What is done beside the requests: bulk operations, webhooks, events that were left behind, the statistics' rollups, and sweeping. */
export class Background {
  readonly bulk: BulkService;
  readonly webhooks: Webhooks;
  private readonly loops: readonly JobLoop[];
  private isStopping = false;

  constructor(private readonly parts: BackgroundParts) {
    const { events, idempotency, log, now, onWebhookTried, serverKey, settings, store } = parts;
    const onError = (error: unknown) => log.error({ err: error }, 'work in the background failed');
    const lanes = LANES.map((kinds) => {
      const runner = this.runner(undefined, kinds);
      return new JobLoop(() => runner.runNext(), LOOK_MS, onError);
    });
    const wake = () => lanes.forEach((lane) => lane.wake());
    this.bulk = new BulkService(store, events, wake, now);
    this.webhooks = new Webhooks({ store, settings, serverKey, now, onError, onTried: onWebhookTried });
    const rescue = async () => (await events.rescue()) > 0;
    const sweep = async () => {
      await idempotency.sweep();
      const swept = [await this.bulk.sweep(), await events.sweep(), await this.webhooks.sweep()];
      return swept.some((count) => count > 0);
    };
    const rollUp = new ScreeningRollUp(store);
    this.loops = [
      ...lanes,
      ...this.webhooks.loops,
      new JobLoop(rescue, RESCUE_MS, onError),
      new JobLoop(() => rollUp.roll(), LOOK_MS, onError),
      new JobLoop(sweep, SWEEP_MS, onError),
    ];
  }

  get resolvers(): readonly object[] {
    return [
      new BulkResolver(this.bulk),
      new BulkEventsResolver(),
      new StatisticsResolver(),
      ...this.webhooks.resolvers,
    ];
  }

  /** Who works on bulk operations of these kinds, by default of all, on its own lease. */
  runner(isStopping: () => boolean = () => this.isStopping, kinds?: readonly BulkKind[]): BulkRunner {
    const { events, importJob, log, store } = this.parts;
    const onError = (error: unknown) =>
      log.error({ err: error }, 'a bulk operation failed; it is tried again');
    const jobs = { SCREENING: this.screening };
    const longJobs = { REGISTER_IMPORT: importJob };
    return new BulkRunner({ store, events, onError, jobs, longJobs }, isStopping, kinds);
  }

  start(): void {
    for (const loop of this.loops) loop.start();
  }

  /** Finishes the step that is under way; what is left another process takes up. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await this.webhooks.settled();
  }

  private readonly screening: ConstructorParameters<typeof BulkRunner>[0]['jobs']['SCREENING'] = (
    { createdBy, marketplaceId, options },
    lines,
    firstLine,
  ) =>
    screenLines(this.parts.executor(), lines, {
      viewer: {
        ...{ name: createdBy, role: 'MARKETPLACE', marketplaceId, canWrite: true },
        ...{ sellerId: null, rightsHolderId: null, authority: null },
      },
      firstLine,
      record: options['record'] !== false,
    });
}
