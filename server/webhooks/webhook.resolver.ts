import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { rowIdOf } from '../../schema/global-id';
import {
  RetryWebhookDeliveryInput,
  WebhookDelivery,
  WebhookDeliveryConnection,
  WebhookDeliveryPayload,
  WebhookDeliveryStatus,
} from '../../schema/webhook-delivery';
import {
  CreateWebhookEndpointInput,
  DeleteWebhookEndpointInput,
  DeleteWebhookEndpointPayload,
  RotateWebhookSecretInput,
  UpdateWebhookEndpointInput,
  WebhookEndpoint,
  WebhookEndpointConnection,
  WebhookEndpointPayload,
} from '../../schema/webhook-endpoint';
import { type RequestContext } from '../access/request-context';
import { anyOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { WebhookDeliveryService } from './webhook-delivery.service';
import { WebhookEndpointService } from './webhook-endpoint.service';

@Resolver(() => WebhookEndpoint)
export class WebhookEndpointResolver {
  constructor(private readonly endpoints: WebhookEndpointService) {}

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Query(() => WebhookEndpointConnection, {
    description: 'Webhook endpoints of the viewer, oldest first, without their secrets.',
  })
  webhookEndpoints(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
  ): Promise<WebhookEndpointConnection> {
    const list = { table: tableOf(WebhookEndpoint), scope: viewer, where: [], order: ['rowId'] } as const;
    return pageOf(store, list, page);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Mutation(() => WebhookEndpointPayload, {
    description: 'Makes a webhook endpoint. Its signing secret is in this answer and nowhere else.',
  })
  createWebhookEndpoint(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateWebhookEndpointInput, { description: 'The endpoint.' })
    input: CreateWebhookEndpointInput,
  ): Promise<WebhookEndpointPayload> {
    return this.endpoints.create(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Mutation(() => WebhookEndpointPayload, {
    description: 'Changes a webhook endpoint, or switches it on or off.',
  })
  updateWebhookEndpoint(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateWebhookEndpointInput, { description: 'Which, and what to change.' })
    input: UpdateWebhookEndpointInput,
  ): Promise<WebhookEndpointPayload> {
    return this.endpoints.update(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Mutation(() => WebhookEndpointPayload, { description: 'Gives a webhook endpoint a new signing secret.' })
  rotateWebhookSecret(
    @Ctx() context: RequestContext,
    @Arg('input', () => RotateWebhookSecretInput, {
      description: 'Which, and how long the old one counts on.',
    })
    input: RotateWebhookSecretInput,
  ): Promise<WebhookEndpointPayload> {
    return this.endpoints.rotate(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Mutation(() => DeleteWebhookEndpointPayload, {
    description: 'Deletes a webhook endpoint with all its deliveries.',
  })
  deleteWebhookEndpoint(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeleteWebhookEndpointInput, { description: 'Which.' })
    input: DeleteWebhookEndpointInput,
  ): Promise<DeleteWebhookEndpointPayload> {
    return this.endpoints.delete(context, input);
  }
}

@Resolver(() => WebhookDelivery)
export class WebhookDeliveryResolver {
  constructor(private readonly deliveries: WebhookDeliveryService) {}

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Query(() => WebhookDeliveryConnection, {
    description: 'Deliveries to webhook endpoints of the viewer, newest first; the dead letters among them.',
  })
  webhookDeliveries(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('status', () => WebhookDeliveryStatus, { nullable: true, description: 'Only those that stand so.' })
    status?: WebhookDeliveryStatus | null,
    @Arg('webhookEndpoint', () => ID, { nullable: true, description: 'Only those to this endpoint.' })
    endpoint?: string | null,
  ): Promise<WebhookDeliveryConnection> {
    const ids = endpoint == null ? null : [rowIdOf('WebhookEndpoint', endpoint) ?? 0];
    const where = [
      ...anyOf('`webhook_delivery`.`status`', status == null ? null : [status]),
      ...anyOf('`webhook_delivery`.`webhookEndpointId`', ids),
    ];
    const table = tableOf(WebhookDelivery);
    return pageOf(store, { table, scope: viewer, where, order: ['rowId'], descending: true }, page);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Mutation(() => WebhookDeliveryPayload, {
    description: 'Sends a delivery again: a dead letter, or one that the receiver has lost.',
  })
  retryWebhookDelivery(
    @Ctx() context: RequestContext,
    @Arg('input', () => RetryWebhookDeliveryInput, { description: 'Which.' })
    input: RetryWebhookDeliveryInput,
  ): Promise<WebhookDeliveryPayload> {
    return this.deliveries.retry(context, input);
  }

  @FieldResolver(() => WebhookEndpoint, {
    nullable: true,
    description: 'Where it goes; null if that is gone.',
  })
  async webhookEndpoint(
    @Root() { webhookEndpointId }: WebhookDelivery,
    @Ctx() { loaders }: RequestContext,
  ): Promise<WebhookEndpoint | null> {
    return loaders.WebhookEndpoint.load(webhookEndpointId);
  }
}
