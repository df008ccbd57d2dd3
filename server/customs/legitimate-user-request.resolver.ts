import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import {
  DecideLegitimateUserInput,
  LegitimateUserRequest,
  LegitimateUserRequestConnection,
  LegitimateUserRequestPayload,
  LegitimateUserRequestStatus,
  RequestLegitimateUserInput,
} from '../../schema/legitimate-user-request';
import { Recordal } from '../../schema/recordal';
import { Seller } from '../../schema/seller';
import { type RequestContext } from '../access/request-context';
import { anyOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { LegitimateUserRequestService } from './legitimate-user-request.service';

@Resolver(() => LegitimateUserRequest)
export class LegitimateUserRequestResolver {
  constructor(private readonly requests: LegitimateUserRequestService) {}

  @Query(() => LegitimateUserRequestConnection, {
    description:
      'Requests to be listed that the viewer may see, newest first: a seller its own, a rights holder those for its marks, an officer those of its authority.',
  })
  legitimateUserRequests(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('statuses', () => [LegitimateUserRequestStatus], {
      nullable: true,
      description: 'Only these statuses.',
    })
    statuses?: LegitimateUserRequestStatus[],
  ): Promise<LegitimateUserRequestConnection> {
    const where = anyOf('`legitimate_user_request`.`status`', statuses);
    const table = tableOf(LegitimateUserRequest);
    return pageOf(store, { table, scope: viewer, where, order: ['rowId'], descending: true }, page);
  }

  @Authorized('SELLER')
  @Mutation(() => LegitimateUserRequestPayload, {
    description: 'Asks to be listed as legitimate user of a recorded mark; a licence for the mark is needed.',
  })
  requestLegitimateUser(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestLegitimateUserInput, { description: 'Where.' })
    input: RequestLegitimateUserInput,
  ): Promise<LegitimateUserRequestPayload> {
    return this.requests.request(context, input);
  }

  @Authorized('RIGHTS_HOLDER', 'CUSTOMS_OFFICER')
  @Mutation(() => LegitimateUserRequestPayload, {
    description: 'Lists the party that asked, or refuses with a reason. Of two decisions at once one counts.',
  })
  decideLegitimateUserRequest(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideLegitimateUserInput, { description: 'The decision.' })
    input: DecideLegitimateUserInput,
  ): Promise<LegitimateUserRequestPayload> {
    return this.requests.decide(context, input);
  }

  @FieldResolver(() => Recordal, { nullable: true, description: 'The recordal.' })
  async recordal(
    @Root() { recordalId }: LegitimateUserRequest,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Recordal | null> {
    return loaders.Recordal.load(recordalId);
  }

  @FieldResolver(() => Seller, {
    nullable: true,
    description: 'The seller; null where the viewer may not see it.',
  })
  async seller(
    @Root() { sellerId }: LegitimateUserRequest,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Seller | null> {
    return loaders.Seller.load(sellerId);
  }
}
