import {
  type CreateWebhookEndpointInput,
  type DeleteWebhookEndpointInput,
  type DeleteWebhookEndpointPayload,
  type RotateWebhookSecretInput,
  type UpdateWebhookEndpointInput,
  WebhookEndpoint,
  type WebhookEndpointPayload,
} from '../../schema/webhook-endpoint';
import { rowIdOf } from '../../schema/global-id';
import { type UserError } from '../../schema/user-error';
import { type RequestContext } from '../access/request-context';
import { pageOf } from '../store/page';
import { type Store } from '../store/store';
import { tableOf } from '../store/table';
import { endpointProblems, MAX_ENDPOINTS } from './endpoint-problems';
import { type SecretBox } from './secret-box';
import { newSigningSecret } from './signature';
import { type TargetRules } from './target';

const MAX_GRACE_SECONDS = 7 * 24 * 60 * 60;

const endpoints = tableOf(WebhookEndpoint);

export interface WebhookEndpointParts {
  readonly store: Store;
  /** Null where this server makes no secrets. */
  readonly secrets: SecretBox | null;
  readonly rules: TargetRules;
  readonly now: () => Date;
}

interface Mutation {
  readonly clientMutationId?: string | null;
}

/** Makes, changes, rotates and deletes webhook endpoints. */
export class WebhookEndpointService {
  constructor(private readonly parts: WebhookEndpointParts) {}

  async create(context: RequestContext, input: CreateWebhookEndpointInput): Promise<WebhookEndpointPayload> {
    const { now, rules, secrets, store } = this.parts;
    if (!secrets) return refuse(input, noSecretSet());
    const userErrors = endpointProblems(input, rules);
    if ((await this.count(context)) >= MAX_ENDPOINTS) userErrors.push(tooMany());
    if (userErrors.length > 0) return refuse(input, ...userErrors);
    const { viewer } = context;
    const secret = newSigningSecret();
    const row = {
      ...{
        url: input.url,
        description: input.description.trim(),
        eventTypes: [...new Set(input.eventTypes)],
      },
      // An operator who is narrowed to a marketplace acts for it.
      role: viewer.role === 'OPERATOR' && viewer.marketplaceId !== null ? 'MARKETPLACE' : viewer.role,
      ...{ marketplaceId: viewer.marketplaceId, sellerId: viewer.sellerId },
      ...{ rightsHolderId: viewer.rightsHolderId, authority: viewer.authority },
      ...{ secret: secrets.seal(secret), previousSecret: null, previousSecretUntil: null, lastSequence: 0 },
      ...{ createdAt: now().toISOString(), createdBy: viewer.name },
      ...{ disabledAt: null, disabledReason: null, heldUntil: null },
    } as const;
    const rowId = await store.transaction((tx) => endpoints.insertOne(tx, row));
    return this.answer(context, input, rowId, secret);
  }

  async update(context: RequestContext, input: UpdateWebhookEndpointInput): Promise<WebhookEndpointPayload> {
    const known = await this.find(context, input.webhookEndpoint);
    const userErrors = endpointProblems(input, this.parts.rules);
    if (!known) userErrors.unshift(notFound());
    if (!known || userErrors.length > 0) return refuse(input, ...userErrors);
    const { description, enabled, eventTypes, url } = input;
    const change: Partial<WebhookEndpoint> = {
      url: url ?? known.url,
      description: description?.trim() ?? known.description,
      eventTypes: eventTypes ? [...new Set(eventTypes)] : known.eventTypes,
      disabledAt: disabledAt(known, enabled, this.parts.now()),
      // Another address, or a word of the owner: what the receiver said before is past.
      ...(enabled == null ? {} : { disabledReason: null }),
      ...(enabled || (url != null && url !== known.url) ? { heldUntil: null } : {}),
    };
    await this.parts.store.transaction((tx) => endpoints.update(tx, known.rowId, change));
    return this.answer(context, input, known.rowId);
  }

