import { type EventRecorder } from '../events/event-recorder';
import { type Store } from '../store/store';
import { BrandResolver } from './brand.resolver';
import { ListingEventsResolver } from './listing-events.resolver';
import { ListingResolver } from './listing.resolver';
import { type ListingScreener, ListingService } from './listing.service';
import { NodeResolver } from './node.resolver';
import { SellerResolver } from './seller.resolver';
import { ViewerResolver } from './viewer.resolver';

/** What sellers, listings and brands stand on. */
export interface CatalogParts {
  readonly store: Store;
  readonly screener: ListingScreener;
  readonly events: EventRecorder;
  readonly now: () => Date;
}

/** The resolvers of the catalogue, put together. */
export function catalogResolvers({ events, now, screener, store }: CatalogParts): readonly object[] {
  return [
    new BrandResolver(),
    new ListingEventsResolver(),
    new ListingResolver(new ListingService(store, screener, events, now)),
    new NodeResolver(),
    new SellerResolver(),
    new ViewerResolver(),
  ];
}
