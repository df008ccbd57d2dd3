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
  marketplace(
    @Root() { marketplaceId }: Seller,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Marketplace | null> | Marketplace | null {
    return loaders.Marketplace.now(marketplaceId);
  }

  @FieldResolver(() => RightsHolder, {
    nullable: true,
    description: 'The rights holder that the seller is, where it owns marks itself.',
  })
  rightsHolder(
    @Root() { rightsHolderId }: Seller,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RightsHolder | null> | RightsHolder | null {
    return rightsHolderId === null ? null : loaders.RightsHolder.now(rightsHolderId);
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
