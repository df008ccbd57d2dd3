import { type MarkIndex } from '../matching/types';
import { type Store } from '../store/store';
import { CompareResolver } from './compare.resolver';
import { CompareService } from './compare.service';
import { DispositionResolver } from './disposition.resolver';
import { DispositionService } from './disposition.service';
import { FindingResolver } from './finding.resolver';
import { type ScreeningRecordService } from './screening-record.service';
import { ScreeningRequestService } from './screening-request.service';
import { ScreeningResolver } from './screening.resolver';
import { type ScreeningService } from './screening.service';

/** What screening over GraphQL stands on. */
export interface ScreeningResolverParts {
  readonly store: Store;
  readonly index: () => MarkIndex;
  readonly screening: ScreeningService;
  readonly records: ScreeningRecordService;
  readonly permissionsChanged: () => void;
  readonly now: () => Date;
}

/** The resolvers of screenings, their findings and what people decide about them, put together. */
export function screeningResolvers(parts: ScreeningResolverParts): readonly object[] {
  const { index, now, permissionsChanged, records, screening, store } = parts;
  return [
    new CompareResolver(new CompareService(index)),
    new DispositionResolver(new DispositionService(store, permissionsChanged, now)),
    new FindingResolver(),
    new ScreeningResolver(new ScreeningRequestService(screening, records)),
  ];
}
