import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../../schema/connection';
import { Finding } from '../../schema/finding';
import { Listing } from '../../schema/listing';
import { Verdict } from '../../schema/law-enums';
import { rowIdOf } from '../../schema/global-id';
import { RegisterVersion } from '../../schema/register-version';
import { ScreenInput } from '../../schema/screen-input';
import {
  RecordScreeningInput,
  Replay,
  Screening,
  ScreeningConnection,
  ScreeningPayload,
} from '../../schema/screening';
import { Seller } from '../../schema/seller';
import { type RequestContext } from '../access/request-context';
import { anyOf } from '../store/conditions';
import { pageOf } from '../store/page';
import { tableOf } from '../store/table';
import { ScreeningRequestService } from './screening-request.service';

@Resolver(() => Screening)
export class ScreeningResolver {
  constructor(private readonly requests: ScreeningRequestService) {}

  @Query(() => Screening, {
    description:
      'Whether an item matches a filed mark, why, what the law makes of it, and what would clear it. Stores nothing.',
  })
  screen(
    @Ctx() context: RequestContext,
    @Arg('input', () => ScreenInput, { description: 'The item.' }) input: ScreenInput,
  ): Promise<Screening> {
    return this.requests.screen(context, input);
  }

  @Query(() => Screening, {
    nullable: true,
    description: 'The same for a stored listing; null if the viewer has no such listing. Stores nothing.',
  })
  screenListing(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id of the listing.' }) id: string,
  ): Promise<Screening | null> {
    return this.requests.screenListing(context, id);
  }

  @Query(() => ScreeningConnection, { description: 'Recorded screenings of the viewer, newest first.' })
  async screenings(
    @Ctx() { store, viewer }: RequestContext,
    @Args() page: ConnectionArgs,
    @Arg('listing', () => ID, { nullable: true, description: 'Only those of this listing.' })
    listing?: string,
    @Arg('verdicts', () => [Verdict], { nullable: true, description: 'Only these verdicts.' })
    verdicts?: Verdict[],
    @Arg('sku', () => String, { nullable: true, description: 'Only those of this SKU.' }) sku?: string,
  ): Promise<ScreeningConnection> {
    const where = [
      ...anyOf('`screening`.`listingId`', listing == null ? null : [rowIdOf('Listing', listing) ?? 0]),
      ...anyOf('`screening`.`verdict`', verdicts),
      ...anyOf('`screening`.`sku`', sku == null ? null : [sku]),
    ];
    const found = await pageOf(
      store,
      {
        table: tableOf(Screening),
        scope: viewer,
        where,
        order: ['createdAt', 'contentId'],
        descending: true,
      },
      page,
    );
    for (const { node } of found.edges) node.recorded = true;
    return found;
  }

  @Authorized('MARKETPLACE', 'SELLER', 'OPERATOR')
  @Mutation(() => ScreeningPayload, {
    description: 'Screens an item and records the screening with its evidence.',
  })
  recordScreening(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordScreeningInput, { description: 'The item.' }) input: RecordScreeningInput,
  ): Promise<ScreeningPayload> {
    return this.requests.record(context, input);
  }

  @FieldResolver(() => [Finding], {
    description: 'Marks that the item resembles and that matter, gravest first.',
  })
  findings(
    @Root() { contentId, findingsAtHand }: Screening,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly Finding[]> | readonly Finding[] {
    return findingsAtHand ?? loaders.findingsOfScreening.now(contentId);
  }

  @FieldResolver(() => RegisterVersion, {
    nullable: true,
    description: 'The register version that was used; null before the first import.',
  })
  async registerVersion(
    @Root() { registerVersionId }: Screening,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RegisterVersion | null> {
    return registerVersionId === null ? null : loaders.RegisterVersion.load(registerVersionId);
  }

  @FieldResolver(() => Listing, {
    nullable: true,
    description: 'The listing, where a stored one was screened.',
  })
  async listing(
    @Root() { listingId }: Screening,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Listing | null> {
    return listingId === null ? null : loaders.Listing.load(listingId);
  }

  @FieldResolver(() => Seller, { nullable: true, description: 'The seller, where one was named.' })
  async seller(@Root() { sellerId }: Screening, @Ctx() { loaders }: RequestContext): Promise<Seller | null> {
    return sellerId === null ? null : loaders.Seller.load(sellerId);
  }

  @FieldResolver(() => Replay, {
    description: 'The same question asked again now, with its own date: what differs.',
  })
  replay(@Root() screening: Screening, @Ctx() context: RequestContext): Promise<Replay> {
    return this.requests.replay(context, screening);
  }
}
