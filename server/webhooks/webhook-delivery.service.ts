import { rowIdOf } from '../../schema/global-id';
import { type RetryWebhookDeliveryInput, type WebhookDeliveryPayload } from '../../schema/webhook-delivery';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { type Store } from '../store/store';

/** Sends deliveries again. */
export class WebhookDeliveryService {
  constructor(
    private readonly store: Store,
    /** Told when there is something to send. */
    private readonly wake: () => void,
  ) {}

  /** Lets a delivery that ended, or waits, be tried at once, and as often as a new one. */
  async retry(context: RequestContext, input: RetryWebhookDeliveryInput): Promise<WebhookDeliveryPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const refuse = (code: UserError['code'], message: string): WebhookDeliveryPayload => ({
      clientMutationId,
      webhookDelivery: null,
      userErrors: [{ field: ['webhookDelivery'], code, message }],
    });
    const { loaders } = context;
    const rowId = rowIdOf('WebhookDelivery', input.webhookDelivery);
    const known = rowId === null ? null : await loaders.WebhookDelivery.load(rowId);
    if (!known) return refuse('NOT_FOUND', 'There is no such webhook delivery.');
    const { changed } = await this.store.run(
      "UPDATE `webhook_delivery` SET `status` = 'PENDING', `attempts` = 0, `nextAttemptAt` = ?, `finishedAt` = NULL WHERE `id` = ? AND `claim` IS NULL",
      [new Date().toISOString(), known.rowId],
    );
    if (changed === 0) return refuse('CONFLICT', 'It is being tried right now; look again in a minute.');
    void this.store.afterCommit(this.wake);
    const webhookDelivery = await loaders.WebhookDelivery.clear(known.rowId).load(known.rowId);
    return { clientMutationId, webhookDelivery, userErrors: [] };
  }
}
