import { type MarkIndex } from '../matching/types';
import { type QueueOperation } from '../bulk/types';
import { type Store } from '../store/store';
import { RightsHolderResolver } from './owners/rights-holder.resolver';
import { RightsHolderLinkResolver } from './owners/rights-holder-link.resolver';
import { RightsHolderLinkService } from './owners/rights-holder-link.service';
import { RegisterImportResolver } from './operations/register-import.resolver';
import { RegisterImportService } from './operations/register-import.service';
import { RegisterVersionResolver } from './register-version.resolver';
import { RegisterResolver } from './register.resolver';
import { TrademarkSearchService } from './trademark-search.service';
import { TrademarkStateResolver } from './trademark-state.resolver';
import { TrademarkResolver } from './trademark.resolver';

/** What registers over GraphQL stand on. */
export interface RegisterResolverParts {
  readonly store: Store;
  readonly index: () => MarkIndex;
  /** Queues an import as a bulk operation. */
  readonly queue: QueueOperation;
  readonly importDir: string;
  /** Told when it changed which rights holders are held for one. */
  readonly permissionsChanged: () => void;
  readonly now: () => Date;
}

/** The resolvers of registers, their versions and their trademarks, put together. */
export function registerResolvers({
  importDir,
  index,
  now,
  permissionsChanged,
  queue,
  store,
}: RegisterResolverParts): readonly object[] {
  return [
    new RegisterResolver(now),
    new RegisterVersionResolver(),
    new TrademarkResolver(new TrademarkSearchService(index)),
    new TrademarkStateResolver(),
    new RegisterImportResolver(new RegisterImportService(queue, importDir)),
    new RightsHolderLinkResolver(new RightsHolderLinkService(store, permissionsChanged, now)),
    new RightsHolderResolver(),
  ];
}
