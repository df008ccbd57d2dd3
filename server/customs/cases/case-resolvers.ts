import { type EventRecorder } from '../../events/event-recorder';
import { type Store } from '../../store/store';
import { type CaseDueDates } from './case-due-dates';
import { CaseEventsResolver } from './case-events.resolver';
import { CaseGoodsResolver } from './case-goods.resolver';
import { CaseResolver } from './case.resolver';
import { CaseService } from './case.service';
import { CustomsCaseResolver } from './customs-case.resolver';
import { GeneralGuaranteeResolver } from './general-guarantee.resolver';
import { GeneralGuaranteeService } from './general-guarantee.service';
import { HolderCaseResolver } from './holder-case.resolver';
import { TraderCaseResolver } from './trader-case.resolver';

/** What cases stand on. */
export interface CaseParts {
  readonly store: Store;
  readonly events: EventRecorder;
  readonly dueDates: CaseDueDates;
  readonly now: () => Date;
}

/** The resolvers of enforcement cases, put together. */
export function caseResolvers({ dueDates, events, now, store }: CaseParts): readonly object[] {
  const cases = new CaseService(store, events, dueDates, now);
  return [
    new CaseEventsResolver(),
    new CaseGoodsResolver(),
    new CaseResolver(),
    new CustomsCaseResolver(cases),
    new GeneralGuaranteeResolver(new GeneralGuaranteeService(store, now)),
    new HolderCaseResolver(cases),
    new TraderCaseResolver(cases),
  ];
}
