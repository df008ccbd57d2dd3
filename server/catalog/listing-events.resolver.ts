import { Arg, Ctx, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Verdict } from '../../schema/law-enums';
import { Listing } from '../../schema/listing';
import { ListingVerdictChange } from '../../schema/listing-verdict-change';
import { rowIdOf } from '../../schema/global-id';
import { type RequestContext } from '../access/request-context';
import { type DomainEvent } from '../events/domain-event';

interface Wanted {
  readonly seller?: string | null;
  readonly listing?: string | null;
  readonly verdicts?: readonly Verdict[] | null;
}

function subscribe({ args, context }: { args: Wanted; context: RequestContext }) {
  const seller = args.seller == null ? null : (rowIdOf('Seller', args.seller) ?? 0);
  const listing = args.listing == null ? null : (rowIdOf('Listing', args.listing) ?? 0);
  const verdicts: readonly string[] | null | undefined = args.verdicts;
  return context.events.of(
    'LISTING_VERDICT_CHANGED',
    ({ scope, subject }) =>
      (seller === null || scope.sellerId === seller) &&
      (listing === null || subject.listingId === listing) &&
      (verdicts == null || verdicts.includes(subject.verdict)),
  );
}

@Resolver(() => ListingVerdictChange)
export class ListingEventsResolver {
  @Subscription(() => ListingVerdictChange, {
    description: 'Every listing of the viewer whose verdict changes, from now on.',
    subscribe,
  })
  listingVerdictChanged(
    @Root() { at, id, subject }: DomainEvent<'LISTING_VERDICT_CHANGED'>,
    @Arg('seller', () => ID, { nullable: true, description: 'Only those of this seller.' }) _seller?: string,
    @Arg('verdicts', () => [Verdict], {
      nullable: true,
      description: 'Only those that now have one of these.',
    })
    _verdicts?: Verdict[],
    @Arg('listing', () => ID, { nullable: true, description: 'Only this listing.' }) _listing?: string,
  ): ListingVerdictChange {
    return Object.assign(new ListingVerdictChange(), { ...subject, eventId: id, at });
  }

  @FieldResolver(() => Listing, { nullable: true, description: 'The listing; null if it is gone by now.' })
  async listing(
    @Root() { listingId }: ListingVerdictChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Listing | null> {
    return loaders.Listing.load(listingId);
  }
}
