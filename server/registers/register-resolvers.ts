import { type MarkIndex } from '../matching/types';
import { type Store } from '../store/store';
import { RightsHolderLinkResolver } from './owners/rights-holder-link.resolver';
import { RightsHolderLinkService } from './owners/rights-holder-link.service';
import { RegisterVersionResolver } from './register-version.resolver';
import { RegisterResolver } from './register.resolver';
import { TrademarkSearchService } from './trademark-search.service';
import { TrademarkStateResolver } from './trademark-state.resolver';
import { TrademarkResolver } from './trademark.resolver';

/** What registers over GraphQL stand on. */
export interface RegisterResolverParts {
  readonly store: Store;
  readonly index: () => MarkIndex;
  readonly now: () => Date;
}

/** The resolvers of registers, their versions and their trademarks, put together. */
export function registerResolvers({ index, now, store }: RegisterResolverParts): readonly object[] {
  return [
    new RegisterResolver(now),
    new RegisterVersionResolver(),
    new TrademarkResolver(new TrademarkSearchService(index)),
    new TrademarkStateResolver(),
    new RightsHolderLinkResolver(new RightsHolderLinkService(store, now)),
  ];
}
