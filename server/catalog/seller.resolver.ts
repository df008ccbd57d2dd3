import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { ListingConnection } from '../../schema/listing';
import { Marketplace } from '../../schema/marketplace';
import { RightsHolder } from '../../schema/rights-holder';
import { Seller, SellerConnection } from '../../schema/seller';
import { type RequestContext } from '../access/request-context';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';

@Resolver(() => Seller)
export class SellerResolver {
  @Query(() => SellerConnection, { description: 'Sellers of the viewer, oldest first.' })
  sellers(@Ctx() { store, viewer }: RequestContext, @Args() page: ConnectionArgs): Promise<SellerConnection> {
    return pageOf(store, { table: tableOf(Seller), scope: viewer, where: [], order: ['rowId'] }, page);
  }

  @FieldResolver(() => Marketplace, { description: 'Its marketplace.' })
  async marketplace(@Root() seller: Seller, @Ctx() { loaders }: RequestContext): Promise<Marketplace | null> {
    return loaders.Marketplace.load(seller.marketplaceId);
  }

  @FieldResolver(() => RightsHolder, {
    nullable: true,
    description: 'The rights holder that the seller is, where it owns marks itself.',
  })
  async rightsHolder(
    @Root() seller: Seller,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> {
    return seller.rightsHolderId === null ? null : loaders.RightsHolder.load(seller.rightsHolderId);
  }

  @FieldResolver(() => ListingConnection, { description: 'Its listings, oldest first.' })
  listings(
    @Root() { rowId }: Seller,
    @Ctx() { loaders }: RequestContext,
    @Args() page: ConnectionArgs,
  ): Promise<ListingConnection> {
    return loaders.listingsOfSeller(page).load(rowId);
  }
}
