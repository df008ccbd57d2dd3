import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../../schema/connection';
import { RightsHolder } from '../../../schema/rights-holder';
import {
  DecideRightsHolderLinkInput,
  RightsHolderLink,
  RightsHolderLinkConnection,
  RightsHolderLinkPayload,
  RightsHolderLinkStatus,
} from '../../../schema/rights-holder-link';
import { type RequestContext } from '../../access/request-context';
import { anyOf } from '../../store/conditions';
import { pageOf } from '../../store/page';
import { tableOf } from '../../store/table';
import { RightsHolderLinkService } from './rights-holder-link.service';

@Resolver(() => RightsHolderLink)
export class RightsHolderLinkResolver {
  constructor(private readonly links: RightsHolderLinkService) {}

  @Authorized('ANALYST', 'OPERATOR')
  @Query(() => RightsHolderLinkConnection, {
    description: 'Pairs of rights holders that may be one, in the order in which they were found.',
  })
  rightsHolderLinks(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('statuses', () => [RightsHolderLinkStatus], { nullable: true, description: 'Only these statuses.' })
    statuses?: RightsHolderLinkStatus[],
  ): Promise<RightsHolderLinkConnection> {
    const where = anyOf('`rights_holder_link`.`status`', statuses);
    return pageOf(store, { table: tableOf(RightsHolderLink), scope: viewer, where, order: ['rowId'] }, page);
  }

  @Authorized('OPERATOR')
  @Mutation(() => RightsHolderLinkPayload, {
    description:
      'Holds the two for one rights holder, with all that each is one with. Their marks stay where they are; screenings take marks and licences of one for those of the other.',
  })
  confirmRightsHolderLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideRightsHolderLinkInput, { description: 'Which.' })
    input: DecideRightsHolderLinkInput,
  ): Promise<RightsHolderLinkPayload> {
    return this.links.decide(context, input, 'CONFIRMED');
  }

  @Authorized('OPERATOR')
  @Mutation(() => RightsHolderLinkPayload, {
    description:
      'Holds the two for two rights holders, also where they were held for one; the pair is not proposed again. Where confirmed links still hold them for one through others, none of that group counts until those are decided too.',
  })
  rejectRightsHolderLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideRightsHolderLinkInput, { description: 'Which.' })
    input: DecideRightsHolderLinkInput,
  ): Promise<RightsHolderLinkPayload> {
    return this.links.decide(context, input, 'REJECTED');
  }

  @FieldResolver(() => RightsHolder, { nullable: true, description: 'The one that was known first.' })
  first(
    @Root() { firstId }: RightsHolderLink,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return loaders.RightsHolder.load(firstId);
  }

  @FieldResolver(() => RightsHolder, { nullable: true, description: 'The other one.' })
  second(
    @Root() { secondId }: RightsHolderLink,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return loaders.RightsHolder.load(secondId);
  }
}
