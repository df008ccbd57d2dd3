import { JobLoop } from '../jobs/job-loop';
import { type Store } from '../store/store';
import { Deliverer, type DelivererParts, type TryOutcome } from './deliverer';
import { type Backlog, DeliveryQueue } from './delivery-queue';
import { Dispatcher } from './dispatcher';
import { httpPost } from './post';
import { SecretBox } from './secret-box';
import { WebhookDeliveryService } from './webhook-delivery.service';
import { WebhookEndpointService } from './webhook-endpoint.service';
import { WebhookDeliveryResolver, WebhookEndpointResolver } from './webhook.resolver';

/** How often a process looks for deliveries that are due again, in milliseconds. */
const LOOK_MS = 1_000;

export interface WebhookSettings {
  readonly production: boolean;
  readonly webhookPrivateTargets: boolean;
  readonly webhookTries: number;
  readonly webhookRetryMs: number;
}

export interface WebhookParts {
  readonly store: Store;
  readonly settings: WebhookSettings;
  /** The key of this installation; null where there is none, and no webhooks either. */
  readonly serverKey: Buffer | null;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  /** Told how each try ended. */
  readonly onTried: (outcome: TryOutcome) => void;
}

/** Webhooks, put together: events become deliveries, deliveries are sent. */
export class Webhooks {
  readonly resolvers: readonly object[];
  /** Loops that do the work; not yet started. */
  readonly loops: readonly JobLoop[];
  private readonly working: Deliverer;
  private readonly secrets: SecretBox | null;

  constructor(private readonly parts: WebhookParts) {
    const { now, onError, serverKey, store } = parts;
    this.secrets = serverKey && new SecretBox(serverKey);
    const dispatcher = new Dispatcher(store);
    const delivering = new JobLoop(() => this.working.step(), LOOK_MS, onError);
    this.working = this.deliverer({ onSettled: () => delivering.wake() });
    const dispatching = new JobLoop(
      async () => {
        if (!(await dispatcher.step())) return false;
        delivering.wake();
        return true;
      },
      LOOK_MS,
      onError,
    );
    this.loops = [dispatching, delivering];
    this.wake = () => dispatching.wake();
    this.resolvers = [
      new WebhookEndpointResolver(
        new WebhookEndpointService({ store, secrets: this.secrets, rules: this.rules, now }),
      ),
      new WebhookDeliveryResolver(new WebhookDeliveryService(store, () => delivering.wake())),
    ];
  }

  /** There are new events. */
  readonly wake: () => void;

  /** Who turns events into deliveries. */
  dispatcher(): Dispatcher {
    return new Dispatcher(this.parts.store);
  }

  /** Who sends deliveries. */
  deliverer(changed: Partial<DelivererParts> = {}): Deliverer {
    const { onError, onTried, settings, store } = this.parts;
    return new Deliverer({
      queue: new DeliveryQueue(store, Date.now),
      post: httpPost(this.rules),
      secrets: this.secrets,
      maxTries: settings.webhookTries,
      firstRetryMs: settings.webhookRetryMs,
      clock: Date.now,
      onSettled: () => undefined,
      onError,
      onTried,
      ...changed,
    });
  }

  /** Deletes deliveries that ended long ago. @returns how many */
  sweep(): Promise<number> {
    return new DeliveryQueue(this.parts.store, Date.now).sweep();
  }

  /** What waits, and what was given up. */
  backlog(): Promise<Backlog> {
    return new DeliveryQueue(this.parts.store, Date.now).backlog();
  }

  /** Waits for the tries that are under way. */
  settled(): Promise<void> {
    return this.working.settled();
  }

  private get rules() {
    const { production, webhookPrivateTargets } = this.parts.settings;
    return { httpsOnly: production, allowPrivate: webhookPrivateTargets };
  }
}
