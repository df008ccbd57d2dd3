import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CaseGoods } from '../../../schema/case-goods';
import { Listing } from '../../../schema/listing';
import { type RequestContext } from '../../access/request-context';

@Resolver(() => CaseGoods)
export class CaseGoodsResolver {
  @FieldResolver(() => Listing, {
    nullable: true,
    description: 'Their listing; null where it is not known.',
  })
  async listing(
    @Root() { listingId }: CaseGoods,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Listing | null> {
    return listingId === null ? null : loaders.listingOfLine.load(listingId);
  }
}
