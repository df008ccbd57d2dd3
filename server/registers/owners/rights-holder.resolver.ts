import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RightsHolder } from '../../../schema/rights-holder';
import { type RequestContext } from '../../access/request-context';
import { MOST_LINKED } from './rights-holder-link.service';

@Resolver(() => RightsHolder)
export class RightsHolderResolver {
  @FieldResolver(() => [RightsHolder], {
    description: `Other rights holders that a person confirmed to be one with it, directly or through others, oldest first, at most ${MOST_LINKED}.`,
  })
  async linkedHolders(
    @Root() { rowId }: RightsHolder,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder[]> {
    const ids = await loaders.linkedHolders.load(rowId);
    const others = ids.filter((id) => id !== rowId).slice(0, MOST_LINKED);
    const holders = await Promise.all(others.map((id) => loaders.RightsHolder.load(id)));
    return holders.filter((holder) => holder !== null);
  }
}
