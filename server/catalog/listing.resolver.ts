import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import {
  Listing,
  ListingConnection,
  ListingFilter,
  UpsertListingsInput,
  UpsertListingsPayload,
} from '../../schema/listing';
import { rowIdOf } from '../../schema/node';
import { Screening } from '../../schema/screening';
import { Seller } from '../../schema/seller';
import { type RequestContext } from '../access/request-context';
import { anyOf, prefixOf, wordsIn } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { againstBrand, againstClass } from './finding-filters';
import { ListingService } from './listing.service';

@Resolver(() => Listing)
export class ListingResolver {
  constructor(private readonly listings: ListingService) {}

  @Query(() => ListingConnection, { name: 'listings', description: 'Listings of the viewer, oldest first.' })
  list(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('filter', () => ListingFilter, { nullable: true, description: 'Which of them.' })
    filter?: ListingFilter,
  ): Promise<ListingConnection> {
    const seller = filter?.seller == null ? null : [rowIdOf('Seller', filter.seller) ?? 0];
    const where = [
      ...anyOf('`listing`.`sellerId`', seller),
      ...anyOf('`listing`.`verdict`', filter?.verdicts),
      ...prefixOf('`listing`.`sku`', filter?.skuPrefix),
      ...againstBrand(filter?.brand == null ? null : (rowIdOf('Brand', filter.brand) ?? 0)),
      ...againstClass(filter?.niceClass),
      ...wordsIn(['`listing`.`title`', '`listing`.`sku`'], filter?.text),
    ];
    return pageOf(store, { table: tableOf(Listing), scope: viewer, where, order: ['rowId'] }, page);
  }

  @Query(() => Listing, {
    nullable: true,
    description: 'One listing, by its id or by its SKU on the marketplace of the viewer.',
  })
  async listing(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Global id.' }) id?: string,
    @Arg('sku', () => String, { nullable: true, description: 'SKU.' }) sku?: string,
  ): Promise<Listing | null> {
    if (id != null) {
      const rowId = rowIdOf('Listing', id);
      return rowId === null ? null : context.loaders.Listing.load(rowId);
    }
    return sku == null ? null : this.listings.bySku(context, sku);
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => UpsertListingsPayload, {
    description: 'Stores a batch of listings by their SKUs, and screens them.',
  })
  upsertListings(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpsertListingsInput, { description: 'The batch.' }) input: UpsertListingsInput,
  ): Promise<UpsertListingsPayload> {
    return this.listings.upsert(context, input);
  }

  @FieldResolver(() => String, {
    description: 'Short name of its marketplace: with the SKU, its key for other graphs.',
  })
  async marketplace(
    @Root() { marketplaceId }: Listing,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string | undefined> {
    return (await loaders.Marketplace.load(marketplaceId))?.slug;
  }

  @FieldResolver(() => Seller, { description: 'Its seller.' })
  async seller(@Root() listing: Listing, @Ctx() { loaders }: RequestContext): Promise<Seller | null> {
    return loaders.Seller.load(listing.sellerId);
  }

  @FieldResolver(() => Screening, {
    nullable: true,
    description: 'Its last recorded screening; null if there was none.',
  })
  async latestScreening(
    @Root() { screeningId }: Listing,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Screening | null> {
    const screening = screeningId === null ? null : await loaders.Screening.load(screeningId);
    return screening && Object.assign(screening, { recorded: true });
  }
}