  /** Gives an endpoint a new secret; deliveries are signed with the old one too for as long as is asked. */
  async rotate(context: RequestContext, input: RotateWebhookSecretInput): Promise<WebhookEndpointPayload> {
    const { secrets, store } = this.parts;
    if (!secrets) return refuse(input, noSecretSet());
    const known = await this.find(context, input.webhookEndpoint);
    if (!known) return refuse(input, notFound());
    const { graceSeconds } = input;
    if (graceSeconds < 0 || graceSeconds > MAX_GRACE_SECONDS) {
      const message = `graceSeconds runs from 0 to ${MAX_GRACE_SECONDS}.`;
      return refuse(input, { field: ['graceSeconds'], code: 'INVALID', message });
    }
    const secret = newSigningSecret();
    // By the real clock, like the deliveries that it counts for.
    const until = new Date(Date.now() + graceSeconds * 1_000).toISOString();
    const change = {
      secret: secrets.seal(secret),
      previousSecret: graceSeconds > 0 ? known.secret : null,
      previousSecretUntil: graceSeconds > 0 ? until : null,
    };
    await store.transaction((tx) => endpoints.update(tx, known.rowId, change));
    return this.answer(context, input, known.rowId, secret);
  }

  /** Deletes an endpoint with its deliveries. */
  async delete(
    context: RequestContext,
    input: DeleteWebhookEndpointInput,
  ): Promise<DeleteWebhookEndpointPayload> {
    const clientMutationId = input.clientMutationId ?? null;
    const known = await this.find(context, input.webhookEndpoint);
    if (!known) return { clientMutationId, deletedWebhookEndpointId: null, userErrors: [notFound()] };
    await this.parts.store.transaction(async (tx) => {
      await tx.run('DELETE FROM `webhook_endpoint` WHERE `id` = ?', [known.rowId]);
      await tx.run('DELETE FROM `webhook_delivery` WHERE `webhookEndpointId` = ?', [known.rowId]);
    });
    context.loaders.WebhookEndpoint.clear(known.rowId);
    return { clientMutationId, deletedWebhookEndpointId: known.id, userErrors: [] };
  }

  private async answer(
    { loaders }: RequestContext,
    { clientMutationId = null }: Mutation,
    rowId: number,
    secret: string | null = null,
  ): Promise<WebhookEndpointPayload> {
    const webhookEndpoint = await loaders.WebhookEndpoint.clear(rowId).load(rowId);
    return { clientMutationId, webhookEndpoint, secret, userErrors: [] };
  }

  private async count({ viewer }: RequestContext): Promise<number> {
    const list = { table: endpoints, scope: viewer, where: [], order: ['rowId'] } as const;
    return (await pageOf(this.parts.store, list, { first: MAX_ENDPOINTS })).edges.length;
  }

  private async find({ loaders }: RequestContext, id: string): Promise<WebhookEndpoint | null> {
    const rowId = rowIdOf('WebhookEndpoint', id);
    return rowId === null ? null : loaders.WebhookEndpoint.load(rowId);
  }
}

function disabledAt(
  { disabledAt: before }: WebhookEndpoint,
  enabled: boolean | null | undefined,
  now: Date,
): string | null {
  if (enabled == null) return before;
  return enabled ? null : (before ?? now.toISOString());
}

function refuse({ clientMutationId = null }: Mutation, ...userErrors: UserError[]): WebhookEndpointPayload {
  return { clientMutationId, webhookEndpoint: null, secret: null, userErrors };
}

function notFound(): UserError {
  return { field: ['webhookEndpoint'], code: 'NOT_FOUND', message: 'There is no such webhook endpoint.' };
}

function tooMany(): UserError {
  const message = `There are ${MAX_ENDPOINTS} endpoints already; delete one, or let one take more event types.`;
  return { field: null, code: 'TOO_MANY', message };
}

function noSecretSet(): UserError {
  const message = 'This server makes no signing secrets: its operator has to set API_KEY_SECRET.';
  return { field: null, code: 'NOT_ALLOWED', message };
}
