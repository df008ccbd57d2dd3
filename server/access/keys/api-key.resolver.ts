import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  ApiKey,
  ApiKeyConnection,
  ApiKeyPayload,
  CreateApiKeyInput,
  RevokeApiKeyInput,
  RotateApiKeyInput,
} from '../../../schema/api-key';
import { ConnectionArgs } from '../../../schema/connection';
import { Marketplace } from '../../../schema/marketplace';
import { RightsHolder } from '../../../schema/rights-holder';
import { Seller } from '../../../schema/seller';
import { pageOf } from '../../store/page';
import { tableOf } from '../../store/table';
import { type RequestContext } from '../request-context';
import { ApiKeyService } from './api-key.service';

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  constructor(private readonly keys: ApiKeyService) {}

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Query(() => ApiKeyConnection, {
    description: 'API keys of the viewer, oldest first, without their secrets.',
  })
  apiKeys(@Ctx() { store, viewer }: RequestContext, @Args() page: ConnectionArgs): Promise<ApiKeyConnection> {
    return pageOf(store, { table: tableOf(ApiKey), scope: viewer, where: [], order: ['rowId'] }, page);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Mutation(() => ApiKeyPayload, {
    description: 'Makes an API key. Its secret is in this answer and nowhere else.',
  })
  createApiKey(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return this.keys.create(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Mutation(() => ApiKeyPayload, { description: 'Gives an API key a new secret.' })
  rotateApiKey(
    @Ctx() context: RequestContext,
    @Arg('input', () => RotateApiKeyInput, { description: 'Which, and how long the old one counts on.' })
    input: RotateApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return this.keys.rotate(context, input);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'RIGHTS_HOLDER', 'CUSTOMS_OFFICER', 'OPERATOR')
  @Mutation(() => ApiKeyPayload, { description: 'Revokes an API key for good; it stays on record.' })
  revokeApiKey(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which.' }) input: RevokeApiKeyInput,
  ): Promise<ApiKeyPayload> {
    return this.keys.revoke(context, input);
  }

  @FieldResolver(() => Marketplace, {
    nullable: true,
    description: 'The marketplace that its bearer acts for.',
  })
  async marketplace(
    @Root() { marketplaceId }: ApiKey,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Marketplace | null> {
    return marketplaceId === null ? null : loaders.Marketplace.load(marketplaceId);
  }

  @FieldResolver(() => Seller, { nullable: true, description: 'The seller that its bearer is.' })
  async seller(@Root() { sellerId }: ApiKey, @Ctx() { loaders }: RequestContext): Promise<Seller | null> {
    return sellerId === null ? null : loaders.Seller.load(sellerId);
  }

  @FieldResolver(() => RightsHolder, { nullable: true, description: 'The rights holder that its bearer is.' })
  async rightsHolder(
    @Root() { rightsHolderId }: ApiKey,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return rightsHolderId === null ? null : loaders.RightsHolder.load(rightsHolderId);
  }
}
