import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import {
  LegitimateUser,
  LegitimateUserPayload,
  ListLegitimateUserInput,
  UnlistLegitimateUserInput,
} from '../../schema/legitimate-user';
import { Seller } from '../../schema/seller';
import { type RequestContext } from '../access/request-context';
import { LegitimateUserService } from './legitimate-user.service';

@Resolver(() => LegitimateUser)
export class LegitimateUserResolver {
  constructor(private readonly legitimateUsers: LegitimateUserService) {}

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => LegitimateUserPayload, {
    description:
      'Lists a party as legitimate user of a recorded mark. Its licences for the mark count as listed with the authority at once.',
  })
  listLegitimateUser(
    @Ctx() context: RequestContext,
    @Arg('input', () => ListLegitimateUserInput, { description: 'The party.' })
    input: ListLegitimateUserInput,
  ): Promise<LegitimateUserPayload> {
    return this.legitimateUsers.list(context, input);
  }

  @Authorized('RIGHTS_HOLDER', 'OPERATOR')
  @Mutation(() => LegitimateUserPayload, {
    description: 'Takes a party off the list; its licences do not count as listed any more.',
  })
  unlistLegitimateUser(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnlistLegitimateUserInput, { description: 'The party.' })
    input: UnlistLegitimateUserInput,
  ): Promise<LegitimateUserPayload> {
    return this.legitimateUsers.unlist(context, input);
  }

  @FieldResolver(() => Seller, {
    nullable: true,
    description: 'The seller that it is; null where it sells nothing here, or not for this viewer.',
  })
  async seller(
    @Root() { sellerId }: LegitimateUser,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Seller | null> {
    return sellerId === null ? null : loaders.Seller.load(sellerId);
  }
}
