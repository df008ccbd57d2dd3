import { type GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import {
  Listing,
  ListingConnection,
  ListingFilter,
  UpsertListingsInput,
  UpsertListingsPayload,
} from '../../schema/listing';
import { rowIdOf } from '../../schema/global-id';
import { Screening } from '../../schema/screening';
import { Seller } from '../../schema/seller';
import { type RequestContext } from '../access/request-context';
import { anyOf, prefixOf, wordsIn } from '../store/conditions';
import { loadAhead } from '../store/load-ahead';
import { pageOf } from '../store/page';
import { at, selectedBelow } from '../store/selected';
import { tableOf } from '../store/table';
import { againstBrand, againstClass } from './finding-filters';
import { columnsFor } from './listing-columns';
import { ListingService } from './listing.service';

@Resolver(() => Listing)
export class ListingResolver {
  constructor(private readonly listings: ListingService) {}

  @Query(() => ListingConnection, { name: 'listings', description: 'Listings of the viewer, oldest first.' })
  async list(
    @Ctx() { loaders, store, viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
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
    const asked = at(selectedBelow(info), 'edges', 'node');
    const selection = columnsFor(asked);
    const found = await pageOf(
      store,
      { table: tableOf(Listing), scope: viewer, where, order: ['rowId'], selection },
      page,
    );
    await loadAhead(
      loaders,
      'Listing',
      found.edges.map(({ node }) => node),
      asked,
    );
    return found;
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
  seller(
    @Root() { sellerId }: Listing,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Seller | null> | Seller | null {
    return loaders.Seller.now(sellerId);
  }

  @FieldResolver(() => Screening, {
    nullable: true,
    description: 'Its last recorded screening; null if there was none.',
  })
  latestScreening(
    @Root() { screeningId }: Listing,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Screening | null> | Screening | null {
    const screening = screeningId === null ? null : loaders.Screening.now(screeningId);
    return screening instanceof Promise ? screening.then(recorded) : recorded(screening);
  }
}

function recorded(screening: Screening | null): Screening | null {
  return screening && Object.assign(screening, { recorded: true });
}
